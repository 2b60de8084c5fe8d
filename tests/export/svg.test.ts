import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RelationshipType, relationshipDefinition } from '../../src/model/types.js'
import { openBrowser, whyNoBrowser } from '../web/browser.js'
import { CHARACTERS, exporting, SEED, TURNED_ROUND } from './exporting.js'
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
  /** What is written along an arrow. */
  readonly said: readonly string[]
  /** Of an arrow's line, or of a node's circle. */
  readonly colour: string
  readonly head: string | null
  readonly dashes: string | null
}

/** How much a colour stands out from white, as WCAG 2 counts it. */
function contrast(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/g) ?? []).map((hex) => {
    const part = Number.parseInt(hex, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

async function read(file: Buffer): Promise<Picture> {
  return JSON.parse(await readBack('read_picture.py', [], file))
}

describe.skipIf(python === null)('svg, read by libxml2', () => {
  describe('on a chain of command that turned round', () => {
    const { file } = exporting(TURNED_ROUND)

    test('draws it, though it has no top', async () => {
      const { nodes, relationships } = await read(await file('svg', 'around=aa&depth=2&history=true&through=REPORTS_TO'))
      expect(Object.keys(nodes).sort()).toEqual(['aa', 'bb', 'cc'])
      expect(Object.keys(relationships)).toHaveLength(3)
    })
  })

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

    test("an arrow's colour is that of how long its type holds, stands out from white, and is told in the legend", async () => {
      const address = 'depth=2&validAt=2025-10-30'
      const picture = await read(await file('svg', `around=ero-chicago&${address}`))
      const { relationships } = await network('around: ["ero-chicago"], depth: 2', 'validAt: "2025-10-30"')
      const colours = new Map<string, Set<string>>()
      for (const { id, type } of relationships) {
        const { duration } = relationshipDefinition(type as RelationshipType)
        colours.set(duration, (colours.get(duration) ?? new Set()).add(picture.relationships[id]?.colour ?? ''))
      }
      const each = [...colours.values()].map(([...all]) => all)
      expect(each.map(({ length }) => length)).toEqual([1, 1, 1, 1])
      expect(new Set(each.flat()).size).toBe(4)
      for (const colour of each.flat()) expect(contrast(colour)).toBeGreaterThan(3)
      for (const key of ['Tenure: holds', 'Move: reassigned from, reassigned to, replaced', 'Standing: reports to, located in'])
        expect(picture.text).toContain(key)
      const chart = await read(await file('svg', `around=ice&through=REPORTS_TO&${address}`))
      expect(chart.text).toContain('Standing: reports to')
      expect(chart.text.filter((text) => /^(Tenure|Move|Other)/.test(text))).toEqual([])
    })

    test('who holds the post in Chicago, and who was moved from it, is written along their arrows', async () => {
      const { relationships } = await read(await file('svg', 'around=ero-chicago&depth=2&validAt=2025-10-30'))
      const written = (heading: string) =>
        Object.values(relationships).flatMap(({ title, said }) => (title.startsWith(heading) ? said : []))
      const post = 'Field Office Director, ERO Chicago'
      expect(written(`Samuel Olson – holds – ${post}`)).toEqual(['holds'])
      expect(written(`Russell Hott – reassigned from – ${post}`)).toEqual(['reassigned from'])
      for (const { title, said } of Object.values(relationships)) if (/ – reports to – /.test(title)) expect(said).toEqual([])
    })

    test('where very many were moved, nothing is written along arrows', async () => {
      const { relationships } = await read(await file('svg', 'through=HOLDS,REASSIGNED_FROM,REASSIGNED_TO&history=true'))
      expect(Object.keys(relationships).length).toBeGreaterThan(60)
      expect(Object.values(relationships).flatMap(({ said }) => said)).toEqual([])
    })

    test('what was only announced has lines, points and circles of its own, and says so', async () => {
      const picture = await read(
        await file('svg', 'around=shakeup-2025-10&depth=3&history=true&types=Reassignment,Official,Position'),
      )
      const arrows = Object.values(picture.relationships)
      const planned = arrows.filter(({ title }) => title.includes('\nstatus: PLANNED'))
      const others = arrows.filter((each) => !planned.includes(each))
      expect(planned.length).toBeGreaterThan(0)
      expect(new Set(planned.map(({ dashes }) => dashes)).size).toBe(1)
      for (const { dashes, head } of others) {
        expect(dashes).not.toBe(planned[0]?.dashes)
        expect(planned.map((each) => each.head)).not.toContain(head)
      }
      for (const { said } of planned) for (const text of said) expect(text).toMatch(/ \(announced\)$/)
      for (const { said } of others) for (const text of said) expect(text).not.toContain('announced')
      const moves = Object.values(picture.nodes).filter(({ title }) => title.includes('\ntype: reassignment\n'))
      for (const { title, colour } of moves) expect(colour === '#ffffff').toBe(title.includes('\nstatus: PLANNED'))
      expect(picture.text).toContain('Announced only')
      expect((await read(await file('svg', 'around=ero-chicago&depth=1'))).text).not.toContain('Announced only')
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

  test.each([
    'around=shakeup-2025-10&depth=3&history=true&types=Reassignment,Official,Position',
    'around=ero-chicago&depth=2&validAt=2025-10-30',
  ])('what is written along arrows lies on no node, no label and nothing else that is written: %s', async (address) => {
    const page = await browser.newPage()
    await page.goto(at(`/export/svg?${address}`))
    const { written, shapes } = await page.evaluate<Lettering>(`(() => {
        const boxOf = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom } }
        const written = [...document.querySelectorAll('g.relationship text')].map((text) => {
          const { x, y, width, height } = text.getBBox()
          return Array.from({ length: 20 }, (_none, index) => {
            const point = new DOMPoint(x + (width * (index + 0.5)) / 20, y + height / 2).matrixTransform(text.getScreenCTM())
            return { x: point.x, y: point.y }
          })
        })
        return { written, shapes: [...document.querySelectorAll('g.node text, g.node circle')].map(boxOf) }
      })()`)
    expect(written.length).toBeGreaterThan(8)
    for (const [index, label] of written.entries()) {
      const covered = label.filter(({ x, y }) =>
        shapes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
      )
      expect(covered).toEqual([])
      const others = written.slice(index + 1).flat()
      expect(label.filter(({ x, y }) => others.some((other) => Math.hypot(other.x - x, other.y - y) < 7))).toEqual([])
    }
    await page.close()
  })
})

interface Lettering {
  /** Points along the middle of each. */
  readonly written: readonly (readonly { readonly x: number; readonly y: number }[])[]
  readonly shapes: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[]
}
