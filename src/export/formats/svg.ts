import type { Format } from '../format.js'
import type { ExportedNetwork } from '../network.js'
import { drawing } from '../picture/drawing.js'
import { gathered } from '../picture/gathered.js'

/** More than this makes a picture in which nothing can be seen. */
export const MOST_DRAWN = { nodes: 1_000, relationships: 5_000 } as const

/** A picture, for those who have no tool for networks; text stays text. */
export const svg: Format = {
  name: 'svg',
  opens: 'any browser, Illustrator, Inkscape; a picture',
  mediaType: 'image/svg+xml; charset=utf-8',
  extension: 'svg',
  most: MOST_DRAWN,
  policy: "default-src 'none'; base-uri 'none'; form-action 'none'; sandbox",
  write,
}

async function* write(network: ExportedNetwork, made: string): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${await drawing(network, await gathered(network), made)}`
}
