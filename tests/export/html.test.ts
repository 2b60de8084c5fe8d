import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, whyNoBrowser } from '../web/browser.js'
import { CHARACTERS, exporting, SEED } from './exporting.js'

// Pages, saved to a disk and opened in a browser.

const missing = whyNoBrowser('tests of exported pages')
if (missing) console.warn(`\n${missing}\n`)

describe.skipIf(missing !== undefined)('html in a browser', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let folder: string
  beforeAll(async () => {
    browser = await openBrowser()
    folder = await mkdtemp(path.join(tmpdir(), 'enforcement-graph-pages-'))
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Opens an address; `faults` is all that the page complains of or asks for besides itself. */
  async function open(address: string, javaScriptEnabled = true): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ javaScriptEnabled })
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => request.url() !== address && !request.url().startsWith('data:') && faults.push(request.url()))
    await page.goto(address)
    return { page, faults }
  }

  async function saved(file: Buffer): Promise<string> {
    const name = path.join(folder, 'page.html')
    await writeFile(name, file)
    return pathToFileURL(name).href
  }

  const rows = (page: Page, table: string) => page.locator(`#${table} tbody tr:visible`)

  describe('on the real dataset', () => {
    const { at, file, network } = exporting(SEED)
    const address = 'around=ero-denver&depth=1&validAt=2025-10-25'

    test.each([true, false])('has the picture and both tables of what the API answers, with scripts: %s', async (scripts) => {
      const { page, faults } = await open(at(`/export/html?${address}`), scripts)
      const { nodes, relationships } = await network('around: ["ero-denver"], depth: 1', 'validAt: "2025-10-25"')
      for (const [table, kind, count] of [
        ['nodes', 'node', nodes.length],
        ['relationships', 'relationship', relationships.length],
      ] as const) {
        expect(await rows(page, table).count()).toBe(count)
        expect(await page.locator(`svg g.${kind}`).count()).toBe(count)
      }
      expect(await page.locator('#filter').isVisible()).toBe(scripts)
      expect(faults).toEqual([])
      await page.close()
    })

    test('shows the facts and linked sources of a node that is clicked, or chosen with the keyboard', async () => {
      const { page, faults } = await open(await saved(await file('html', 'around=fod-ero-denver&validAt=2025-10-25')))
      await page.locator('g.node[data-id="robert-guadian"] circle').click()
      const panel = page.locator('aside')
      expect(await panel.locator('h2').first().textContent()).toBe('Robert Guadian')
      expect(
        await panel.locator('li', { hasText: 'Robert Guadian – holds – Field Office Director, ERO Denver' }).count(),
      ).toBeGreaterThan(0)
      const links = await panel.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) expect(link).toMatch(/^https?:/)
      await page.locator('g.node[data-id="fod-ero-denver"]').focus()
      await page.keyboard.press('Enter')
      expect(await panel.locator('h2').first().textContent()).toContain('Field Office Director, ERO Denver')
      await page.locator('g.relationship[data-id*="guadian"] path').first().dispatchEvent('click')
      expect(await panel.textContent()).toContain('valid to2025-10-26')
      expect(faults).toEqual([])
      await page.close()
    })

    test('keeps the rows that have all words of the filter, and sorts them by a column', async () => {
      const { page, faults } = await open(await saved(await file('html', 'around=ice&depth=1&through=REPORTS_TO')))
      const all = await rows(page, 'nodes').count()
      await page.locator('#filter').fill('removal ENFORCEMENT')
      expect(await rows(page, 'nodes').count()).toBeLessThan(all)
      expect(await rows(page, 'nodes').first().textContent()).toContain('Enforcement and Removal Operations')
      expect(await page.locator('#found').textContent()).toMatch(/^\d+ of \d+ rows$/)
      await page.locator('#filter').fill('')
      const names = () => page.locator('#nodes tbody th').allTextContents()
      const sorted = (await names()).toSorted(new Intl.Collator('en', { numeric: true }).compare)
      await page.getByRole('button', { name: 'Name', exact: true }).click()
      expect(await names()).toEqual(sorted)
      await page.getByRole('button', { name: 'Name', exact: true }).click()
      expect(await names()).toEqual(sorted.toReversed())
      expect(faults).toEqual([])
      await page.close()
    })

    test('comes nearer, moves, and shows the whole again', async () => {
      const { page } = await open(await saved(await file('html', address)))
      const view = () => page.locator('figure svg').getAttribute('viewBox')
      const whole = await view()
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const near = await view()
      expect(near).not.toBe(whole)
      const box = await page.locator('figure svg').boundingBox()
      if (!box) throw new Error('There is no picture')
      await page.mouse.move(box.x + 5, box.y + box.height - 5)
      await page.mouse.down()
      await page.mouse.move(box.x + 105, box.y + box.height - 55)
      await page.mouse.up()
      expect(await view()).not.toBe(near)
      await page.getByRole('button', { name: 'Whole' }).click()
      expect(await view()).toBe(whole)
      await page.close()
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything is there as it went in, in the table and in the panel', async () => {
      const { page, faults } = await open(await saved(await file('html')))
      const name = 'R&D <Office> "Quote\'s" ]]> end'
      expect(await page.locator('#nodes tr[data-id="amp"] th').textContent()).toBe(name)
      await page.locator('g.node[data-id="amp"] circle').click()
      const panel = page.locator('aside')
      expect(await panel.locator('h2').textContent()).toBe(name)
      expect(await panel.textContent()).toContain(
        'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      )
      expect(await page.locator('#relationships tr[data-id="obrien-amp"]').textContent()).toContain(
        'He said: "I\'m <here> & now"\nso it stands',
      )
      expect(faults).toEqual([])
      await page.close()
    })
  })
})
