import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { QUERIES, SEED } from './asking.js'
import { served } from './http.js'

const NAMES = readdirSync(QUERIES).map((file) => file.replace('.graphql', ''))
const { send, post } = served(SEED)

async function table(address: string): Promise<{ header: string[]; rows: Record<string, string>[] }> {
  const { status, text } = await send(address)
  expect(status, text.slice(0, 500)).toBe(200)
  const lines: string[][] = parse(text)
  return { header: lines[0] ?? [], rows: parse(text, { columns: true }) }
}

describe('a worked query at its address', () => {
  test.each(NAMES)('%s.json is what GraphQL answers', async (name) => {
    const { status, headers, json } = await send(`/q/${name}.json`)
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(json).toEqual((await post({ query: readFileSync(join(QUERIES, `${name}.graphql`), 'utf8') })).json)
  })

  test.each(NAMES)('%s.csv has a header without repetition and a row for each thing', async (name) => {
    const { header, rows } = await table(`/q/${name}.csv`)
    expect(new Set(header).size).toBe(header.length)
    expect(rows.length).toBeGreaterThan(0)
  })

  test('a list is the rows, what is around it stands on each, and a list within is one cell', async () => {
    const { header, rows } = await table('/q/who-runs-each-field-office.csv?validAt=2025-10-16')
    expect(header.slice(0, 4)).toEqual(['fieldOffices.totalCount', 'name', 'city.label', 'director.official.name'])
    expect(rows).toHaveLength(25)
    expect(rows.find(({ name }) => name === 'ERO Chicago Field Office')).toMatchObject({
      'fieldOffices.totalCount': '25',
      'director.official.name': 'Russell Hott',
      'director.acting': 'true',
      'director.sources.url': expect.stringMatching(/^https:\/\/\S+; https:\/\/\S+/),
    })
  })

  test('several lists are parts of one table', async () => {
    const { header, rows } = await table('/q/where-sources-contradict.csv')
    expect(header[0]).toBe('part')
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(['now', 'whenTheNewsBroke.discrepancies']))
  })

  test('the header is the same when there are no rows', async () => {
    const { header } = await table('/q/changes-in-autumn-2025.csv')
    const none = await table('/q/changes-in-autumn-2025.csv?unit=ero-denver&types=UnitClosed')
    expect(none).toEqual({ header, rows: [] })
  })

  test('its variables are in the address: texts, lists, objects as JSON', async () => {
    const turnover = await table('/q/turnover-at-field-offices.csv?unit=usbp&kind=BORDER_PATROL_SECTOR')
    expect(turnover.rows.map((row) => row['position.title'])).toContain('Chief Patrol Agent, Big Bend Sector')
    const changes = await table('/q/changes-in-autumn-2025.csv?types=Departure,Appointment')
    expect(new Set(changes.rows.map(({ type }) => type))).toEqual(new Set(['Departure', 'Appointment']))
    const rows = encodeURIComponent('[{"office":"ero-denver","date":"2025-10-25"}]')
    const inCharge = await table(`/q/who-was-in-charge.csv?rows=${rows}`)
    expect(inCharge.rows.map((row) => row['tenure.official.name'])).toEqual(['Robert Guadian'])
  })

  test('the lens is in the address', async () => {
    const before = await table('/q/who-runs-each-field-office.csv?validAt=2025-10-25&knownAt=2025-10-26')
    const after = await table('/q/who-runs-each-field-office.csv?validAt=2025-10-25')
    const denver = ({ rows }: typeof after) =>
      rows.find(({ name }) => name === 'ERO Denver Field Office')?.['director.official.name']
    expect([denver(before), denver(after)]).toEqual(['', 'Robert Guadian'])
  })

  test('as a network it has the nodes that the answer tells of, but for the sources that it cites, and what links them', async () => {
    const { status, text } = await send('/q/who-runs-each-field-office.graphml?validAt=2025-10-16')
    expect(status).toBe(200)
    const ids = [...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toContain('russell-hott')
    expect(ids).toContain('fod-ero-chicago')
    expect(ids).toContain('ero-chicago')
    const { json } = await post({
      query: '{ fieldOffices(where: {kind: {eq: ERO_FIELD_OFFICE}}, first: 100) { nodes { id } } }',
    })
    for (const { id } of JSON.parse(JSON.stringify(json)).data.fieldOffices.nodes) expect(ids).toContain(id)
    expect(text).not.toContain('>Source</data>')
    expect(text).toMatch(/<edge [^>]*source="russell-hott" target="fod-ero-chicago"/)
  })

  test('as a network it has the tenures that the answer tells of, whichever days the query looks at, and no others', async () => {
    const tenures = async (address: string) => {
      const { text } = await send(address)
      return [...text.matchAll(/<edge id="[^"]+" source="([^"]+)" target="([^"]+)">(?:(?!<\/edge>).)*>HOLDS</g)].map(
        ([, official, post]) => `${official} ${post}`,
      )
    }
    const rows = encodeURIComponent('[{"office":"ero-chicago","date":"2025-10-16"}]')
    const inCharge = await tenures(`/q/who-was-in-charge.graphml?rows=${rows}`)
    expect(inCharge).toContain('russell-hott fod-ero-chicago')
    expect(inCharge).not.toContain('samuel-olson fod-ero-chicago')
    expect(await tenures('/q/known-on-the-day.graphml')).toEqual(['robert-guadian fod-ero-denver'])
    const line = await tenures('/q/chicago-before-and-after.graphml')
    expect(new Set(line)).toEqual(new Set(['russell-hott fod-ero-chicago', 'samuel-olson fod-ero-chicago']))
    expect(line.length).toBeGreaterThan(2)
  })

  test('a GET is answered with 304 to one who has its answer', async () => {
    const first = await send('/q/chain-of-command.csv')
    const again = await send('/q/chain-of-command.csv', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('the list of all names them with their questions', async () => {
    const { json } = await send('/q')
    expect(
      JSON.parse(JSON.stringify(json))
        .queries.map(({ name }: { name: string }) => name)
        .sort(),
    ).toEqual([...NAMES].sort())
  })

  test.each([
    ['/q/who-runs-each-field-office.xls', 404, 'There is no format "xls": expected json, csv, gexf'],
    ['/q/nothing.csv', 404, 'There is no worked query "nothing.csv"'],
    ['/q/turnover-at-field-offices.csv?sinse=2025-01-01', 400, 'sinse: the query has no such variable: expected unit (ID!)'],
    ['/q/turnover-at-field-offices.csv?since=yesterday', 400, '"yesterday" is not a day'],
    ['/q/turnover-at-field-offices.csv?unit=nothing', 400, 'nothing'],
    ['/q/turnover-at-field-offices.csv?unit=ice&unit=cbp', 400, 'unit: expected it once'],
    ['/q/who-was-in-charge.csv?rows=[', 400, 'rows: expected JSON'],
    ['/q/chain-of-command.csv?validAt=2025-02-30', 400, 'validAt: "2025-02-30"'],
  ])('%s is refused with %i', async (address, status, message) => {
    const answer = await send(address)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(JSON.stringify(message).slice(1, -1))
  })
})
