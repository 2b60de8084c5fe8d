/** Milliseconds: the middle one, and the one that 95 of 100 stay below. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly count: number
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), count: sorted.length }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return spreadOf(numbers).p50
}
