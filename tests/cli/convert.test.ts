import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ROOT, run } from './command.js'

const FILES = path.join(ROOT, 'tests', 'fixtures', 'convert')
const POPOLO = path.join(FILES, 'harbours.json')
const FTM = path.join(FILES, 'harbours.ftm.json')
const SOURCE = ['--source-title', 'Harbour data', '--source-publisher', 'Harbour archive']

/** An empty directory, for the length of one test. */
async function scratch(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'convert-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

test.each([
  ['popolo', POPOLO, []],
  ['ftm', FTM, ['--kind', 'PublicBody=AGENCY', ...SOURCE]],
])('V1 from %s: what is written is valid, and can be asked', async (format, file, flags) => {
  const output = path.join(await scratch(), 'harbours')
  const { code, out, err } = await run(['convert', file, '--from', format, '--output', output, ...flags])
  expect(code).toBe(0)
  expect(out).toMatch(/harbours: 2 organizations, .* officials, .* tenures, .* sources\n$/)
  expect(err).toContain(`${file}: `)
  expect(await run(['validate', output])).toMatchObject({ code: 0, err: '' })
  const query = 'query Q { official(id: "ada-quay") { name tenures { nodes { validFrom sources { title } } } } }'
  const answer = await run(['query', '-', '--data', output], {}, query)
  expect(JSON.parse(answer.out)).toMatchObject({
    data: {
      official: {
        name: 'Ada Quay',
        tenures: {
          nodes: expect.arrayContaining([{ validFrom: '2021-03', sources: [{ title: 'Ada Quay takes the helm' }] }]),
        },
      },
    },
  })
})

test('V2 what was left out is told for people, with how many, why and where, and as JSON', async () => {
  const directory = await scratch()
  const report = path.join(directory, 'report.json')
  const { code, err } = await run([
    'convert',
    POPOLO,
    '--from',
    'popolo',
    '--output',
    path.join(directory, 'out'),
    '--report',
    report,
  ])
  expect(code).toBe(0)
  expect(err).toContain(
    '4 organization, 3 post, 5 person, 6 membership → 2 organizations, 1 field-offices, 3 positions, 4 officials, 4 tenures',
  )
  expect(err).toContain('  1 person.email: the dataset has no place for private data')
  expect(err).toContain('  1 membership: the person that it names is not in the file (memberships[5])')
  expect(err).not.toContain('example.org')
  const told: Record<string, unknown> = JSON.parse(await readFile(report, 'utf8'))
  expect(told).toMatchObject({
    file: POPOLO,
    format: 'popolo',
    read: { membership: 6 },
    records: { tenures: 4 },
    ids: expect.arrayContaining([{ what: 'person', place: 'persons[0]', from: 'p-1', to: 'ada-quay' }]),
    leftOut: expect.arrayContaining([
      { what: 'membership', place: 'memberships[5]', reason: 'the person that it names is not in the file' },
    ]),
    unsourced: [],
  })
})

test('V3 facts without a source are refused, with what to say; the report is written all the same', async () => {
  const directory = await scratch()
  const report = path.join(directory, 'report.json')
  const { code, err } = await run([
    'convert',
    FTM,
    '--from',
    'ftm',
    '--output',
    path.join(directory, 'out'),
    '--report',
    report,
    '--kind',
    'PublicBody=AGENCY',
  ])
  expect(code).toBe(0)
  const document = '{"id": "x/1", "name": "X", "classification": "agency"}'
  const refused = await run(
    ['convert', '-', '--from', 'popolo', '--output', path.join(directory, 'none'), '--report', report],
    {},
    document,
  )
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain('No fact without a source, and these name none: $.')
  expect(refused.err).toContain('Expected --source-title and --source-publisher')
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ unsourced: ['$'] })
  expect((await readdir(directory)).sort()).toEqual(['out', 'report.json'])
  const named = await run(
    [
      'convert',
      '-',
      '--from',
      'popolo',
      '--output',
      path.join(directory, 'none'),
      ...SOURCE,
      '--source-kind',
      'GOVERNMENT',
      '--source-date',
      '2024-05',
      '--source-url',
      'https://harbours.example',
    ],
    {},
    document,
  )
  expect(named.code).toBe(0)
  expect(await readFile(path.join(directory, 'none', 'sources.yaml'), 'utf8')).toContain(
    'url: https://harbours.example\n  publishedOn: 2024-05\n  kind: GOVERNMENT\n  quality: ORIGINAL\n',
  )
  expect(err).toContain('Left out:')
})

test('V4 a directory with anything in it is left as it was; an empty one is filled', async () => {
  const directory = await scratch()
  const full = path.join(directory, 'full')
  await mkdir(full)
  await writeFile(path.join(full, 'note.txt'), 'mine')
  expect(await run(['convert', POPOLO, '--from', 'popolo', '--output', full])).toMatchObject({
    code: 2,
    out: '',
    err: `${full}: expected a directory that is empty or not there yet; this one has note.txt in it\n`,
  })
  expect(await readdir(full)).toEqual(['note.txt'])
  expect(await run(['convert', POPOLO, '--from', 'popolo', '--output', path.join(full, 'note.txt')])).toMatchObject({ code: 2 })
  const empty = path.join(directory, 'empty')
  await mkdir(empty)
  expect(await run(['convert', POPOLO, '--from', 'popolo', '--output', empty])).toMatchObject({ code: 0 })
  expect(await readdir(empty)).toContain('tenures.yaml')
})

test('V5 what makes no valid dataset is told with what is wrong, and nothing is written, no directory above it either', async () => {
  const directory = await scratch()
  const output = path.join(directory, 'new', 'newer', 'out')
  const source = [{ url: 'https://harbours.example' }]
  const times = { post_id: 'chief', start_date: '2020-01-01', end_date: '2021-01-01', sources: source }
  const document = {
    persons: [
      { id: 'ada', name: 'Ada', sources: source },
      { id: 'bo', name: 'Bo', sources: source },
    ],
    organizations: [{ id: 'navy', name: 'Navy', classification: 'agency', sources: source }],
    posts: [{ id: 'chief', label: 'Chief', organization_id: 'navy', sources: source }],
    memberships: [
      { person_id: 'ada', ...times },
      { person_id: 'bo', ...times },
    ],
  }
  const { code, out, err } = await run(
    ['convert', '-', '--from', 'popolo', '--output', output, '--head', 'Chief'],
    {},
    JSON.stringify(document),
  )
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`${output}/tenures.yaml:`)
  expect(err).toContain('TWO_HOLDERS')
  expect(err).toContain('no valid dataset; nothing was written')
  expect(await readdir(directory)).toEqual([])
})

test('V8 a report that would take the place of the file, or stand within the dataset, is refused before anything is written', async () => {
  const directory = await scratch()
  const file = path.join(directory, 'in.json')
  const text = await readFile(POPOLO, 'utf8')
  await writeFile(file, text)
  await symlink(directory, path.join(directory, 'link'))
  const output = path.join(directory, 'out')
  for (const [report, message] of [
    [path.join(directory, 'link', 'in.json'), 'is the file that is converted'],
    [path.join(output, 'report.json'), 'where the dataset is to be'],
    [path.join(directory, 'link', 'out', 'sub', 'report.json'), 'where the dataset is to be'],
    ['', '--report: expected a file'],
  ] as const) {
    const ended = await run(['convert', file, '--from', 'popolo', '--output', output, '--report', report])
    expect(ended).toEqual({ code: 2, out: '', err: expect.stringContaining(message) })
  }
  expect(await readFile(file, 'utf8')).toBe(text)
  expect((await readdir(directory)).sort()).toEqual(['in.json', 'link'])
})

test('V9 a link to an empty directory stays and that directory is filled; a link to nothing is refused', async () => {
  const directory = await scratch()
  const link = path.join(directory, 'link')
  await mkdir(path.join(directory, 'empty'))
  await symlink('empty', link)
  expect(await run(['convert', POPOLO, '--from', 'popolo', '--output', link])).toMatchObject({ code: 0 })
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  expect(await readdir(path.join(directory, 'empty'))).toContain('tenures.yaml')
  const broken = path.join(directory, 'broken')
  await symlink('nowhere', broken)
  expect(await run(['convert', POPOLO, '--from', 'popolo', '--output', broken])).toMatchObject({
    code: 2,
    err: expect.stringContaining('this is a link to nothing'),
  })
})

test('V10 a free note enters only with --notes', async () => {
  const directory = await scratch()
  const source = [{ url: 'https://harbours.example' }]
  const document = {
    persons: [{ id: 'ada', name: 'Ada', sources: source }],
    organizations: [{ id: 'navy', name: 'Navy', classification: 'agency', sources: source }],
    memberships: [{ person_id: 'ada', organization_id: 'navy', role: 'Chief', note: 'Lives on Elm Street', sources: source }],
  }
  const tenures = async (name: string, flags: readonly string[]) => {
    const output = path.join(directory, name)
    const ended = await run(['convert', '-', '--from', 'popolo', '--output', output, ...flags], {}, JSON.stringify(document))
    return { ...ended, text: await readFile(path.join(output, 'tenures.yaml'), 'utf8') }
  }
  const without = await tenures('without', [])
  expect(without.text + without.err).not.toContain('Elm')
  expect(without.err).toContain('1 membership.note: a note in free words')
  expect((await tenures('with', ['--notes'])).text).toContain('note: Lives on Elm Street.')
})

describe('wrong usage and wrong files', () => {
  test.each([
    ['{"persons": [', [], 1, 'standard input: line 1, column 14: the text is not JSON'],
    ['{"id": "a", "schema": "Person", "properties": {}}', [], 1, 'standard input: the document is an entity of FollowTheMoney'],
    ['{"persons": []}', [], 1, 'Nothing of it could be converted; nothing was written'],
    ['', ['--output', ''], 2, '--output: expected a directory, this is an empty name'],
    ['', ['--from', 'csv'], 2, 'popolo, ftm'],
    ['', ['--kind', 'party=GUILD'], 2, 'expected one of EXECUTIVE_OFFICE'],
    ['', ['--source-title', 'T'], 2, '--source-publisher: expected with the other --source- options'],
    ['', ['--source-url', 'x'], 2, 'expected a web address'],
    ['', ['--source-date', 'May'], 2, 'expected a date such as 2025'],
    ['', [...SOURCE, '--source-date', '2999'], 2, '--source-date: "2999" is in the future'],
    ['', ['--source-kind', 'BLOG'], 2, 'GOVERNMENT'],
  ])('V6 %j with %j', async (input, flags, code, message) => {
    const output = path.join(await scratch(), 'out')
    const ended = await run(['convert', '-', '--from', 'popolo', '--output', output, ...flags], {}, input)
    expect(ended).toEqual({ code, out: '', err: expect.stringContaining(message) })
    expect(ended.err).not.toMatch(/^\s+at /m)
  })

  test('V11 a file too deep to be read is told in a sentence', async () => {
    const output = path.join(await scratch(), 'out')
    const { code, err } = await run(['convert', '-', '--from', 'popolo', '--output', output], {}, '['.repeat(200_000))
    expect(code).toBe(1)
    expect(err).toBe('standard input: line 1: objects or lists stand within each other too deep to be read\n')
  })

  test('V7 files that are not there, or are directories, are named', async () => {
    const output = path.join(await scratch(), 'out')
    const flags = ['--from', 'popolo', '--output']
    expect(await run(['convert', '/no/such/file.json', ...flags, output])).toMatchObject({
      code: 2,
      err: '/no/such/file.json: there is no such file or directory\n',
    })
    expect(await run(['convert', FILES, ...flags, output])).toMatchObject({
      code: 2,
      err: `${FILES}: expected a file, this is a directory\n`,
    })
    expect(await run(['convert', POPOLO, ...flags, output, '--report', '/no/such/report.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('/no/such/report.json: there is no such file'),
    })
    expect(await run(['convert', POPOLO, '--from', 'popolo'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--output'),
    })
  })
})
