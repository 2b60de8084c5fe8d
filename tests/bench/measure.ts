import { graphqlRequest, HttpConnection, mustBeGood } from './http-connection.js'
import type { BenchQuery, Variables } from './queries/query.js'
import { newShape, PLAIN, type Shape } from './queries/shape.js'
import { median, type Spread, spreadOf } from './statistics.js'
import type { Landmarks } from './synthetic-graph.js'

/** A store under test, and which side of a question it is asked. */
export interface Target {
  readonly store: string
  readonly side: 'ours' | 'yardstick'
  readonly url: string
  readonly connection: HttpConnection
}

/** What is measured against. */
export interface Setting {
  readonly landmarks: Landmarks
  readonly today: number
}

/** By store. */
export type PerStore<Figure> = ReadonlyMap<string, Figure>

/** Requests in flight when throughput is measured. */
const CONNECTIONS = 16
const THROUGHPUT_ROUNDS = 3
/** Rounds that ask with other variables, before the first ones come again. */
const DIFFERENT_ROUNDS = 25

export function requestFor(query: BenchQuery, target: Target, setting: Setting, round: number, shape: Shape = PLAIN): Buffer {
  return graphqlRequest(target.url, query[target.side].text(shape), variablesFor(query, target.side, setting, round))
}

function variablesFor(query: BenchQuery, side: Target['side'], { landmarks, today }: Setting, round: number): Variables {
  const variables = query.variables(landmarks, round)
  return side === 'yardstick' ? { ...variables, today } : variables
}

/** Milliseconds of requests that every cache knows, one server after another in each round, for so many seconds. */
export async function measureWarm(
  query: BenchQuery,
  targets: readonly Target[],
  setting: Setting,
  seconds: number,
): Promise<PerStore<Spread>> {
  const requests = new Map(targets.map((target) => [target, requestsOf(query, target, setting)]))
  const times = new Map(targets.map((target): [string, number[]] => [target.store, []]))
  const warmUntil = performance.now() + seconds * 400
  const until = warmUntil + seconds * 1_000
  for (let round = 0; performance.now() < until; round++) {
    const counts = performance.now() >= warmUntil
    for (const target of targets) {
      const milliseconds = await timed(target, requests.get(target)?.[round % DIFFERENT_ROUNDS])
      if (counts) times.get(target.store)?.push(milliseconds)
    }
  }
  return spreads(times)
}

/** Milliseconds of requests whose shape no cache has met, each asked once of each server. */
export async function measureNewShapes(
  query: BenchQuery,
  targets: readonly Target[],
  setting: Setting,
  { seed, shapes }: { readonly seed: number; readonly shapes: number },
): Promise<PerStore<Spread>> {
  const times = new Map(targets.map((target): [string, number[]] => [target.store, []]))
  for (let number = 0; number < shapes; number++) {
    const shape = newShape(seed, number)
    for (const target of targets) {
      times.get(target.store)?.push(await timed(target, requestFor(query, target, setting, number, shape)))
    }
  }
  return spreads(times)
}

/** What throughput was found, and of the stores that failed under it, what they said. */
export interface Throughput {
  readonly rates: PerStore<number>
  readonly failures: PerStore<string>
}

/** Requests a second with 16 in flight, each server in turn, in a few short rounds. A server that fails once is asked no more. */
export async function measureThroughput(
  query: BenchQuery,
  targets: readonly Target[],
  setting: Setting,
  seconds: number,
): Promise<Throughput> {
  const rates = new Map<string, number[]>()
  const failures = new Map<string, string>()
  for (let round = 0; round < THROUGHPUT_ROUNDS; round++) {
    for (const target of targets.filter(({ store }) => !failures.has(store))) {
      try {
        const rate = await rateOf(target, requestsOf(query, target, setting), seconds / THROUGHPUT_ROUNDS)
        rates.set(target.store, [...(rates.get(target.store) ?? []), rate])
      } catch (error) {
        failures.set(target.store, error instanceof Error ? error.message : String(error))
      }
    }
  }
  const sound = [...rates].filter(([store]) => !failures.has(store))
  return { rates: new Map(sound.map(([store, each]) => [store, median(each)])), failures }
}

async function rateOf({ url }: Target, requests: readonly Buffer[], seconds: number): Promise<number> {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => HttpConnection.open(url)))
  const start = performance.now()
  const until = start + seconds * 1_000
  let answered = 0
  const ends = await Promise.allSettled(
    connections.map(async (connection) => {
      while (performance.now() < until) {
        const request = requests[answered % requests.length]
        if (request) mustBeGood(await connection.send(request))
        answered++
      }
    }),
  )
  const milliseconds = performance.now() - start
  for (const connection of connections) connection.close()
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return answered / (milliseconds / 1_000)
}

async function timed({ connection }: Target, request: Buffer | undefined): Promise<number> {
  if (!request) throw new RangeError('There is no request for this round')
  const start = performance.now()
  const answer = await connection.send(request)
  const milliseconds = performance.now() - start
  mustBeGood(answer)
  return milliseconds
}

function requestsOf(query: BenchQuery, target: Target, setting: Setting): readonly Buffer[] {
  return Array.from({ length: DIFFERENT_ROUNDS }, (_, round) => requestFor(query, target, setting, round))
}

function spreads(times: ReadonlyMap<string, readonly number[]>): PerStore<Spread> {
  return new Map([...times].map(([store, milliseconds]) => [store, spreadOf(milliseconds)]))
}
