import type { ExportedRelationship } from '../network.js'

/**
 * A date of EDTF for formats that have whole and partial dates alone: `2025`, `2025-10`, `2025-10-28`. Of `2025-10~` the sign is lost, which
 * the format has to tell elsewhere. Null for a range, which is no such date however it is cut.
 */
export function prefixDate(text: string): string | null {
  const bare = text.replace(/[~?%]$/, '')
  return /^\d{4}(-\d{2}){0,2}$/.test(bare) ? bare : null
}

/**
 * Can a tenure be told as one by a format that has partial dates alone? Not one that never was in force, such as an announced one; nor one whose end
 * is a range: without the end, it would look as if it went on.
 */
export function isPlainTenure({ type, spell, properties }: ExportedRelationship): boolean {
  const { validTo } = properties
  return type === 'HOLDS' && spell !== null && (typeof validTo !== 'string' || prefixDate(validTo) !== null)
}
