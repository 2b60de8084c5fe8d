import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { CONTRACT } from '../contract/contract-graph.js'
import { served } from './http.js'

const { at } = served(CONTRACT)

/**
 * Three SHOULDs that are not followed: for `application/json` they want 200 on a query that could not even be read. Apollo Server
 * answers 400, and so do we: a script that looks at the status alone must not take such an answer for data.
 */
const DEPARTURES = ['572B', 'FDE2', '7B9B']

// The reference audits of the GraphQL over HTTP specification. Their names say MUST, SHOULD or MAY.
for (const { id, name } of serverAudits({ url: 'http://audit.invalid/graphql' })) {
  test(`GraphQL over HTTP ${id}: ${name}`, async () => {
    const audit = serverAudits({ url: at('/graphql') }).find((each) => each.id === id)
    const result = await audit?.fn()
    const reason = result && 'reason' in result ? result.reason : undefined
    expect(result?.status, reason).toBe(DEPARTURES.includes(id) ? 'warn' : 'ok')
  })
}
