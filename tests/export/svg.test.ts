import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, whyNoBrowser } from '../web/browser.js'
import { CHARACTERS, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// Pictures, read by libxml2 and drawn by Chromium.

interface Picture {
  readonly root: string
  readonly role: string
  readonly title: string
  readonly description: string
  readonly text: readonly string[]
  readonly nodes: Readonly<Record<string, Part>>
  readonly relationships: Readonly<Record<string, Part>>
  readonly elements: readonly string[]
  readonly attributes: readonly string[]
}

interface Part {
  readonly title: string
  readonly label: readonly string[]
  readonly paths: readonly string[]
  readonly dashes: string | null
}

async function read(file: Buffer): Promise<Picture> {
  return JSON.parse(await readBack('read_picture.py', [], file))
}

describe.skipIf(python === null)('svg, read by libxml2', () => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)

    test('has the nodes and relationships that the API answers, and says what it shows', async () => {
      const picture = await read(await file('svg', 'around=ero-chicago&depth=2&validAt=2025-10-30&knownAt=2025-11-20'))
      const { nodes, relationships } = await network(
        'around: ["ero-chicago"], depth: 2',
        'validAt: "2025-10-30", knownAt: "2025-11-20"',
      )
      expect(Object.keys(picture.nodes).sort()).toEqual(nodes.map(({ node }) => node.id).sort())
      expect(Object.keys(picture.relationships).sort()).toEqual(relationships.map(({ id }) => id).sort())
      expect(picture).toMatchObject({ root: '{http://www.w3.org/2000/svg}svg', role: 'img' })
      expect(picture.title).toContain('around ero-chicago, 2 deep, on 2025-10-30')
      expect(picture.description).toContain(`${nodes.length} nodes`)
      const text = picture.text.join(' ')
      for (const said of [
        'on 2025-10-30',
        'as known on 2025-11-20',
        'dataset ',
        'sources',
        'Field office',
        'Possible, not certain',
      ])
        expect(text).toContain(said)
    })

    test("has dates, certainty, status and sources in every relationship's title; what is possible alone is dashed", async () => {
      const { relationships: drawn } = await read(await file('svg', 'around=ero-denver&depth=2&validAt=2025-10-25'))
      const { relationships } = await network('around: ["ero-denver"], depth: 2', 'validAt: "2025-10-25"')
      for (const { id, validFrom, validTo, certainty, status, sources } of relationships) {
        const part = drawn[id]
        const stated = Object.entries({ 'valid from': validFrom, 'valid to': validTo, certainty, status })
        for (const [name, value] of stated) if (value !== null) expect(part?.title).toContain(`\n${name}: ${value}`)
        for (const source of Array.isArray(sources) ? sources : [])
          expect(part?.title).toContain(`source: ${source.title}, ${source.publisher}`)
        expect(part?.dashes === null).toBe(certainty === 'CERTAIN')
      }
    })

    test('says of Robert Guadian that he held the post in Denver until 26 October, and of a move to there that it was only planned', async () => {
      const { relationships } = await read(await file('svg', 'around=fod-ero-denver&history=true'))
      const titles = Object.values(relationships).map(({ title }) => title)
      const tenure = titles.find((title) => title.startsWith('Robert Guadian – holds – Field Office Director, ERO Denver'))
      expect(tenure).toContain('valid to: 2025-10-26')
      expect(tenure).toContain('Colorado Politics / Washington Examiner, 2025-10-28')
      expect(titles.find((title) => title.includes('\nstatus: PLANNED'))).toContain('in force at most: on no day')
    })

    test('draws relationships between the same two nodes apart', async () => {
      const { relationships } = await read(await file('svg', 'around=samuel-olson&depth=2&validAt=2025-10-30'))
      const paths = Object.values(relationships).map(({ paths: [path] }) => path)
      expect(new Set(paths).size).toBe(paths.length)
    })

    test('is the same for the same request', async () => {
      const address = 'around=shakeup-2025-10&depth=2&validAt=2025-10-30'
      expect((await file('svg', address)).equals(await file('svg', address))).toBe(true)
    })

    test('draws who reports to whom as a tree: those of one rank stand below each other', async () => {
      const picture = (await file('svg', 'around=ice&depth=1&through=REPORTS_TO&validAt=2025-10-30')).toString()
      const places = new Map(
        [...picture.matchAll(/data-id="([^"]*)">.*?<circle cx="([\d.]+)"/g)].map(([, id, x]) => [id, Number(x)]),
      )
      expect(places.get('ero')).toBe(places.get('hsi'))
      expect(places.get('ice')).toBeLessThan(places.get('ero') ?? 0)
      expect(places.get('dhs')).toBeLessThan(places.get('ice') ?? 0)
    })
  })

  describe('on names that break formats', () => {
    const { file, network } = exporting(CHARACTERS)

    test('everything is in the titles as it went in, and nothing in it can run or fetch', async () => {
      const picture = await read(await file('svg'))
      const { nodes } = await network('depth: 1')
      for (const { node } of nodes) expect(picture.nodes[node.id]?.title.startsWith(`${node.label}\n`)).toBe(true)
      expect(picture.nodes.amp?.title).toContain('R&D <Office> "Quote\'s" ]]> end\n')
      expect(picture.nodes.amp?.title).toContain(
        'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      )
      expect(picture.relationships['obrien-amp']?.title).toContain('He said: "I\'m <here> & now"\nso it stands')
      expect(picture.elements).toEqual(['circle', 'defs', 'desc', 'g', 'marker', 'path', 'rect', 'svg', 'text', 'title', 'tspan'])
      expect(picture.attributes.filter((name) => /^on|href|style/.test(name))).toEqual([])
    })
  })
})

const missing = whyNoBrowser('tests of pictures in a browser')
if (missing) console.warn(`\n${missing}\n`)

describe.skipIf(missing !== undefined)('svg, drawn by Chromium', () => {
  const { at } = exporting(SEED)
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test.each([
    ['around=shakeup-2025-10&depth=2', 100],
    ['around=ice&depth=2&through=REPORTS_TO', 80],
    ['around=ero-chicago&depth=2', 60],
  ])('no label lies on another, nothing is cut off: %s', async (address, least) => {
    const page = await browser.newPage()
    await page.goto(at(`/export/svg?${address}&validAt=2025-10-30`))
    const boxes = await page.locator('g.node text').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
    )
    const { width = 0, height = 0 } = (await page.locator('rect').boundingBox()) ?? {}
    expect(boxes.length).toBeGreaterThan(least)
    // Letters do not fill the height of their line.
    const overlapping = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        return across > 1 && down > 3
      }),
    )
    expect(overlapping).toEqual([])
    for (const { left, right, top, bottom } of boxes) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(bottom).toBeLessThanOrEqual(height)
    }
    await page.close()
  })
})
