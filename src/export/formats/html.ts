import { createHash } from 'node:crypto'
import type { Format } from '../format.js'
import type { ExportedNetwork } from '../network.js'
import { SCRIPT } from '../page/script.js'
import { STYLE } from '../page/style.js'
import { tables } from '../page/tables.js'
import { drawing } from '../picture/drawing.js'
import { gathered } from '../picture/gathered.js'
import { escaped } from '../writing/xml.js'
import { MOST_DRAWN } from './svg.js'

/** Nothing runs on the page but the script that is written here, and nothing is fetched: its icon is in its address. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** One page that needs nothing else: the picture, with the facts of what one points at, and all of it in tables. */
export const html: Format = {
  name: 'html',
  opens: 'any browser, without a network too; picture and tables',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  most: MOST_DRAWN,
  policy: POLICY,
  write,
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  const all = await gathered(network)
  const { nodeCount, relationshipCount, title, version } = network
  yield [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    // A page that was saved has no headers any more.
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<meta name="generator" content="${escaped(made)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    `<p>${nodeCount} nodes, ${relationshipCount} relationships, ${all.sourceCount} sources. Dataset ${escaped(version)}.</p>`,
    '<div class="view"><figure>',
    '',
  ].join('\n')
  yield await drawing(network, all, made)
  yield [
    '<div class="zoom only-scripted"><button type="button" value="0.8" aria-label="Zoom in">+</button><button type="button" value="1.25" aria-label="Zoom out">−</button><button type="button" value="0">Whole</button></div>',
    '</figure>',
    '<aside class="only-scripted" aria-live="polite" aria-label="Facts"><p>Choose a node or an arrow: what is known of it, and who says so, is shown here. Drag the picture to move it; turn the wheel with Ctrl to come nearer.</p></aside>',
    '</div>',
    '<p class="only-scripted"><label>Only rows with <input id="filter" type="search" autocomplete="off"></label> <span id="found" role="status"></span></p>',
    tables(network, all),
    `</main><script>${SCRIPT}</script></body></html>`,
    '',
  ].join('\n')
}
