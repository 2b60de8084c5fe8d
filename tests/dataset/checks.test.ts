import { describe, expect, test } from 'vitest'
import { checkIdentifiers } from '../../src/dataset/checks/identifiers.js'
import { collect } from '../../src/dataset/collection.js'
import type { CheckedRecord } from '../../src/dataset/records.js'
import { problemsWith } from './scratch-dataset.js'

const codes = async (files: Readonly<Record<string, string>>) => (await problemsWith(files)).map((problem) => problem.code)

const OFFICIALS = '- { id: new-official, name: New Official, sources: [news-october] }\n'
const tenure = (extra: string, position = 'director-ero-denver') => ({
  'officials/more.yaml': OFFICIALS,
  'tenures/more.yaml': `- id: new-tenure
  official: new-official
  position: ${position}
  sources: [news-november]
${extra}`,
})

describe('a sole post', () => {
  test('may have two holders on the day of the handover', async () => {
    expect(await codes(tenure('  validFrom: 2025-10-26\n  seen: [2025-11-03]\n'))).toEqual([])
  })
  test('has two holders from the second common day on', async () => {
    expect(await codes(tenure('  validFrom: 2025-10-25\n  seen: [2025-11-03]\n'))).toEqual(['TWO_HOLDERS'])
  })
  test('may have somebody acting beside its holder', async () => {
    expect(await codes(tenure('  acting: true\n  validFrom: 2025-10-01\n  seen: [2025-11-03]\n'))).toEqual([])
  })
  test('has no second holder while that is only possible', async () => {
    expect(await codes(tenure('  validFrom: 2025-10\n  validTo: 2025-11\n'))).toEqual([])
    expect(await codes(tenure('  validFrom: 2025-09-01?\n  seen: [2025-11-03]\n'))).toEqual([])
  })
  test.each(['PLANNED', 'DISPUTED', 'DENIED'])('has no second holder by a tenure that is %s', async (status) => {
    expect(await codes(tenure(`  status: ${status}\n  validFrom: 2025-09-01\n  validTo: 2025-10-25\n`))).toEqual([])
  })
  test('is one that its record does not call otherwise: several may hold a post that is not sole', async () => {
    const seen = '  validFrom: 2025-09-01\n  seen: [2025-11-03]\n'
    const { 'tenures/more.yaml': first, ...officials } = tenure(seen, 'deputy-directors-denver')
    const second =
      '- { id: x, official: ada-first, position: deputy-directors-denver, validFrom: 2025-09-01, seen: [2025-11-03], sources: [news-november] }\n'
    expect(await codes({ ...officials, 'tenures/more.yaml': `${first}${second}` })).toEqual([])
  })
})

describe('the chain of command', () => {
  const two = (ofOne: string, ofOther: string) => ({
    'organizations/more.yaml': `
- { id: one, name: One, kind: OFFICE, reportsTo: ${ofOne}, sources: [ice-leadership] }
- { id: other, name: Other, kind: OFFICE, reportsTo: ${ofOther}, sources: [ice-leadership] }
`,
  })
  test('may turn round: links that never hold together make no cycle', async () => {
    expect(await codes(two('{ to: other, validTo: 2010-06-01 }', '{ to: one, validFrom: 2010-06-01 }'))).toEqual([])
    expect(await codes(two('{ to: other, validTo: "2010" }', '{ to: one, validFrom: 2010-06 }'))).toEqual([])
  })
  test('has a cycle when both links hold on one day', async () => {
    expect(await codes(two('{ to: other, validTo: 2010-06-03 }', '{ to: one, validFrom: 2010-06-02 }'))).toEqual([
      'REPORTING_CYCLE',
    ])
  })
  test('has no cycle by a link that is only planned', async () => {
    expect(await codes(two('{ to: other, status: PLANNED }', 'one'))).toEqual([])
  })
})

describe('dates', () => {
  test('a beginning and an end may be the same day, or the same month', async () => {
    const post = 'deputy-directors-denver'
    expect(await codes(tenure('  validFrom: 2025-10-02\n  validTo: 2025-10-02\n', post))).toEqual([])
    expect(await codes(tenure('  validFrom: 2025-10-02\n  validTo: 2025-10\n', post))).toEqual([])
  })
  test('a sighting in the month of the end may have been before it', async () => {
    expect(await codes(tenure('  validTo: 2025-10-02\n  seen: [2025-10]\n', 'deputy-directors-denver'))).toEqual([])
  })
  test('an end may be announced, a planned move too', async () => {
    const move =
      '- { id: to-come, official: new-official, kind: RETIRED, status: PLANNED, date: 2026-12-31, sources: [news-october] }\n'
    expect(
      await codes({ ...tenure('  validTo: 2026-12-31\n', 'deputy-directors-denver'), 'reassignments/more.yaml': move }),
    ).toEqual([])
  })
})

describe('references', () => {
  test('ids in a file that could not be read are not reported as missing', async () => {
    const problems = await codes({
      ...tenure('', 'deputy-directors-denver'),
      'officials/more.yaml': '- id: new-official\n  name: "New\n',
    })
    expect(problems).toEqual(['SYNTAX'])
  })
  test('a misnamed file is one problem, however many records name what stands in it', async () => {
    const { 'officials/more.yaml': officials, ...tenures } = tenure('', 'deputy-directors-denver')
    expect(await codes({ ...tenures, 'official.yaml': officials })).toEqual(['UNKNOWN_FILE'])
  })
})

test('two records may not give a relationship the same id', () => {
  const record = (id: string, line: number): CheckedRecord => {
    const place = () => ({ file: 'seed/organizations.yaml', line, column: 3 })
    const relationship = {
      id: 'a.REPORTS_TO',
      type: 'REPORTS_TO',
      from: id,
      to: 'c',
      properties: {},
      sources: ['s'],
      seen: [],
      at: {},
    } as const
    const content = { data: { id }, title: id, draft: () => ({ relationships: [relationship] }) }
    return { kind: 'organizations', id, value: { id }, placeOf: place, placeOfKey: place, content, sound: true }
  }
  const problems = checkIdentifiers(collect([record('a', 1), record('b', 5)], new Set()))
  expect(problems).toMatchObject([{ code: 'DUPLICATE_ID', id: 'b', line: 5 }])
  expect(problems[0]?.message).toContain('seed/organizations.yaml:1')
})
