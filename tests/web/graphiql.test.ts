import { existsSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY, fillPage } from '../../src/api/graphiql.js'
import type { WorkedQuery } from '../../src/api/worked-queries.js'
import { startServer } from '../../src/app.js'
import { openBrowser, whyNoBrowser } from './browser.js'

const absence = whyNoBrowser('the GraphiQL page in a real browser (tabs, colours, completion, answers, nothing from elsewhere)')

const editor = '.graphiql-query-editor'
const answer = '.result-window'

describe('the GraphiQL page', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let elsewhere: string[]
  let complaints: string[]

  beforeAll(async () => {
    if (absence) return
    if (!existsSync('dist/web/graphiql/graphiql.js'))
      throw new Error('dist/web/graphiql is not built: run `npm run build:web` first.')
    browser = await openBrowser()
    server = await startServer({ port: 0, host: '127.0.0.1', data: 'seed' })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  beforeEach(async (ctx) => {
    if (absence) ctx.skip(absence)
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    page = await context.newPage()
    elsewhere = []
    complaints = []
    const origin = new URL(server.url).origin
    // On the context, not the page: the workers' requests are seen here too.
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) elsewhere.push(request.url())
    })
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await open()
  }, 30_000)

  afterEach(async () => {
    if (absence) return
    await context.close()
    expect(elsewhere, 'requests to other origins').toEqual([])
    expect(complaints, 'errors and warnings on the page').toEqual([])
  })

  const open = async (path = '/graphql') => {
    const response = await page.goto(new URL(path, server.url).href)
    await page.locator(`${editor} .view-line span span`).first().waitFor()
    return response
  }
  const titles = () => page.locator('[id^=graphiql-session-tab-]').allInnerTexts()
  const workedQueries = async (): Promise<WorkedQuery[]> =>
    JSON.parse((await page.locator('#worked-queries').textContent()) ?? '')
  const operationName = (query: WorkedQuery) => /^(?!#).*\bquery\s+(\w+)/m.exec(query.query)?.[1]

  test('is called enforcement-graph and has a tab for each worked query', async () => {
    const queries = await workedQueries()
    expect(await page.title()).toBe('enforcement-graph')
    expect(queries.length).toBeGreaterThan(0)
    expect(await titles()).toEqual(queries.map(operationName))
  })

  test('is served under its Content-Security-Policy', async () => {
    expect((await open())?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  })

  test('colours the query', async () => {
    const colours = await page.evaluate<number>(
      `new Set([...document.querySelectorAll('${editor} .view-line span span')].map((span) => getComputedStyle(span).color)).size`,
    )
    expect(colours).toBeGreaterThan(2)
  })

  test('every worked query gives an answer without errors', { timeout: 60_000 }, async () => {
    const queries = await workedQueries()
    for (const [index, query] of queries.entries()) {
      await page.locator(`#graphiql-session-tab-${index}`).click()
      // For 100 ms GraphiQL holds the operation name of the tab before.
      await page.waitForTimeout(250)
      const answered = page.waitForResponse(
        (response) => response.request().postDataJSON()?.operationName === operationName(query),
      )
      await page.locator('.graphiql-execute-button').click()
      const body = await (await answered).json()
      expect(body.errors, query.name).toBeUndefined()
      await page.locator(answer, { hasText: '"data"' }).waitFor()
    }
  })

  test('completes a field, marks a wrong one and opens the docs', { timeout: 30_000 }, async () => {
    await page.getByLabel('New tab').click()
    await page.locator(`${editor} .monaco-editor`).click()
    // The closing brackets come from the editor itself.
    await page.keyboard.type('{ __sch', { delay: 60 })
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '__schema' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('nonsense', { delay: 20 })
    await page.locator(`${editor} .squiggly-error`).first().waitFor()
    await page.getByLabel('Show Documentation Explorer').click()
    await page.locator('.graphiql-doc-explorer', { hasText: 'Query' }).waitFor()
  })

  test('prettifies a query', async () => {
    await open(`/graphql?query=${encodeURIComponent('query Untidy { __schema { queryType { name } } }')}`)
    await page.getByLabel(/^Prettify query/).click()
    await expect.poll(() => page.locator(`${editor} .view-line`).count()).toBeGreaterThanOrEqual(7)
  })

  test('keeps the tabs of a returning user, and brings a closed worked query back', { timeout: 30_000 }, async () => {
    const before = await titles()
    await page.locator('#graphiql-session-tab-0').hover()
    await page.locator('.graphiql-tab-close').first().click({ force: true })
    await expect.poll(titles).toEqual(before.slice(1))
    // GraphiQL writes its tabs half a second later.
    const stored = () =>
      page.evaluate<number>(`JSON.parse(localStorage.getItem('enforcement-graph/graphiql:tabState')).tabs.length`)
    await expect.poll(stored).toBe(before.length - 1)
    await open()
    expect(await titles()).toEqual(before.slice(1))
    await page.getByLabel('Show Worked Queries').click()
    await page.locator('.worked-list button').first().click()
    await expect.poll(titles).toEqual([...before.slice(1), before[0]])
  })

  test('opens a linked query in a tab of its own', async () => {
    const before = await titles()
    await open(`/graphql?query=${encodeURIComponent('query Linked { __typename }')}`)
    expect((await titles()).toSorted()).toEqual([...before, 'Linked'].toSorted())
    await page.locator('.graphiql-execute-button').click()
    await page.locator(answer, { hasText: '"__typename"' }).waitFor()
  })
})

describe('the page as the server fills it', () => {
  const template = '<script type="application/json" id="worked-queries">[]</script>'

  test('a text that ends a script cannot end the block', () => {
    const query = { name: 'a', title: '</script><script>alert(1)</script>', note: '', query: '{ a(b: "$& $\' <!--") }' }
    const filled = fillPage(template, [query])
    expect(filled.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(filled.replace(/<[^>]*>/g, ''))).toEqual([query])
  })

  test('a template without its block is refused', () => {
    expect(() => fillPage('<html></html>', [])).toThrow('worked-queries')
  })
})

describe('where the browser is looked for', () => {
  test('a CHROMIUM_PATH that leads nowhere is said, and in CI is a failure instead of a skip', () => {
    expect(whyNoBrowser('tests', { CHROMIUM_PATH: '/nowhere' })).toBe(
      'Left out: tests. CHROMIUM_PATH is /nowhere, and there is no such file.',
    )
    expect(whyNoBrowser('tests', { CHROMIUM_PATH: '/nowhere', CI: 'true' })).toBeUndefined()
  })
})
