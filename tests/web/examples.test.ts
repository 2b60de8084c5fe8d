import { type BuildContext, context as buildContext } from 'esbuild'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createClient, TheWaveAsANetworkDocument, type TheWaveAsANetworkQuery } from '../../src/client/index.js'
import { served } from '../api/http.js'
import { openBrowser, whyNoBrowser } from './browser.js'
import { patchesOf } from './pixels.js'

const absence = whyNoBrowser('docs/examples in a real browser (what sigma.js and D3 draw of the graph)')

type Network = NonNullable<TheWaveAsANetworkQuery['asOf']['network']>

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Do they share more than the empty edge of letters, in pixels? */
const EDGE = 4
const overlap = (a: Box, b: Box): boolean =>
  a.x + EDGE < b.x + b.width && b.x + EDGE < a.x + a.width && a.y + EDGE < b.y + b.height && b.y + EDGE < a.y + a.height

const colourOf = async (entry: Locator): Promise<string> =>
  /--colour: (#\w{6})/.exec((await entry.getAttribute('style')) ?? '')?.[1] ?? expect.fail('It has no colour')

describe('the examples', () => {
  const { at } = served('seed')
  let browser: Browser
  let builder: BuildContext
  let origin: string
  let page: Page
  let elsewhere: string[]
  let complaints: string[]
  let wave: Network

  beforeAll(async () => {
    if (absence) return
    // As docs/examples/README.md has it built and served.
    const entryPoints = ['docs/examples/sigma.ts', 'docs/examples/d3.ts']
    builder = await buildContext({ entryPoints, bundle: true, outdir: 'docs/examples', write: false, logLevel: 'silent' })
    const { port } = await builder.serve({ servedir: 'docs/examples', host: '127.0.0.1', port: 0 })
    origin = `http://127.0.0.1:${port}`
    browser = await openBrowser()
    const { asOf } = await createClient(at('/graphql')).query(TheWaveAsANetworkDocument)
    if (!asOf.network) throw new Error('There is no network')
    wave = asOf.network
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await builder?.dispose()
  })

  beforeEach(async (ctx) => {
    if (absence) return ctx.skip(absence)
    page = await browser.newPage({ viewport: { width: 1500, height: 950 } })
    elsewhere = []
    complaints = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol !== 'data:' && ![origin, new URL(at('')).origin].includes(url.origin)) elsewhere.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
  })

  afterEach(async () => {
    await page?.close()
  })

  const open = async (name: string, api = at('/graphql')) => {
    await page.goto(`${origin}/${name}.html?api=${encodeURIComponent(api)}`)
    await page.locator('#status', { hasNotText: 'Asking' }).waitFor()
  }
  /** The relationships that a node has. */
  const ofNode = (id: string) => wave.relationships.filter(({ from, to }) => from.id === id || to.id === id)
  const text = (selector: string) => page.locator(selector).allInnerTexts()
  const clean = () => expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] })

  test.each(['sigma', 'd3'])(
    '%s says how many nodes and relationships it has drawn, in as many colours as types',
    async (name) => {
      await open(name)
      expect(await text('#status')).toEqual([`${wave.nodes.length} nodes, ${wave.relationships.length} relationships`])
      expect(await text('#legend li')).toHaveLength(new Set(wave.nodes.map(({ node }) => node.__typename)).size)
      clean()
    },
  )

  test.each(['sigma', 'd3'])('%s says which server it could not reach', async (name) => {
    await open(name, 'http://127.0.0.1:9/graphql')
    expect(await text('#status')).toEqual([expect.stringContaining('http://127.0.0.1:9/graphql: out of reach')])
  })

  test('D3 draws each node, larger the more relationships it has, and each relationship, and hardly a label over another', async () => {
    await open('d3')
    const circles = await page.locator('.node circle').all()
    const radii = await Promise.all(circles.map((circle) => circle.getAttribute('r')))
    expect(radii.map((radius) => Math.round(((Number(radius) - 4) / 2.5) ** 2))).toEqual(wave.nodes.map(({ degree }) => degree))
    const labels = await page.locator('.node').evaluateAll((all) => all.map((node) => node.getAttribute('aria-label')))
    expect(labels).toEqual(wave.nodes.map(({ node }) => node.label))
    expect(await page.locator('.edge').count()).toBe(wave.relationships.length)
    const boxes = await Promise.all((await page.locator('.node text').all()).map((label) => label.boundingBox()))
    const covered = boxes.filter((a, place) => boxes.slice(place + 1).some((b) => a && b && overlap(a, b)))
    expect(covered.length).toBeLessThan(boxes.length / 20)
    clean()
  })

  test("D3 tells a line's dates and sources, by the pointer and by the keyboard", async () => {
    await open('d3')
    const line = page.locator('.edge[aria-label*="REASSIGNED_FROM"]').first()
    await line.focus()
    await page.keyboard.press('Enter')
    const [told = ''] = await text('#panel')
    expect(told).toMatch(/→ REASSIGNED_FROM →/)
    expect(told).toMatch(/from 2025-10/)
    expect(await page.locator('#panel a[href^="http"]').count()).toBeGreaterThan(0)
    await page.locator('.node[aria-label="Robert Guadian"] circle').click()
    expect(await text('#panel h2')).toEqual(['Robert Guadian'])
    expect(await page.locator('#panel h3').count()).toBe(ofNode('robert-guadian').length)
    clean()
  })

  test('sigma draws nodes of each colour of the legend, where they can be chosen', async () => {
    await open('sigma')
    const colours = await Promise.all((await page.locator('#legend li').all()).map(colourOf))
    const patches = await patchesOf(page, '#stage', colours)
    // Of the smallest disc, so much is left without its edge.
    expect(patches.filter(({ pixels }) => pixels < 10)).toEqual([])
    // There is one organization: what has its colour is one disc.
    const { x = 0, y = 0 } = patches[(await text('#legend li')).indexOf('Organization')] ?? {}
    await page.mouse.click(x, y)
    await expect
      .poll(() => text('#panel h2'))
      .toEqual(wave.nodes.filter(({ node }) => node.id === 'ice').map(({ node }) => node.label))
    expect(await page.locator('#panel h3').count()).toBe(ofNode('ice').length)
    expect(await page.locator('#panel a[href^="http"]').count()).toBeGreaterThan(0)
    clean()
  })
})
