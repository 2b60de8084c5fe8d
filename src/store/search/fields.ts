import type { NodeFact } from '../../model/graph.js'

/** The fields that a search looks in, in their order: of those that match, a hit names the first. */
export const SEARCH_FIELDS = [
  'name',
  'title',
  'abbreviation',
  'aliases',
  'formerNames',
  'label',
  'publisher',
  'property',
  'value',
  'quote',
  'note',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** A node that may match: the texts of its fields, of those alone that the reader sees. */
export interface Candidate {
  readonly id: string
  readonly fields: Readonly<Partial<Record<SearchField, string>>>
}

/** A node as a candidate, its note included. */
export function candidateOf({ id, label, properties }: Pick<NodeFact, 'id' | 'label' | 'properties'>): Candidate {
  const fields: Partial<Record<SearchField, string>> = {}
  for (const field of SEARCH_FIELDS) {
    const value = field === 'label' ? label : properties[field]
    if (typeof value === 'string') fields[field] = value
    else if (Array.isArray(value)) fields[field] = value.join('; ')
  }
  return { id, fields }
}

/** The same for a reader who does not know all sources of the node. A note may speak of any, so it tells them nothing. */
export function withoutNote({ id, fields: { note: _hidden, ...fields } }: Candidate): Candidate {
  return { id, fields }
}
