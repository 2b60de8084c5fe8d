/** What a source is. GOVERNMENT has laws and official reports in it; COURT has orders, filings and testimony. */
export const SOURCE_KINDS = ['GOVERNMENT', 'COURT', 'NEWS', 'REFERENCE', 'DATASET'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How near a stored text is to what was published: the original, a copy of it, a rewriting, a summary. */
export const SOURCE_QUALITIES = ['ORIGINAL', 'REPUBLICATION', 'REWRITE', 'SUMMARY'] as const

/**
 * How a fact stands. CONFIRMED: the agency or an official record says it. REPORTED: the press does. PLANNED: announced, and
 * nobody confirms that it happened, so never in force. DISPUTED and DENIED: asserted and contradicted, so never certain.
 */
export const STATUSES = ['CONFIRMED', 'REPORTED', 'PLANNED', 'DISPUTED', 'DENIED'] as const
export type Status = (typeof STATUSES)[number]

/** Which sources a reader accepts: any, or government and court records alone. */
export const EVIDENCE = ['ANY', 'OFFICIAL'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Is a source of this kind an official record? */
export function isOfficial(kind: SourceKind): boolean {
  return kind === 'GOVERNMENT' || kind === 'COURT'
}
