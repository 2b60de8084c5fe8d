import neo4j from 'neo4j-driver'
import type { StoredProperties, StoredValue } from './layout.js'

/** The properties of many facts as a table. */
export interface Table {
  /** A Cypher map that takes a fact's properties out of its `row`. */
  readonly map: string
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * The properties of facts as rows without names: names are half of what is sent otherwise, and the driver sends it 1,400 bytes at a time.
 * `first` has values that stand at the beginning of each row for other ends. A fact without a property has null for it, which creates none.
 */
export function tableOf(facts: readonly StoredProperties[], first: readonly (readonly unknown[])[] = []): Table {
  const names = [...new Set(facts.flatMap((properties) => Object.keys(properties)))].sort()
  const offset = first[0]?.length ?? 0
  return {
    map: `{${names.map((name, index) => `${quoted(name)}: row[${index + offset}]`).join(', ')}}`,
    rows: facts.map((properties, index) => [...(first[index] ?? []), ...names.map((name) => driverValue(properties[name]))]),
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
