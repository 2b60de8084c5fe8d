/**
 * Builds the pages under src/web into dist/web. GraphiQL's workers are built as files of their own and its icon font is copied,
 * so that no request leaves the server that serves the page.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const started = performance.now()

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'browser',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  legalComments: 'external',
  logLevel: 'warning',
}

const graphiql = join(root, 'dist/web/graphiql')
await rm(graphiql, { recursive: true, force: true })
await mkdir(graphiql, { recursive: true })

const [page] = await Promise.all([
  build({
    ...common,
    entryPoints: { graphiql: 'src/web/graphiql/main.tsx' },
    outdir: graphiql,
    format: 'esm',
    splitting: true,
    // GraphiQL makes an icon's accessible title of its component's name: minified, a screen reader hears "z d icon".
    keepNames: true,
    // GraphiQL imports prettier's parsers under names that lead to CommonJS, whose exports esbuild cannot name: "Prettify" would do nothing.
    alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql', 'prettier/parser-babel': 'prettier/plugins/babel' },
    jsx: 'automatic',
    tsconfig: 'src/web/tsconfig.json',
  }),
  // Classic scripts: a worker of that kind starts in every browser, and each is whole in one file.
  build({
    ...common,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: graphiql,
    format: 'iife',
  }),
  copyFile(join(root, 'src/web/graphiql/page.html'), join(graphiql, 'page.html')),
])
refuseSecondCopies(Object.keys(page.metafile.inputs))

const sizes = []
for (const name of (await readdir(graphiql)).sort()) {
  // esbuild writes the CSS of lazily imported code too, which nothing loads: all of it is in graphiql.css.
  if (/^chunk-.*\.css$/.test(name)) await rm(join(graphiql, name))
  else if (/\.(js|css|ttf)$/.test(name)) sizes.push(await pack(name))
}
const kB = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`
const total = (/** @type {'bytes' | 'packed'} */ what) => kB(sizes.reduce((sum, file) => sum + file[what], 0))
for (const { name, bytes, packed } of sizes.filter((file) => !file.name.startsWith('chunk-'))) {
  console.log(`${name.padEnd(24)} ${kB(bytes).padStart(8)} ${kB(packed).padStart(8)} gzip`)
}
console.log(
  `dist/web/graphiql: ${sizes.length} files, ${total('bytes')}, ${total('packed')} gzip, in ${Math.round(performance.now() - started)} ms`,
)

/** @param {string} name */
async function pack(name) {
  const bytes = await readFile(join(graphiql, name))
  const packed = await promisify(gzip)(bytes, { level: 9 })
  await writeFile(join(graphiql, `${name}.gz`), packed)
  return { name, bytes: bytes.length, packed: packed.length }
}

/**
 * GraphiQL breaks, and only in the browser, when its page holds graphql ("from another module or realm"), React or Monaco twice:
 * after an update that no longer agrees with the versions it asks for.
 * @param {string[]} inputs
 */
function refuseSecondCopies(inputs) {
  for (const name of ['graphql', 'react', 'react-dom', 'monaco-editor', 'monaco-graphql', '@graphiql/react']) {
    const copies = new Set(inputs.flatMap((path) => path.match(new RegExp(`^(.*node_modules/${name})/`))?.[1] ?? []))
    if (copies.size !== 1)
      throw new Error(`The page holds ${copies.size} copies of ${name}: ${[...copies].join(', ')}. See npm ls ${name}.`)
  }
  const graphqlKinds = new Set(inputs.flatMap((path) => path.match(/node_modules\/graphql\/.*\.(m?js)$/)?.[1] ?? []))
  if (graphqlKinds.size > 1)
    throw new Error('The page holds graphql both as .js and as .mjs: some package requires it as CommonJS.')
}
