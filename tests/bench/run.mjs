/**
 * Builds the benchmark and runs it: `npm run bench -- --help`. Node 20 runs no TypeScript, so each program is bundled, the packages it
 * uses staying where they are.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const BENCH = join(PROJECT, 'tests', 'bench')
const BUILT = join(PROJECT, 'node_modules', '.cache', 'enforcement-graph-bench')

/** Files that look for others beside them go on finding them: their own address stays the one of their source. */
const ownAddresses = {
  name: 'own-addresses',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onLoad }) =>
    onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
    }),
}

await build({
  absWorkingDir: PROJECT,
  entryPoints: ['main.ts', 'children/*.ts', 'yardstick/server.ts'].map((path) => join(BENCH, path)),
  outbase: BENCH,
  outdir: BUILT,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [ownAddresses],
})

const main = spawn(process.execPath, ['--enable-source-maps', join(BUILT, 'main.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// The terminal tells the whole group; the program stops its servers by itself.
process.on('SIGINT', () => undefined)
const [code] = await once(main, 'exit')
process.exitCode = code ?? 1
