import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One graphql for all: Vite would give the sources its ES module and Node gives Apollo the other one, which graphql refuses.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000 },
})
