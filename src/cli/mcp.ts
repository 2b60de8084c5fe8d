import { once } from 'node:events'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Limits } from '../api/index.js'
import { ConnectionError, DatasetError, openAssistant } from '../app.js'
import type { Neo4jSettings } from '../settings.js'
import { StoreError } from '../store/index.js'
import { EXIT } from './exit.js'
import { complainOfProblems } from './problems.js'

/** What `mcp` may be told. */
export interface McpOptions {
  readonly data: string
  readonly neo4j: Neo4jSettings | undefined
  readonly limits: Limits
  /** Print the Cypher of each statement that is sent to the database. */
  readonly explain?: true
}

/**
 * Answers an assistant until it closes standard input, or until told to stop. Standard output carries the protocol and nothing else.
 * Returns the exit code.
 */
export async function mcp({ explain, ...options }: McpOptions): Promise<number> {
  try {
    const assistant = await openAssistant({ ...options, ...(explain && { explain: console.error }) })
    const ended = Promise.race([once(process.stdin, 'end'), once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await assistant.connect(new StdioServerTransport())
    await ended
    await assistant.close()
    process.stdin.destroy()
    return EXIT.ok
  } catch (error) {
    if (error instanceof DatasetError) return complainOfProblems(error.problems)
    if (!(error instanceof ConnectionError || error instanceof StoreError)) throw error
    console.error(error.message)
    return EXIT.unreachable
  }
}
