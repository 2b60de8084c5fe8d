import type { RelationshipFact } from '../model/graph.js'
import { ALWAYS, FOREVER } from '../model/partial-date.js'

/**
 * Joins each replacement to the move that made way for it: the last one, not after it, by which the replaced official left the
 * post that was taken over. A replacement carries that move's id as `departure`; where no record tells of such a move, none.
 */
export function withDepartures(relationships: readonly RelationshipFact[]): RelationshipFact[] {
  const departures = new Map<string, RelationshipFact[]>()
  for (const relationship of relationships) {
    if (relationship.type !== 'REASSIGNED_FROM') continue
    const key = `${relationship.from} ${relationship.to}`
    departures.set(key, [...(departures.get(key) ?? []), relationship])
  }
  return relationships.map((relationship) => {
    if (relationship.type !== 'REPLACED') return relationship
    const from = departures.get(`${relationship.to} ${String(relationship.properties.position)}`) ?? []
    const latest = relationship.validFrom?.date.latest ?? FOREVER
    const [last] = from.filter((move) => began(move) <= latest).sort((a, b) => began(b) - began(a))
    const departure = last?.properties.reassignment
    return departure === undefined ? relationship : { ...relationship, properties: { ...relationship.properties, departure } }
  })
}

function began(move: RelationshipFact): number {
  return move.validFrom?.date.earliest ?? ALWAYS
}
