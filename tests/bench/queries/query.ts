import type { Landmarks } from '../synthetic-graph.js'
import type { Shape } from './shape.js'

export type Variables = Readonly<Record<string, string | number>>

/** One side of a question: how an API is asked, and how its answer reads as the data that both sides must agree on. */
export interface Side {
  readonly text: (shape: Shape) => string
  /** Throws when the answer is not of the form that was asked for. */
  readonly answer: (data: unknown) => unknown
}

/** A question of the benchmark, put to both APIs. */
export interface BenchQuery {
  readonly name: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7'
  readonly title: string
  /** What it is asked with in a round; further rounds may ask for others. */
  readonly variables: (landmarks: Landmarks, round: number) => Variables
  readonly ours: Side
  readonly yardstick: Side
  /** What to know when reading the figures. */
  readonly remark?: string
}

/** What the yardstick must ask of a relationship so that it is in force on the day, as all of ours are without being asked. */
export const IN_FORCE = '{possibleFrom: {lte: $today}, possibleTo: {gte: $today}}'
