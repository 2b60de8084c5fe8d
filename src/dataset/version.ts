import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { compareTexts } from './problem.js'
import { KIND_NAMES } from './reading.js'
import type { CheckedRecord } from './records.js'

/**
 * The dataset's content as 16 hexadecimal digits (the first of a SHA-256): the same for the same records, whatever files they
 * stand in, in whatever order, with whatever comments. JSON in canonical form (RFC 8785) is what is hashed.
 */
export function versionOf(records: readonly CheckedRecord[]): string {
  const byKind = KIND_NAMES.map((kind) => {
    const ofKind = records.filter((record) => record.kind === kind)
    return [kind, ofKind.sort((a, b) => compareTexts(a.id ?? '', b.id ?? '')).map((record) => record.content?.data)] as const
  })
  // A kind without records is left out, so that a new kind changes no version before it is used.
  const content = canonicalize(Object.fromEntries(byKind.filter(([, data]) => data.length > 0)))
  return createHash('sha256')
    .update(content ?? '')
    .digest('hex')
    .slice(0, 16)
}
