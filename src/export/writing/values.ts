import { citation } from '../../model/citation.js'
import { type Catalogue, nodeProperties, type PropertyDefinition, relationshipProperties } from '../catalogue.js'
import type { ExportedNode, ExportedRelationship, ExportedValue } from '../network.js'

// What formats with one set of columns for all nodes, and one for all relationships, have in them.

/** The columns of nodes besides id, type and label. */
export function nodeColumns(catalogue: Catalogue): readonly PropertyDefinition[] {
  return [...nodeProperties(catalogue), { name: 'degree', kind: 'whole' }, { name: 'distance', kind: 'whole' }, ...CITED]
}

/** The columns of relationships besides id, type and ends. */
export function relationshipColumns(catalogue: Catalogue): readonly PropertyDefinition[] {
  return [
    ...relationshipProperties(catalogue),
    ...[...SPELL_COLUMNS].map((name) => ({ name, kind: 'date' }) as const),
    { name: 'everCertain', kind: 'boolean' },
    ...CITED,
  ]
}

/** Columns whose values are days and never anything less than one. */
export const SPELL_COLUMNS: ReadonlySet<string> = new Set(['inForceFrom', 'inForceTo', 'certainFrom', 'certainTo'])

const CITED: readonly PropertyDefinition[] = [
  { name: 'sources', kind: 'texts' },
  { name: 'sourceIds', kind: 'texts' },
]

/** The values of a node, by the names of its columns. */
export function nodeValues({ properties, degree, distance, sources }: ExportedNode): Readonly<Record<string, ExportedValue>> {
  return { ...properties, degree, ...(distance !== null && { distance }), ...cited(sources) }
}

/** The values of a relationship, by the names of its columns. */
export function relationshipValues(relationship: ExportedRelationship): Readonly<Record<string, ExportedValue>> {
  return { ...relationship.properties, ...spellValues(relationship), ...cited(relationship.sources) }
}

/** The days on which a relationship is in force, and those on which it certainly is; an end is absent that is open. */
export function spellValues({ spell, certain }: ExportedRelationship): Readonly<Record<string, string | boolean>> {
  return {
    ...(spell?.start && { inForceFrom: spell.start }),
    ...(spell?.end && { inForceTo: spell.end }),
    ...(certain?.start && { certainFrom: certain.start }),
    ...(certain?.end && { certainTo: certain.end }),
    // Without days, it is certain always or never: this says which.
    everCertain: certain !== null,
  }
}

function cited(sources: ExportedNode['sources']): Readonly<Record<string, ExportedValue>> {
  return { sources: sources.map(citation), sourceIds: sources.map(({ id }) => id) }
}

/** A value where a format has room for a text alone: a list as JSON, which keeps apart what is in it whatever it has in it. */
export function textOf(value: ExportedValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
