import { describe, expect, test } from 'vitest'
import { askHarbours, type Said, units } from './asked.js'

describe('what it costs', () => {
  const many = Array.from({ length: 10_000 }, (_each, index) => ({
    ...(index % 2 ? { office: 'harbour-anne' } : { county: 'North', state: 'BB' }),
    date: new Date(Date.UTC(2015, 0, 1 + (index % 3_650))).toISOString().slice(0, 10),
  }))

  test('10,000 rows of ten years take three calls of the store, one when every row names its unit', async () => {
    const query = 'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { tenure { official { name } } } }'
    const both = await askHarbours(query, { rows: many })
    expect(both.errors).toEqual([])
    expect(both.calls).toBe(3)
    expect(both.data.inCharge).toHaveLength(10_000)
    expect((await askHarbours(query, { rows: many.filter((row) => 'office' in row) })).calls).toBe(1)
  })

  test('10,000 names on as many days read what units go by for a few of the days alone', async () => {
    const query = 'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { unit { id } } }'
    const rows = Array.from({ length: 10_000 }, (_each, index) => ({
      office: 'Anne Harbour',
      date: new Date(Date.UTC(1998, 0, 1 + index)).toISOString().slice(0, 10),
    }))
    const { data, errors, calls, rows: read } = await askHarbours(query, { rows })
    expect(errors).toEqual([])
    expect(units(data.inCharge as Said[])).toEqual(rows.map(() => 'harbour-anne'))
    expect(calls).toBe(4)
    expect(read).toBeLessThan(2.1 * rows.length)
  })

  test('more rows are refused, and so is more below them than one may ask for', async () => {
    const query =
      'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { unit { relationships(first: 500) { nodes { id sources { id } } } } } }'
    const one = { office: 'crown', date: '2025-01-01' }
    expect((await askHarbours(query, { rows: [...many, one] })).errors).toEqual([
      {
        code: 'TOO_MANY_ITEMS',
        message: 'rows: 10001 rows: expected at most 10000; ask for the rest in another request',
        argument: 'rows',
      },
    ])
    expect((await askHarbours(query, { rows: many })).errors).toMatchObject([{ code: 'QUERY_TOO_COSTLY' }])
    expect((await askHarbours(query, { rows: [one] })).errors).toEqual([])
  })

  test('a date that does not exist is an error that says so', async () => {
    const { errors } = await askHarbours('{ inCharge(rows: [{office: "crown", date: "2025-02-30"}]) { row } }')
    expect(errors).toMatchObject([{ message: expect.stringContaining('2025-02-30') }])
  })
})
