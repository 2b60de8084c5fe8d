import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { type AnsweredNetwork, CHARACTERS, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// JSON-LD, read back by rdflib, and expanded by jsonld.js, neither of which fetches anything.

type Rows = readonly Readonly<Record<string, string>>[]

const PREFIXES = `
  PREFIX org: <http://www.w3.org/ns/org#> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/>
  PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX time: <http://www.w3.org/2006/time#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
  PREFIX eg: <urn:enforcement-graph:> PREFIX word: <urn:enforcement-graph:vocabulary:>
`

async function ask(file: Buffer, query: string): Promise<Rows> {
  return JSON.parse(await readBack('query_rdf.py', [`${PREFIXES} ${query}`], file))
}

const iri = (id: string) => `urn:enforcement-graph:${id}`

/** How many of each type a network has, nodes and relationships alike. */
function countsIn({ nodes, relationships }: AnsweredNetwork): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const type of [...nodes.map(({ node }) => node.__typename), ...relationships.map((each) => each.type)])
    counts[`${type}`] = (counts[`${type}`] ?? 0) + 1
  return counts
}

async function countsOf(file: Buffer): Promise<Record<string, number>> {
  const rows = await ask(
    file,
    'SELECT ?type (COUNT(?thing) AS ?count) { ?thing a ?type, ?any . FILTER(?any = prov:Entity) } GROUP BY ?type',
  )
  return Object.fromEntries(rows.map(({ type = '', count }) => [type, Number(count)]))
}

describe.skipIf(python === null)('JSON-LD, read by rdflib', () => {
  describe('on the real dataset', () => {
    const { file, network } = exporting(SEED)
    const tenures = (answered: AnsweredNetwork) => answered.relationships.filter(({ type }) => type === 'HOLDS')

    test('has all that the API answers, each as a thing of its class', async () => {
      const counts = await countsOf(await file('jsonld', 'history=true'))
      const answered = countsIn(await network('history: true, limit: 3000'))
      expect(answered.Organization).toBeGreaterThan(50)
      for (const [type, count] of Object.entries(answered)) {
        // Sources that facts name are described too, whether or not something of the network leads to them.
        if (type === 'Source') expect(counts[iri('vocabulary:Source')]).toBeGreaterThanOrEqual(count)
        else expect([type, counts[iri(`vocabulary:${type}`)]]).toEqual([type, count])
      }
      expect(counts['http://www.w3.org/ns/org#Post']).toBe(answered.Position)
      expect(counts['http://xmlns.com/foaf/0.1/Person']).toBe(answered.Official)
      expect(counts['http://www.w3.org/ns/org#ChangeEvent']).toBe(answered.ChangeEvent)
    })

    test('every relationship is from a source that the file describes', async () => {
      const rows = await ask(
        await file('jsonld', 'history=true'),
        `SELECT DISTINCT ?fact { ?fact a word:Relationship ; prov:wasDerivedFrom ?source .
          ?source a word:Source ; word:kind ?kind ; <http://purl.org/dc/terms/title> ?title ; prov:wasAttributedTo/foaf:name ?publisher }`,
      )
      expect(rows.length).toBe((await network('history: true, limit: 3000')).relationships.length)
    })

    test('who held a post, from when to when, and who says so', async () => {
      const rows = await ask(
        await file('jsonld', 'around=director-ice&history=true'),
        `SELECT ?fact ?who ?from ?to ?status ?source {
          ?fact a org:Membership, word:HOLDS ; org:member ?who ; org:organization eg:ice ; word:to eg:director-ice ; word:status ?status ; prov:wasDerivedFrom ?source
          OPTIONAL { ?fact word:validFrom ?from FILTER(DATATYPE(?from) = edtf:EDTF) } OPTIONAL { ?fact word:validTo ?to }
        }`,
      )
      const answered = tenures(await network('around: ["director-ice"], history: true')).filter(
        ({ to, status }) => to.id === 'director-ice' && status !== 'PLANNED',
      )
      expect(answered.length).toBe(2)
      for (const { id, from, validFrom, validTo, status, sources } of answered) {
        const told = rows.filter(({ fact }) => fact === iri(id))
        expect(told[0]).toMatchObject({
          who: iri(from.id),
          status,
          ...(validFrom !== null && { from: validFrom }),
          ...(validTo !== null && { to: validTo }),
        })
        expect(told.map(({ source }) => source).sort()).toEqual(idsOf(sources).map(iri).sort())
      }
      expect(rows).toContainEqual(
        expect.objectContaining({ who: iri('caleb-vitello'), from: '2025-01-20', to: '2025-02-21', status: 'REPORTED' }),
      )
    })

    test('a date is in OWL-Time as exact as it is stated, and a day where it is a whole one', async () => {
      const rows = await ask(
        await file('jsonld', 'around=director-ice&history=true'),
        `SELECT ?begins ?ends ?start { eg:caleb-vitello-director-ice schema:startDate ?start ; org:memberDuring ?during .
          ?during time:hasBeginning/time:inXSDDate ?begins ; time:hasEnd/time:inXSDDate ?ends FILTER(DATATYPE(?start) = xsd:date) }`,
      )
      expect(rows).toEqual([{ begins: '2025-01-20', ends: '2025-02-21', start: '2025-01-20' }])
    })

    test('through a lens, plain triples are of what is in force on its day, as known on its day', async () => {
      const address = 'around=ero&depth=3&history=true&validAt=2025-10-16&knownAt=2025-11-20'
      const exported = await file('jsonld', address)
      const answered = await network(
        'around: ["ero"], depth: 3, history: true, limit: 3000',
        'validAt: "2025-10-16", knownAt: "2025-11-20"',
      )
      const pairs = (type: string) => {
        const inForce = answered.relationships.filter((each) => each.type === type && each.certainty !== null)
        return [...new Set(inForce.map(({ from, to }) => `${iri(from.id)} ${iri(to.id)}`))].sort()
      }
      const triples = async (words: string) =>
        (await ask(exported, `SELECT DISTINCT ?from ?to { ?from ${words} ?to }`)).map(({ from, to }) => `${from} ${to}`).sort()
      expect(pairs('HOLDS').length).toBeGreaterThan(5)
      expect(await triples('org:holds')).toEqual(pairs('HOLDS'))
      expect(await triples('org:postIn')).toEqual(pairs('POST_IN'))
      expect(await triples('org:hasSite/schema:containedInPlace')).toEqual(pairs('LOCATED_IN'))
      expect(await triples('org:reportsTo|org:unitOf|org:subOrganizationOf')).toEqual(pairs('REPORTS_TO'))
      const counts = await countsOf(exported)
      expect(counts[iri('vocabulary:HOLDS')]).toBe(tenures(answered).length)
    })

    test('what was only announced is no membership', async () => {
      const rows = await ask(
        await file('jsonld', 'around=director-ice&history=true'),
        'SELECT ?class { eg:david-venturella-director-ice word:status "PLANNED" ; a ?class }',
      )
      const classes = rows.map((row) => row.class)
      expect(classes).toContain(iri('vocabulary:HOLDS'))
      expect(classes).not.toContain('http://www.w3.org/ns/org#Membership')
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('everything comes back as it went in', async () => {
      const exported = await file('jsonld', 'history=true')
      const [unit, ...others] = await ask(
        exported,
        'SELECT ?name ?preferred ?note { eg:amp schema:name ?name ; skos:prefLabel ?preferred ; skos:note ?note }',
      )
      expect(others).toEqual([])
      expect(unit).toEqual({
        name: 'R&D <Office> "Quote\'s" ]]> end',
        preferred: 'R&D <Office> "Quote\'s" ]]> end',
        note: 'First line\nsecond line\twith a tab\n\nand {braces} $(dollars) `ticks` %percent%',
      })
      const aliases = await ask(exported, 'SELECT ?alias { eg:amp schema:alternateName ?alias }')
      expect(aliases.map(({ alias }) => alias).sort()).toEqual(
        ['one; two', 'three, four | five', '=SUM(1)', 'back\\slash'].sort(),
      )
      expect(await ask(exported, 'SELECT ?who { eg:obrien foaf:name ?who }')).toEqual([{ who: 'Seán O\'Brien-Ñandú "Ship"' }])
      const publishers = await ask(exported, 'SELECT ?name { ?source prov:wasAttributedTo/foaf:name ?name ; a word:Source }')
      expect(publishers.map(({ name }) => name).sort()).toEqual(['Salt; Pepper, Sons | Co\\', 'Ünïcode 日報'])
      expect(await ask(exported, 'SELECT ?from ?note { eg:obrien-amp word:validFrom ?from ; skos:note ?note }')).toEqual([
        { from: '2025-03~', note: 'He said: "I\'m <here> & now"\nso it stands' },
      ])
    })
  })
})

describe('JSON-LD, expanded by jsonld.js', () => {
  const { file } = exporting(SEED)

  test('means all that it says without anything fetched', async () => {
    const documentLoader = (url: string) => Promise.reject(new Error(`Nothing may be fetched: ${url}`))
    const written = JSON.parse((await file('jsonld', 'around=ero-chicago&depth=2&history=true')).toString())
    // In safe mode it refuses whatever would be lost.
    const options = { documentLoader, safe: true }
    const expanded = await jsonld.expand(written, options)
    expect(expanded.length).toBe(written['@graph'].length)
    expect(expanded).toContainEqual(
      expect.objectContaining({
        '@id': iri('ero-chicago'),
        'http://www.w3.org/ns/org#unitOf': [{ '@id': iri('ero') }],
        'http://www.w3.org/ns/org#classification': [{ '@id': iri('vocabulary:ERO_FIELD_OFFICE') }],
      }),
    )
  })
})

function idsOf(sources: unknown): string[] {
  return Array.isArray(sources) ? sources.map(({ id }) => String(id)) : []
}
