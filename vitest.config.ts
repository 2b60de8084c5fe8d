import { defineConfig } from 'vitest/config'

/** What runs the built command line. */
const COMMAND_LINE = ['tests/cli/**/*.test.ts', 'tests/docs/**/*.test.ts']
/** What reads exports back, with readers that are not ours. */
const READING_BACK = ['tests/export/**/*.test.ts']
/** What needs a Neo4j server, where one can be had: its tests share the server's one database, so they take turns. */
const ON_NEO4J = ['tests/contract/**/*.test.ts', 'tests/neo4j/**/*.test.ts', 'tests/differential/**/*.test.ts']

export default defineConfig({
  // One graphql for all: Vite would give the sources its ES module and Node gives Apollo the other one, which graphql refuses.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          exclude: [...ON_NEO4J, ...COMMAND_LINE, ...READING_BACK],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'command-line', include: COMMAND_LINE, globalSetup: 'tests/cli/compile.ts', testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'export',
          include: READING_BACK,
          globalSetup: ['tests/export/python.ts', 'tests/export/graphviz.ts', 'tests/export/artifacts.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ON_NEO4J,
          globalSetup: 'tests/neo4j/global-setup.ts',
          fileParallelism: false,
          // When the others are through: its server has need of both cores of a small machine.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
