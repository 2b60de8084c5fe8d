import { setTimeout as sleep } from 'node:timers/promises'
import canonicalize from 'canonicalize'
import { dataOf, isGood, mustBeGood } from './http-connection.js'
import { requestFor, type Setting, type Target } from './measure.js'
import type { BenchQuery } from './queries/query.js'
import { newShape, type Shape } from './queries/shape.js'

/** Rounds, each with other variables, in which all servers must give the same answer. */
const ROUNDS = 6
/** Shapes that every server must at least answer: one of them wrong would be found in the middle of a measurement. */
const SHAPES = 3
/** No measurement has shapes of such numbers: its own must be new. */
const FIRST_OTHER_SHAPE = 1_000_000

/** Milliseconds for which a server may refuse: one that has just started, on a busy machine, has its database plan first. */
const PATIENCE = 60_000
const BETWEEN_ATTEMPTS = 500

/** Waits until every server answers a question; what it says to the last attempt is thrown. */
export async function untilAllAnswer(query: BenchQuery, targets: readonly Target[], setting: Setting): Promise<void> {
  for (const target of targets) {
    const end = performance.now() + PATIENCE
    const request = requestFor(query, target, setting, 0)
    for (;;) {
      const answer = await target.connection.send(request)
      if (performance.now() > end) mustBeGood(answer)
      if (isGood(answer)) break
      await sleep(BETWEEN_ATTEMPTS)
    }
  }
}

/** Servers that are asked the same thing do not answer the same. */
export class DisagreementError extends Error {
  override readonly name = 'DisagreementError'
}

/** Throws {@link DisagreementError} when a server's answer, read as data, is not the one of the first. Says how large they are. */
export async function checkAgreement(
  query: BenchQuery,
  targets: readonly Target[],
  setting: Setting,
  seed: number,
): Promise<number> {
  let largest = 0
  for (let round = 0; round < ROUNDS; round++) {
    const answers = await Promise.all(targets.map((target) => answerOf(query, target, setting, round)))
    answers.forEach((answer, index) => {
      if (answer !== answers[0]) throw disagreement(query, targets[0], targets[index], answers[0] ?? '', answer)
    })
    largest = Math.max(largest, answers[0]?.length ?? 0)
  }
  for (let number = 0; number < SHAPES; number++) {
    const shape = newShape(seed, FIRST_OTHER_SHAPE + number)
    for (const target of targets) dataOf(await target.connection.send(requestFor(query, target, setting, 0, shape)))
  }
  return largest
}

async function answerOf(query: BenchQuery, target: Target, setting: Setting, round: number, shape?: Shape): Promise<string> {
  const answer = dataOf(await target.connection.send(requestFor(query, target, setting, round, shape)))
  return canonicalize(query[target.side].answer(answer)) ?? ''
}

function disagreement(
  query: BenchQuery,
  first: Target | undefined,
  other: Target | undefined,
  expected: string,
  found: string,
): DisagreementError {
  let place = 0
  while (place < expected.length && expected[place] === found[place]) place++
  const near = (text: string): string => text.slice(Math.max(0, place - 200), place + 200)
  return new DisagreementError(
    `${query.name}: ${first?.store} and ${other?.store} answer differently, from character ${place} on:\n${near(expected)}\n---\n${near(found)}`,
  )
}
