import { expect, test } from 'vitest'
import type { GraphNode, GraphRelationship } from '../../src/model/graph.js'
import { parseDay } from '../../src/model/partial-date.js'
import { EVIDENCE } from '../../src/model/provenance.js'
import { RELATIONSHIPS, relationshipDefinition } from '../../src/model/types.js'
import { syntheticGraph } from './synthetic-graph.js'

const graph = syntheticGraph({ nodes: 1_000 })
const nodes = [...graph.nodes()]
const relationships = [...graph.relationships()]
const TODAY = parseDay('2026-09-01')

const isInForce = ({ beliefs }: GraphNode | GraphRelationship): boolean => {
  const latest = beliefs.find(({ evidence }) => evidence === 'ANY')
  return latest !== undefined && latest.possibleFrom <= TODAY && TODAY <= latest.possibleTo
}

test('a size and a seed always give the same graph, another seed another', () => {
  expect([...syntheticGraph({ nodes: 1_000 }).relationships()]).toEqual(relationships)
  expect([...syntheticGraph({ nodes: 1_000, seed: 2 }).nodes()]).not.toEqual(nodes)
})

test('it has as many nodes as asked, about three relationships for each, and all in the order of their ids', () => {
  expect(nodes).toHaveLength(1_000)
  expect(relationships.length / nodes.length).toBeGreaterThan(2.8)
  for (const facts of [nodes, relationships]) {
    const ids = facts.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)))
  }
})

test('relationships link nodes of the types that they may', () => {
  const types = new Map(nodes.map(({ id, type }) => [id, type]))
  for (const { type, from, to } of relationships) {
    const { from: starts, to: ends } = relationshipDefinition(type)
    expect(starts).toContain(types.get(from))
    expect(ends).toContain(types.get(to))
  }
  const missing = Object.keys(RELATIONSHIPS).filter((type) => !relationships.some((each) => each.type === type))
  expect(missing).toEqual(['MERGED_INTO'])
})

test('sources are nodes of the graph', () => {
  const sources = new Set(nodes.filter(({ type }) => type === 'Source').map(({ id }) => id))
  for (const fact of [...nodes, ...relationships]) {
    const named = [fact, fact.validFrom, fact.validTo, ...fact.seen].flatMap((statement) => statement?.sources ?? [])
    expect(named.filter((id) => !sources.has(id))).toEqual([])
  }
})

test('beliefs of a track follow one another, latest first, and what is certain is possible', () => {
  for (const { beliefs } of [...nodes, ...relationships]) {
    expect(beliefs.length).toBeGreaterThan(0)
    for (const evidence of EVIDENCE) {
      const track = beliefs.filter((belief) => belief.evidence === evidence)
      track.forEach(({ knownFrom, knownTo, possibleFrom, certainFrom, certainTo, possibleTo }, index) => {
        expect(knownFrom).toBeLessThanOrEqual(knownTo)
        expect(knownTo + 1).toBe(track[index - 1]?.knownFrom ?? knownTo + 1)
        if (certainFrom <= certainTo) expect([possibleFrom <= certainFrom, certainTo <= possibleTo]).toEqual([true, true])
      })
    }
  }
})

test('about as many facts have a history or an official source as in the real dataset', () => {
  const facts = [...nodes, ...relationships]
  const share = (has: (fact: GraphNode | GraphRelationship) => boolean): number => facts.filter(has).length / facts.length
  expect(share(({ beliefs }) => beliefs.filter(({ evidence }) => evidence === 'ANY').length > 1)).toBeCloseTo(0.16, 1)
  expect(share(({ beliefs }) => beliefs.some(({ evidence }) => evidence === 'OFFICIAL'))).toBeCloseTo(0.42, 1)
})

test('there are 25 ERO field offices, each headed by one person at most', () => {
  const offices = nodes.filter(({ properties }) => properties.kind === 'ERO_FIELD_OFFICE')
  expect(offices).toHaveLength(25)
  const heads = relationships.filter(
    ({ type, from }) => type === 'POST_IN' && nodes.find(({ id }) => id === from)?.properties.head,
  )
  for (const office of offices) {
    const posts = heads.filter(({ to }) => to === office.id).map(({ from }) => from)
    const holders = relationships.filter((each) => each.type === 'HOLDS' && posts.includes(each.to) && isInForce(each))
    expect(posts).toHaveLength(1)
    expect(holders.length).toBeLessThanOrEqual(1)
  }
})

test('a tenth of the nodes are around its agency, and never more than about 1,000', () => {
  const around = relationships.filter(({ from, to }) => [from, to].includes(graph.landmarks.agency))
  expect(around.length).toBeGreaterThan(100)
  expect(around.length).toBeLessThan(150)
})
