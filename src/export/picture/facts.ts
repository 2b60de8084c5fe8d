import { citation } from '../../model/citation.js'
import type { Certainty } from '../../model/lens.js'
import type { ExportedNode, ExportedRelationship, ExportedValue, Spell } from '../network.js'

/** One thing that is known, as it is shown to people: what it is called, and what it is. */
export type NamedFact = readonly [name: string, value: string]

/** What is known of a node besides its label and type. */
export function factsOfNode({ properties, degree }: ExportedNode): readonly NamedFact[] {
  return [...named(properties), ['relationships here', String(degree)]]
}

/** What is known of a relationship besides its type and ends, as seen through a lens of that certainty. */
export function factsOfRelationship({ properties, spell }: ExportedRelationship, certainty: Certainty): readonly NamedFact[] {
  return [...named(properties), [daysOf(certainty), inWords(spell)]]
}

/** What the days of a spell are called, as seen through a lens of that certainty. */
export function daysOf(certainty: Certainty): string {
  return certainty === 'CERTAIN' ? 'certainly in force' : 'in force at most'
}

function inWords(spell: Spell | null): string {
  if (spell === null) return 'on no day'
  const { start, end } = spell
  if (start === null) return end === null ? 'on all days' : `until ${end}`
  return end === null ? `from ${start}` : `${start} to ${end}`
}

/** A name of the model as words: `validFrom` is `valid from`, `shareFromCBP` is `share from CBP`, `REPORTS_TO` is `reports to`. */
export function words(name: string): string {
  if (/^[A-Z_]+$/.test(name)) return name.toLowerCase().replaceAll('_', ' ')
  const parts = name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
  return parts.map((part) => (/^[A-Z]{2,}$/.test(part) ? part : part.toLowerCase())).join(' ')
}

/** As it begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A fact as lines of text: what it is, what is known of it, who says so. */
export function asLines(heading: string, facts: readonly NamedFact[], sources: ExportedNode['sources']): string {
  return [
    heading,
    ...facts.map(([name, value]) => `${name}: ${value}`),
    ...sources.map((source) => `source: ${citation(source)}`),
  ].join('\n')
}

function named(properties: Readonly<Record<string, ExportedValue>>): readonly NamedFact[] {
  return Object.entries(properties).map(([name, value]) => [
    words(name),
    typeof value === 'object' ? value.join('; ') : String(value),
  ])
}
