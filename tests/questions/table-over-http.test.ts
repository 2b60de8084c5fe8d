import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/app.js'
import { HARBOURS } from './asking.js'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', data: HARBOURS })
})
afterAll(() => server.close())

const post = (variables: unknown) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query($rows: [InChargeRow!]!) { inCharge(rows: $rows) { row } }', variables }),
  })

test('a table of 10,000 rows fits into a request; a body of more than 2 MB does not', async () => {
  const rows = Array.from({ length: 10_000 }, () => ({ county: 'North County of a long name', state: 'BB', date: '2025-04-01' }))
  const answer = await post({ rows })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toHaveProperty('data.inCharge.length', 10_000)
  expect((await post({ rows, padding: 'x'.repeat(1_500_000) })).status).toBe(413)
})
