import { parseArgs } from 'node:util'
import { FORMATS } from '../../src/export/index.js'
import { QUERIES } from './queries/index.js'

const FORMAT_NAMES = [...FORMATS.keys()]

export const STORES = ['embedded', 'replica', 'direct', 'yardstick'] as const
export type Store = (typeof STORES)[number]

/** What a run is to do. */
export interface Options {
  /** Nodes of each graph. */
  readonly sizes: readonly number[]
  readonly queries: readonly string[]
  readonly stores: readonly Store[]
  /** Of each question and measurement. */
  readonly seconds: number
  /** New shapes of each question. */
  readonly shapes: number
  /** Formats that the whole graph is exported in. */
  readonly formats: readonly string[]
}

export const USAGE = `npm run bench -- [--sizes 1000,100000] [--queries Q1,Q2] [--stores ${STORES.join(',')}] [--seconds 5] [--shapes 40] [--formats gexf,graphml]

  --sizes    nodes of the graphs that are asked
  --queries  ${QUERIES.map(({ name, title }) => `${name} ${title}`).join('; ')}
  --stores   the first three are ours; the yardstick is @neo4j/graphql on the same database
  --seconds  how long each question is asked, of all stores together when warm, of each store for throughput
  --shapes   how many new shapes of each question
  --formats  the whole graph is exported in each of these: ${FORMAT_NAMES.join(', ')}

NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name a server to use instead of one in a temporary folder. It must hold nothing but a graph of
this benchmark's, which stays there, so that the next run need not import it.`

/** Reads the command line. Throws with what is wrong. */
export function optionsFrom(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '1000,100000' },
      queries: { type: 'string', default: QUERIES.map(({ name }) => name).join(',') },
      stores: { type: 'string', default: STORES.join(',') },
      seconds: { type: 'string', default: '5' },
      shapes: { type: 'string', default: '40' },
      formats: { type: 'string', default: 'gexf' },
    },
  })
  if (values.help) return 'help'
  return {
    sizes: values.sizes.split(',').map((text) => numberFrom('sizes', text)),
    queries: chosen(
      'queries',
      values.queries,
      QUERIES.map(({ name }) => name),
    ),
    stores: chosen('stores', values.stores, STORES),
    seconds: numberFrom('seconds', values.seconds),
    shapes: numberFrom('shapes', values.shapes),
    formats: chosen('formats', values.formats, FORMAT_NAMES),
  }
}

function chosen<Name extends string>(option: string, text: string, known: readonly Name[]): Name[] {
  const wanted = text.split(',')
  const unknown = wanted.find((each) => !known.some((name) => name === each))
  if (unknown !== undefined) throw new Error(`--${option}: "${unknown}" is none of ${known.join(', ')}`)
  return known.filter((name) => wanted.includes(name))
}

function numberFrom(option: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${option}: "${text}" is no number above 0`)
  return number
}
