import { type Duration, relationshipDefinition } from '../../model/types.js'
import type { ExportedNode, ExportedRelationship } from '../network.js'

/** How the arrows of some kind of relationship are drawn. */
export interface Stroke {
  /** What the kind is called in a legend. */
  readonly name: string
  /** Told apart by those who see few colours too, by their lightness and width where not by their hue; all stand out from white. */
  readonly colour: `#${string}`
  /** In pixels. */
  readonly width: number
}

/** By how long relationships hold. Who holds which post and who was moved is what pictures are looked at for: the rest stands back. */
export const STROKES: Readonly<Record<Duration, Stroke>> = {
  TENURE: { name: 'Tenure', colour: '#00539b', width: 2.4 },
  EVENT: { name: 'Move', colour: '#b84500', width: 1.6 },
  STANDING: { name: 'Standing', colour: '#4d4d4d', width: 1.2 },
  TIMELESS: { name: 'Other', colour: '#858585', width: 1 },
}

/** How the arrow of a relationship is drawn. */
export function strokeOf({ type }: ExportedRelationship): Stroke {
  return STROKES[relationshipDefinition(type).duration]
}

/** How sure it is that a relationship is in force on the lens's day, and what its line tells of that. */
export interface Standing {
  /** What it is called in a legend. */
  readonly name: string
  readonly dashes: string | null
}

/** In the order of a legend. */
export const STANDINGS = {
  CERTAIN: { name: 'Certain', dashes: null },
  POSSIBLE: { name: 'Possible, not certain', dashes: '6 4' },
  ABSENT: { name: 'Not in force on the day', dashes: '1.5 4' },
  ANNOUNCED: { name: 'Announced only', dashes: '9 3 1.5 3' },
} as const satisfies Record<string, Standing>

/** What the line of a relationship tells. What was only announced is in force on no day. */
export function standingOf(relationship: ExportedRelationship): Standing {
  if (isAnnounced(relationship)) return STANDINGS.ANNOUNCED
  const { certainty } = relationship.properties
  if (certainty === undefined) return STANDINGS.ABSENT
  return certainty === 'CERTAIN' ? STANDINGS.CERTAIN : STANDINGS.POSSIBLE
}

/** Was it announced, and no source says that it happened? */
export function isAnnounced({ properties }: ExportedNode | ExportedRelationship): boolean {
  return properties.status === 'PLANNED'
}
