import { describe, expect, inject, test } from 'vitest'
import { CHARACTERS, exporting, SEED } from './exporting.js'
import { python, readBack } from './reading-back.js'

// GEXF and GraphML, held against the schemas that were published for them: see readers/validate_xml.py for which of GEXF.

const artifacts = inject('artifacts')
const SCHEMAS = { gexf: ['gexf.xsd', 'gexf'], graphml: ['graphml.xsd'] } as const

/** What is wrong with a file, a problem a line; empty when nothing is. */
async function problems(format: keyof typeof SCHEMAS, file: string | Buffer): Promise<string> {
  return readBack('validate_xml.py', [artifacts?.schemas ?? '', ...SCHEMAS[format]], file)
}

describe.skipIf(python === null || artifacts === null).each(['gexf', 'graphml'] as const)('%s, by its schema', (format) => {
  describe('on the real dataset', () => {
    const { file } = exporting(SEED)

    test('is valid, the whole of it', async () => {
      expect(await problems(format, await file(format))).toBe('')
    })

    test('is valid with its history', async () => {
      expect(await problems(format, await file(format, 'around=shakeup-2025-10&depth=3&history=true'))).toBe('')
    })

    test('would not be with an edge that begins nowhere, an attribute nobody has heard of, or a type of value there is none of', async () => {
      const valid = (await file(format, 'around=ero-denver')).toString()
      const breaches = [
        valid.replace(/ source="[^"]*"/, ''),
        valid.replace('<node ', '<node colour="red" '),
        valid.replace('type="string"', 'type="prose"'),
      ]
      for (const broken of breaches) {
        expect(broken).not.toBe(valid)
        expect(await problems(format, broken)).not.toBe('')
      }
    })
  })

  describe('on names that break formats', () => {
    const { file } = exporting(CHARACTERS)

    test('is valid', async () => {
      expect(await problems(format, await file(format))).toBe('')
    })
  })
})
