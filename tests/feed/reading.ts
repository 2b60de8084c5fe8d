import { parseFeed } from '@rowanmanning/feed-parser'
import { XmlDocument } from 'libxml2-wasm'
import { startServer } from '../../src/app.js'
import { TODAY } from '../contract/contract-graph.js'

const NAMES = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' }

/** An entry, as a reader finds it. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly published: string | null
  readonly updated: string
  readonly type: string
  readonly via: readonly string[]
  readonly content: string
  /** What happened, in a sentence: the first of the page. */
  readonly summary: string
  /** When, how sure, and so on, in the order of the page. */
  readonly facts: readonly string[]
}

/** Reads a feed with libxml2, which takes no XML that is not well-formed; gives the texts that an XPath finds below the feed. */
export function pathsOf(text: string): (path: string) => string[] {
  const xml = XmlDocument.fromString(text)
  const found = (path: string) => xml.find(path, NAMES).map((node) => node.content)
  return found
}

/** A feed's entries, in order. */
export function entriesOf(text: string): Entry[] {
  const xml = XmlDocument.fromString(text)
  return xml.find('/a:feed/a:entry', NAMES).map((entry) => {
    const all = (path: string) => entry.find(path, NAMES).map((node) => node.content)
    const one = (path: string) => {
      const [only, ...others] = all(path)
      if (only === undefined || others.length > 0) throw new Error(`${others.length} too many, or none: ${path}`)
      return only
    }
    return {
      id: one('a:id'),
      title: one('a:title'),
      published: all('a:published')[0] ?? null,
      updated: one('a:updated'),
      type: one('a:category/@term'),
      via: all('a:link[@rel="via"]/@href'),
      content: one('a:content[@type="xhtml"]/h:div'),
      summary: one('a:content/h:div/h:p[1]'),
      facts: all('a:content//h:dd'),
    }
  })
}

/** What a feed reader makes of it. */
export const readerOf = parseFeed

/** The feed of a dataset at an address, from a server of its own. */
export async function feedOf(data: string, address = '/feed.atom?limit=500'): Promise<string> {
  const server = await startServer({ data, port: 0, host: '127.0.0.1', today: () => TODAY })
  try {
    return await (await fetch(`${server.url}${address}`)).text()
  } finally {
    await server.close()
  }
}
