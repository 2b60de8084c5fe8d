import type { Collection } from '../collection.js'
import { KINDS } from '../kinds/index.js'
import { type Problem, quoted } from '../problem.js'
import { problemIn, type RawRecord } from '../reading.js'

/** Ids are unique over all kinds, as an id alone must say which thing is meant; those of relationships are, too. */
export function checkIdentifiers({ records, statements, byId }: Collection): Problem[] {
  const problems: Problem[] = []
  for (const record of records) {
    const first = record.id === null ? undefined : byId.get(record.id)?.[0]
    if (first !== undefined && first !== record) problems.push(takenBy(record, quoted(record.id), first))
  }
  const owners = new Map<string, RawRecord>()
  for (const { record, draft } of statements.filter((statement) => statement.record.sound)) {
    for (const { id } of draft.relationships) {
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, record)
      // Records that share an id share those of their relationships: once told is enough.
      else if (owner.id !== record.id) problems.push(takenBy(record, `the relationship ${quoted(id)}`, owner))
    }
  }
  return problems
}

function takenBy(record: RawRecord, what: string, first: RawRecord): Problem {
  const { file, line } = first.placeOf(['id'])
  const message = `${what} is taken already by the ${KINDS[first.kind].noun} at ${file}:${line}`
  return problemIn(record, ['id'], {
    code: 'DUPLICATE_ID',
    message,
    expected: 'an id that no other record has, of whatever kind',
  })
}
