import neo4j from 'neo4j-driver'
import type { StoredProperties, StoredValue } from '../layout.js'

/** The properties of many facts as a table. */
export interface Table {
  /** The entries of a Cypher map that takes a fact's properties out of its `row`. */
  readonly entries: string
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * The properties of facts as rows without names: names are half of what is sent otherwise, and the driver sends it 1,400 bytes at a time.
 * `heads` has values for other ends that each row begins with. A fact without a property has null for it, which creates none.
 */
export function tableOf(facts: readonly StoredProperties[], heads: readonly (readonly string[])[] = []): Table {
  const known = new Set<string>()
  for (const properties of facts) for (const name of Object.keys(properties)) known.add(name)
  // In one order, so that batches with the same properties have the same text, which the server plans once.
  const names = [...known].sort()
  const offset = heads[0]?.length ?? 0
  return {
    entries: names.map((name, index) => `${quoted(name)}: row[${index + offset}]`).join(', '),
    rows: facts.map((properties, index) => {
      const row: unknown[] = [...(heads[index] ?? [])]
      for (const name of names) row.push(driverValue(properties[name]))
      return row
    }),
  }
}

/** The driver makes floats of plain numbers. What is whole stays whole for those who query the database themselves. */
function driverValue(value: StoredValue | undefined): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (typeof value === 'object') return value.map((each) => (Number.isInteger(each) ? neo4j.int(each) : each))
  return value ?? null
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}
