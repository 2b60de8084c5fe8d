/** The things of the graph. A node's type is its label in Neo4j and its type in GraphQL. */
export const NODE_TYPES = [
  'Organization',
  'FieldOffice',
  'City',
  'Position',
  'Official',
  'Reassignment',
  'Shakeup',
  'ChangeEvent',
  'Claim',
  'Source',
  'RetiredId',
] as const
export type NodeType = (typeof NODE_TYPES)[number]

/**
 * When a relationship holds:
 * - `STANDING`: until something says otherwise. One without dates is seen in force on the day each of its sources was published.
 * - `TENURE`: between its start and its end, and on the days on which it was seen.
 * - `EVENT`: from its date on, for ever: what has happened stays so.
 * - `TIMELESS`: whenever its two ends exist, but for what dates of its own rule out.
 */
export type Duration = 'STANDING' | 'TENURE' | 'EVENT' | 'TIMELESS'

/** A kind of relationship: what it may link and how long it holds. */
export interface RelationshipDefinition {
  readonly from: readonly NodeType[]
  readonly to: readonly NodeType[]
  readonly duration: Duration
  /** Follows itself upwards and must not come back to where it began. */
  readonly acyclic?: boolean
}

/** Every relationship type. The dataset is checked against this table and the stores read it: neither has a branch per type. */
export const RELATIONSHIPS = {
  REPORTS_TO: {
    from: ['Organization', 'FieldOffice', 'Position'],
    to: ['Organization', 'FieldOffice', 'Position'],
    duration: 'STANDING',
    acyclic: true,
  },
  LOCATED_IN: { from: ['FieldOffice', 'Organization'], to: ['City'], duration: 'STANDING' },
  NAMED_FOR: { from: ['FieldOffice'], to: ['City'], duration: 'TIMELESS' },
  POST_IN: { from: ['Position'], to: ['Organization', 'FieldOffice'], duration: 'TIMELESS' },
  HOLDS: { from: ['Official'], to: ['Position'], duration: 'TENURE' },
  REASSIGNED_FROM: { from: ['Official'], to: ['FieldOffice', 'Organization', 'Position'], duration: 'EVENT' },
  REASSIGNED_TO: { from: ['Official'], to: ['FieldOffice', 'Organization', 'Position'], duration: 'EVENT' },
  REPLACED: { from: ['Official'], to: ['Official'], duration: 'EVENT' },
  OF: { from: ['Reassignment'], to: ['Official'], duration: 'TIMELESS' },
  IN: { from: ['Reassignment'], to: ['Shakeup'], duration: 'TIMELESS' },
  AFFECTED: { from: ['ChangeEvent'], to: ['Organization', 'FieldOffice', 'Position'], duration: 'TIMELESS' },
  ABOUT: {
    from: ['Claim'],
    to: ['Organization', 'FieldOffice', 'City', 'Position', 'Official', 'Reassignment', 'Shakeup', 'ChangeEvent'],
    duration: 'TIMELESS',
  },
  STATED_IN: { from: ['Claim'], to: ['Source'], duration: 'TIMELESS' },
  MERGED_INTO: {
    from: ['RetiredId'],
    to: [
      'Organization',
      'FieldOffice',
      'City',
      'Position',
      'Official',
      'Reassignment',
      'Shakeup',
      'ChangeEvent',
      'Claim',
      'Source',
    ],
    duration: 'TIMELESS',
  },
} as const satisfies Record<string, RelationshipDefinition>

export type RelationshipType = keyof typeof RELATIONSHIPS
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[]

/** The definition of a relationship type, seen as the general form. */
export function relationshipDefinition(type: RelationshipType): RelationshipDefinition {
  return RELATIONSHIPS[type]
}
