import { expect } from 'vitest'
import { type Ask, asking, HARBOURS } from '../asking.js'

export const askHarbours = await asking(HARBOURS)

const FIELDS = `fragment Said on InCharge {
  row date unit { id } tenure { id certainty } candidates { id } chainOfCommand { level position { id } tenure { id } } matches { id } problem
}`

/** What is said of a row. */
export interface Said {
  readonly row: number
  readonly date: string
  readonly unit: { id: string } | null
  readonly tenure: { id: string; certainty: string } | null
  readonly candidates: readonly { id: string }[]
  readonly chainOfCommand: readonly { level: number; position: { id: string }; tenure: { id: string } | null }[]
  readonly matches: readonly { id: string }[]
  readonly problem: string | null
}

/** Asks of a table's rows, through a lens if one is given: of the harbours unless told otherwise. */
export async function inCharge(
  rows: readonly Record<string, unknown>[],
  lens = '',
  ask: Ask = askHarbours,
): Promise<readonly Said[]> {
  const answer = await ask(
    `query($rows: [InChargeRow!]!) { asOf${lens || '(certainty: POSSIBLE)'} { inCharge(rows: $rows) { ...Said } } } ${FIELDS}`,
    { rows },
  )
  expect(answer.errors).toEqual([])
  const { asOf } = answer.data as { asOf: { inCharge: Said[] } }
  return asOf.inCharge
}

export const holders = (said: readonly Said[]) => said.map(({ tenure }) => tenure?.id ?? null)
export const units = (said: readonly Pick<Said, 'unit'>[]) => said.map(({ unit }) => unit?.id ?? null)
export const problems = (said: readonly Pick<Said, 'problem'>[]) => said.map(({ problem }) => problem)
