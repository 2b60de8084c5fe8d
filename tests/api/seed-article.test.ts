import { beforeAll, describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/app.js'
import { SEED } from './asking.js'

interface Said {
  readonly property: string
  readonly qualifier: string | null
  readonly value: string
  readonly wording: string | null
  readonly source: { readonly publisher: string; readonly url: string | null }
}

async function data<Data>(query: string): Promise<Data> {
  const { data, errors } = await answerQuery(query, { data: SEED })
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return JSON.parse(JSON.stringify(data))
}

describe('the numbers of the article, each with who says so', () => {
  let said: readonly Said[] = []
  beforeAll(async () => {
    const query = `{ shakeup(id: "shakeup-2025-10") { claims(first: 100) {
      nodes { property qualifier value wording source { publisher url } } } } }`
    said = (await data<{ shakeup: { claims: { nodes: Said[] } } }>(query)).shakeup.claims.nodes
  })

  /** Who says this of the shake-up. */
  const whoSays = (property: string, qualifier: string | null, value: string) =>
    said
      .filter((claim) => claim.property === property && claim.qualifier === qualifier && claim.value === value)
      .map(({ source }) => source.publisher)

  test.each([
    ['twelve directors', 'fieldOfficeDirectorsReassigned', 'EXACTLY', '12'],
    ['25 offices', 'fieldOfficesTotal', 'EXACTLY', '25'],
    ['at least half of the leadership', 'shareOfTopLeadershipReassigned', 'AT_LEAST', '0.5'],
    ['the third major change', 'majorLeadershipChangeOrdinal', 'EXACTLY', '3'],
    ['replacements from CBP and from within ICE', 'replacementSources', null, 'CBP and within ICE'],
    ['the three hubs', 'citiesAffected', null, 'Chicago; Los Angeles; Washington'],
  ])('%s', (_name, property, qualifier, value) => {
    expect(whoSays(property, qualifier, value)).toContainEqual(expect.stringContaining('Associated Press'))
  })

  test('who does not agree is there too: 24 offices, at most 12, at least 12, five in a first round', () => {
    expect(whoSays('fieldOfficesTotal', 'EXACTLY', '24')).toEqual(['Washington Examiner'])
    expect(whoSays('fieldOfficeDirectorsReassigned', 'AT_MOST', '12')).toContain('CBS News')
    expect(whoSays('fieldOfficeDirectorsReassigned', 'AT_LEAST', '12')).toContain('NBC News')
    expect(whoSays('fieldOfficeDirectorsReassigned', 'EXACTLY', '5')).toEqual(['Washington Examiner'])
  })
})

test('the graph has the 25 ERO field offices, and from the head of each a chain of command to the President', async () => {
  const query = `{ fieldOffices(where: { kind: { eq: ERO_FIELD_OFFICE } }) { totalCount nodes {
    positions(where: { head: { eq: true } }) { nodes { chainOfCommand { level position { id } } } } } } }`
  interface Chains {
    fieldOffices: { totalCount: number; nodes: { positions: { nodes: { chainOfCommand: { position: { id: string } }[] }[] } }[] }
  }
  const { fieldOffices } = await data<Chains>(query)
  const chains = fieldOffices.nodes.flatMap(({ positions }) => positions.nodes.map(({ chainOfCommand }) => chainOfCommand))
  expect(fieldOffices.totalCount).toBe(25)
  expect(chains).toHaveLength(25)
  for (const chain of chains) {
    expect(chain.map(({ position }) => position.id)).toEqual(['ead-ero', 'director-ice', 'secretary-dhs', 'president'])
  }
})
