import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas, type KindName } from '../../src/dataset/index.js'
import { converted, fixture, kinds, popolo, written } from './converting.js'

test('W1 files are as those of the dataset: schema first, properties in the order of their definition, a line between records', async () => {
  const { files } = await written(await converted(await fixture('harbours.json'), 'popolo'), 'Converted from harbours.json.')
  const schemas = jsonSchemas()
  expect(Object.keys(files)).toEqual(
    ['field-offices', 'officials', 'organizations', 'positions', 'sources', 'tenures'].map((kind) => `${kind}.yaml`),
  )
  for (const [name, text] of Object.entries(files)) {
    const kind = name.replace('.yaml', '') as KindName
    expect(text.split('\n').slice(0, 3)).toEqual([
      `# yaml-language-server: $schema=./schemas/${kind}.schema.json`,
      '# Converted from harbours.json.',
      '',
    ])
    const { items } = schemas[kind]
    const order = typeof items === 'object' && items !== null && 'properties' in items ? Object.keys(items.properties ?? {}) : []
    const records: Record<string, unknown>[] = parse(text)
    for (const record of records) {
      const properties = Object.keys(record)
      expect(properties).toEqual(order.filter((property) => properties.includes(property)))
    }
    expect(text.split('\n\n')).toHaveLength(records.length + 1)
  }
  expect(files['officials.yaml']).toContain('  aliases: [A. Quay]\n')
  expect(files['tenures.yaml']).toContain('validFrom: "2020"\n')
})

test('W2 the same file makes the same files', async () => {
  const text = await fixture('everypolitician-zimbabwe-senate.json')
  const make = async () => (await written(await converted(text, 'popolo', { kinds: kinds({ legislature: 'OFFICE' }) }))).files
  expect(await make()).toEqual(await make())
})

const id = fc.constantFrom('a', 'b', 'ada-quay', 'person-1', 'bc8a1be7-b0f5-4a8a-a3b2-f89b09f77bfd', 'x/ü', 3)
const name = fc.oneof(
  fc.constantFrom('Ada Quay', 'ada quay', 'ليلى', '金', '🚀', ' ', '- a: b', '"', "'#", '2020', 'null'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const date = fc.constantFrom(
  '2020',
  '2020-05',
  '2020-05-06',
  '2019',
  '9999-12-31',
  '2027-01-01',
  '2020-02-30',
  'Easter',
  '',
  null,
  '2018/2020',
  '2025~',
)
const sources = fc.array(
  fc.record({
    url: fc.constantFrom('https://a.example/x', 'https://a.example/y?z=%E0%A4', 'nowhere', ''),
    note: fc.option(name),
  }),
  { maxLength: 2 },
)
const some = <Thing>(thing: fc.Arbitrary<Thing>) => fc.array(thing, { maxLength: 5 })
const documents = fc.record({
  persons: some(
    fc.record({
      id,
      name,
      other_names: some(fc.record({ name, note: fc.option(name), end_date: date })),
      email: fc.constant('a@example.org'),
      sources,
    }),
  ),
  organizations: some(
    fc.record({
      id,
      name,
      classification: fc.constantFrom('agency', 'party', 'AMO branch', null),
      parent_id: fc.option(id),
      founding_date: date,
      dissolution_date: date,
      sources,
    }),
  ),
  posts: some(
    fc.record({
      id,
      label: name,
      role: fc.option(name),
      organization_id: fc.option(id),
      head: fc.constantFrom(false, null),
      sources,
    }),
  ),
  memberships: some(
    fc.record({
      person_id: id,
      organization_id: fc.option(id),
      post_id: fc.option(id),
      role: fc.option(name),
      start_date: date,
      end_date: date,
      status: fc.constantFrom(null, 'planned', 'so so'),
      sources,
    }),
  ),
})

test('W3 whatever a document says, what is made of it is a valid dataset', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const conversion = await popolo(document, { kinds: kinds({ party: 'OFFICE' }, 'DIVISION'), organization: 'Harbours' })
      const { writing, beside } = await written(conversion)
      expect(writing).toMatchObject({ ok: true })
      expect(beside).toEqual(['dataset'])
      const { tenures, officials } = conversion.records
      expect(new Set(tenures.map(({ official }) => official))).toEqual(new Set(officials.map((official) => official.id)))
      expect(JSON.stringify(conversion.records)).not.toContain('a@example.org')
    }),
    { numRuns: 100 },
  )
})
