import type { ExportedNode, ExportedRelationship, ExportedValue } from '../network.js'
import { COLOURS, sizeOf } from './appearance.js'
import { spellValues } from './values.js'

// What the formats of networks in JSON have in common: the names of what they tell.
// No name is one that a tool takes for its own: `type` chooses how sigma draws, `parent` nests in Cytoscape, `x` and `index` are D3's.

type Data = Readonly<Record<string, unknown>>

/** A node besides its id. */
export function nodeData({ label, type, degree, distance, properties, sources }: ExportedNode): Data {
  const appearance = { color: COLOURS[type], size: sizeOf(degree) }
  return joined({ label, nodeType: type }, properties, {
    degree,
    ...(distance !== null && { distance }),
    sources,
    ...appearance,
  })
}

/** A relationship besides its id and its ends. */
export function relationshipData(relationship: ExportedRelationship): Data {
  const { type, properties, sources } = relationship
  return joined({ label: type, relationshipType: type }, properties, { ...spellValues(relationship), sources })
}

/** A property of the schema that has a name of ours would be lost without a word. */
function joined(first: Data, properties: Readonly<Record<string, ExportedValue>>, last: Data): Data {
  const taken = Object.keys(properties).find((name) => name in first || name in last)
  if (taken !== undefined) throw new Error(`The schema has a property "${taken}", which an export has for something else`)
  return { ...first, ...properties, ...last }
}
