import type { Draft, Others } from './kinds/kind.js'
import type { CheckedRecord } from './records.js'

/** What one record states, with the record for its places. */
interface Statement {
  readonly record: CheckedRecord
  readonly draft: Draft
}

/** A dataset's records seen together: what the checks look at and the facts are made of. */
export interface Collection {
  readonly records: readonly CheckedRecord[]
  /** What the records state, those left out that do not even fit without their mistakes. */
  readonly statements: readonly Statement[]
  /** The records of each id, in reading order: one, unless an id is taken twice. */
  readonly byId: ReadonlyMap<string, readonly [CheckedRecord, ...CheckedRecord[]]>
  /** Ids in files that could not be read: nobody can say what they are. */
  readonly unreadIds: ReadonlySet<string>
}

/** Brings records together, so that each may ask about the others. */
export function collect(records: readonly CheckedRecord[], unreadIds: ReadonlySet<string>): Collection {
  const byId = new Map<string, [CheckedRecord, ...CheckedRecord[]]>()
  for (const record of records) {
    if (record.id === null) continue
    const others = byId.get(record.id)
    if (others) others.push(record)
    else byId.set(record.id, [record])
  }
  const others: Others = {
    nameOf: (id) => byId.get(id)?.[0].content?.title ?? id,
    periodOf: (shakeup) => {
      const record = byId.get(shakeup)?.find(({ kind }) => kind === 'shakeups')
      return record?.content?.draft(others).node?.validFrom
    },
  }
  const statements = records.flatMap((record) => (record.content ? [{ record, draft: record.content.draft(others) }] : []))
  return { records, statements, byId, unreadIds }
}
