import type { ValueKind } from '../catalogue.js'

// What XML has no place for: control characters but three of them, halves of a pair of surrogates, and two code points that are no character.
const OUTSIDE_XML = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader makes spaces of these where they stand for themselves in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text with U+FFFD in place of what XML can't have at all. */
export function fitForXml(text: string): string {
  return text.replace(OUTSIDE_XML, '\uFFFD')
}

/** A text as XML has it, in an element or an attribute alike, {@link fitForXml}. */
export function escaped(text: string): string {
  return fitForXml(text).replace(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? character)
}

/** Attributes of an element, those without a value left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`))
    .join('')
}

/** What GEXF and GraphML call the kinds of values. */
export const XML_TYPES: Readonly<Record<ValueKind, string>> = {
  text: 'string',
  date: 'string',
  whole: 'long',
  number: 'double',
  boolean: 'boolean',
  // GraphML has no lists, and Gephi parts one of GEXF wherever it meets a comma, a semicolon or a bar.
  texts: 'string',
}
