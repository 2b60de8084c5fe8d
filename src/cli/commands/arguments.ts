import { InvalidArgumentError } from 'commander'
import { type Day, parseDay } from '../../model/partial-date.js'
import { port } from '../../settings.js'

// What a flag's text means. Each throws InvalidArgumentError, which says what was expected.

export function portArgument(text: string): number {
  try {
    return port(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

export function dayArgument(text: string): Day {
  try {
    return parseDay(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

export function delimiterArgument(text: string): string {
  const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter
  throw new InvalidArgumentError('expected one character, or tab')
}

export function jsonArgument(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
  throw new InvalidArgumentError('expected an object, such as {"id": "ero-chicago"}')
}
