import { inject } from 'vitest'
import type { TestServer } from './global-setup.js'

/** The server that tests may use, one file after another; null where none can be had. */
export const neo4j: TestServer | null = inject('neo4j') ?? null
