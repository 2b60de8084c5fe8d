import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../../src/store/memory/index.js'
import { apiOn, CountingStore } from '../api/asking.js'
import { graphWith } from '../dataset/scratch-dataset.js'
import { asking, SEED } from './asking.js'

const FIELDS = '{ subject { id } property claims { id } why }'
const SOURCES = `
- { id: herald-october, title: Offices, publisher: The Herald, publishedOn: 2025-10-27, kind: NEWS, quality: ORIGINAL }
- { id: court-november, title: Order, publisher: A court, publishedOn: 2025-11-20, kind: COURT, quality: ORIGINAL }
- { id: gao-november, title: Report, publisher: GAO, publishedOn: 2025-11-21, kind: GOVERNMENT, quality: ORIGINAL }
`
const CLAIMS = `
- { id: offices-herald, about: october-2025, property: fieldOfficesTotal, value: 24, qualifier: EXACTLY, unit: field offices, source: herald-october }
- { id: offices-news, about: october-2025, property: fieldOfficesTotal, value: 25, qualifier: EXACTLY, unit: field offices, source: news-october }
- { id: offices-november, about: october-2025, property: fieldOfficesTotal, value: 25, qualifier: EXACTLY, unit: field offices, source: news-november }
- { id: moves-eight, about: october-2025, property: moved, value: 8, qualifier: AT_LEAST, unit: directors, source: herald-october }
- { id: moves-twelve, about: october-2025, property: moved, value: 12, qualifier: EXACTLY, unit: directors, source: news-october }
- { id: staff-court, about: ero, property: staff, value: 400, qualifier: ABOUT, asOf: 2025-11, source: court-november }
- { id: staff-gao, about: ero, property: staff, value: 600, qualifier: EXACTLY, source: gao-november }
- { id: staff-once, about: ero, property: staff, value: 90, qualifier: EXACTLY, asOf: 2019, source: gao-november }
- { id: above-court, about: director-ero-denver, property: reportsTo, value: ice, source: court-november, asOf: 2025-11-03 }
- { id: above-news, about: director-ero-denver, property: reportsTo, value: todd-lyons, source: news-november }
- { id: above-herald, about: director-ero-denver, property: reportsTo, value: nobody in particular, source: news-november }
`

async function made() {
  const graph = await graphWith({ 'sources/more.yaml': SOURCES, 'claims/more.yaml': CLAIMS.replace('2019', "'2019'") })
  const store = new CountingStore(new MemoryStore(graph))
  return { store, ...apiOn(store) }
}

const OFFICES = {
  subject: { id: 'october-2025' },
  property: 'fieldOfficesTotal',
  claims: [{ id: 'offices-herald' }, { id: 'offices-news' }, { id: 'offices-november' }],
  why: 'On field offices total, The Herald says 24 field offices; A newspaper says 25 field offices: they cannot both be right.',
}
const STAFF = {
  subject: { id: 'ero' },
  property: 'staff',
  claims: [{ id: 'staff-court' }, { id: 'staff-gao' }],
  why: 'On staff, A court says about 400 (2025-11); GAO says 600: they cannot both be right.',
}
const ABOVE = {
  subject: { id: 'director-ero-denver' },
  property: 'reportsTo',
  claims: [{ id: 'above-court' }, { id: 'above-news' }],
  why: 'On reports to, A court says Immigration and Customs Enforcement (ICE) (2025-11-03); A newspaper says Todd Lyons: they cannot both be right.',
}

describe('on a small dataset', () => {
  test('all of the graph, by subject; what both may be true of is not in it', async () => {
    const { data, store } = await made()
    expect(await data(`{ discrepancies ${FIELDS} }`)).toEqual({ discrepancies: [ABOVE, STAFF, OFFICES] })
    // The claims; the names of their values; what was asked of those that contradict each other.
    expect(store.reads).toHaveLength(3)
  })

  test('one subject has the same, whether asked for by its id or on the way', async () => {
    const { data } = await made()
    expect(await data(`{ discrepancies(subject: "october-2025") ${FIELDS} }`)).toEqual({ discrepancies: [OFFICES] })
    expect(
      await data(
        `{ shakeup(id: "october-2025") { discrepancies ${FIELDS} } organization(id: "ero") { discrepancies ${FIELDS} } position(id: "director-ero-denver") { discrepancies ${FIELDS} } official(id: "ada-first") { discrepancies ${FIELDS} } }`,
      ),
    ).toEqual({
      shakeup: { discrepancies: [OFFICES] },
      organization: { discrepancies: [STAFF] },
      position: { discrepancies: [ABOVE] },
      official: { discrepancies: [] },
    })
  })

  test('a claim counts once its source is known, and only on the evidence that the lens accepts', async () => {
    const { data } = await made()
    const at = async (lens: string) => {
      const { asOf } = (await data(`{ asOf(${lens}) { discrepancies { property claims { id } } } }`)) as {
        asOf: { discrepancies: { property: string; claims: { id: string }[] }[] }
      }
      return asOf.discrepancies.map(({ property, claims }) => `${property} ${claims.map(({ id }) => id).join(' ')}`)
    }
    expect(await at('knownAt: "2025-10-27"')).toEqual([])
    expect(await at('knownAt: "2025-10-28"')).toEqual(['fieldOfficesTotal offices-herald offices-news'])
    expect(await at('knownAt: "2025-11-20"')).toEqual([
      'reportsTo above-court above-news',
      'fieldOfficesTotal offices-herald offices-news offices-november',
    ])
    expect(await at('evidence: OFFICIAL')).toEqual(['staff staff-court staff-gao'])
  })

  test('a list of subjects costs as many calls as one, each through its own lens', async () => {
    const { data, store } = await made()
    const answer = await data(`{
      a: asOf(knownAt: "2025-11-30") { ...All }
      b: asOf(knownAt: "2025-10-01") { ...All }
    }
    fragment All on Query { organizations { nodes { id discrepancies { property why claims { label } } } } }`)
    expect(store.reads).toHaveLength(3)
    expect(answer).toMatchObject({
      a: {
        organizations: {
          nodes: expect.arrayContaining([{ id: 'ero', discrepancies: [expect.objectContaining({ property: 'staff' })] }]),
        },
      },
    })
    expect(JSON.stringify((answer as { b: unknown }).b)).not.toContain('staff')
  })

  test('an id that can be no subject is an error that says why', async () => {
    const { errors } = await made()
    const why = async (id: string) => errors(`{ discrepancies(subject: "${id}") { why } }`)
    expect(await why('nobody')).toEqual([
      {
        code: 'UNKNOWN_ID',
        message:
          'subject: "nobody" is no node that is known to have existed on 2026-06-01: expected an id such as shakeup-2025-10',
      },
    ])
    expect(await why('staff-gao')).toEqual([
      { code: 'UNKNOWN_ID', message: 'subject: "staff-gao" is a Claim: no claim is about one' },
    ])
  })
})

describe('on the dataset that comes with the package', async () => {
  const ask = await asking(SEED)

  test('what is told are three disagreements, in the words of their publishers', async () => {
    const { data, errors } = await ask('{ asOf(validAt: "2026-11-24") { discrepancies { subject { id } why } } }')
    expect(errors).toEqual([])
    expect(data.asOf).toEqual({
      discrepancies: [
        {
          subject: { id: 'assistant-secretary-public-affairs-dhs' },
          why: 'On successor to McLaughlin, Independent Sentinel says Katie Zacharia; NPR says Lauren Bis: they cannot both be right.',
        },
        {
          subject: { id: 'shakeup-2025-10' },
          why: 'On field offices total, Washington Examiner says 24 field offices; Associated Press (as summarized), CBS News and NBC News say 25 field offices: they cannot both be right.',
        },
        {
          subject: { id: 'troy-edgar' },
          why: 'On needs new senate vote, CBS News says no; A News says yes: they cannot both be right.',
        },
      ],
    })
  })

  test('12 directors, at least 12 and at most 12, and 5 in a first round, are none', async () => {
    const { data } = await ask(`{ asOf(validAt: "2026-11-24") { shakeup(id: "shakeup-2025-10") {
      claims(where: { property: { eq: "fieldOfficeDirectorsReassigned" } }) { totalCount }
      discrepancies { property }
    } } }`)
    expect(data.asOf).toEqual({
      shakeup: { claims: { totalCount: 8 }, discrepancies: [{ property: 'fieldOfficesTotal' }] },
    })
  })

  test('a retired id says what stands for it', async () => {
    const { errors } = await ask('{ asOf(validAt: "2026-11-24") { discrepancies(subject: "sac-hsi-arizona") { why } } }')
    expect(errors).toEqual([
      { code: 'UNKNOWN_ID', argument: 'subject', message: 'subject: "sac-hsi-arizona" is a retired id: use "sac-hsi-phoenix"' },
    ])
  })
})
