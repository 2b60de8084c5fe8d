import { InvalidArgumentError } from 'commander'
import { readDate, UNIT_KINDS } from '../../convert/index.js'
import { webAddress } from '../../dataset/index.js'
import type { ConvertFlags } from '../convert.js'

type KindFlag = ConvertFlags['kind'][number]

/** Reads `OFFICE` or `legislature=OFFICE`, and adds it to those given before. */
export function kindArgument(text: string, before: readonly KindFlag[]): KindFlag[] {
  const [, word, name] = /^(?:(.+)=)?([^=]*)$/.exec(text) ?? []
  const kind = UNIT_KINDS.find((each) => each === name)
  if (kind === undefined)
    throw new InvalidArgumentError(
      `expected one of ${UNIT_KINDS.join(', ')}, or what the file calls it before one: legislature=OFFICE`,
    )
  return [...before, { ...(word !== undefined && { word: word.trim() }), kind }]
}

/** Adds a text to those given before. */
export function listArgument(text: string, before: readonly string[]): string[] {
  return [...before, text]
}

export function dateArgument(text: string): string {
  const date = readDate(text)
  if (date === null) throw new InvalidArgumentError('expected a date such as 2025, 2025-10 or 2025-10-28')
  return date.text
}

export function webAddressArgument(text: string): string {
  if (webAddress.safeParse(text).success) return text
  throw new InvalidArgumentError('expected a web address, such as https://example.org/people.json')
}
