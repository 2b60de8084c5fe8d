import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../model/types.js'

/** What a property's values are. A `date` is a text as written (EDTF), `whole` a number without a fraction. */
export type ValueKind = 'text' | 'date' | 'whole' | 'number' | 'boolean' | 'texts'

/** A property that facts of a type may have. */
export interface PropertyDefinition {
  readonly name: string
  readonly kind: ValueKind
}

/** The properties of each type of node and relationship, besides `id`, `type` and `label`. */
export type Catalogue = Readonly<Record<NodeType | RelationshipType, readonly PropertyDefinition[]>>

/** What any node may have, each property once. */
export function nodeProperties(catalogue: Catalogue): readonly PropertyDefinition[] {
  return united(NODE_TYPES.flatMap((type) => catalogue[type]))
}

/** What any relationship may have, each property once. */
export function relationshipProperties(catalogue: Catalogue): readonly PropertyDefinition[] {
  return united(RELATIONSHIP_TYPES.flatMap((type) => catalogue[type]))
}

/** A table has one column for a name, whatever has it: types that use one name for two kinds of value would not fit. */
function united(definitions: readonly PropertyDefinition[]): readonly PropertyDefinition[] {
  const byName = new Map<string, PropertyDefinition>()
  for (const definition of definitions) {
    const known = byName.get(definition.name)
    if (known && known.kind !== definition.kind)
      throw new Error(
        `The schema has "${definition.name}" as ${known.kind} and as ${definition.kind}: an export has one column for it`,
      )
    byName.set(definition.name, definition)
  }
  return [...byName.values()]
}
