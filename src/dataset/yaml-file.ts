import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Path } from './kinds/kind.js'
import { type Place, type Problem, problemAt } from './problem.js'

/** One record of a file, before anything is known of it but where it stands. */
export interface FileRecord {
  readonly value: unknown
  /** Where the value at a path starts; for one that is not there, where the nearest thing around it starts. */
  readonly placeOf: (path: Path) => Place
  /** Where the key of a property starts. */
  readonly placeOfKey: (path: Path) => Place
}

/** What a YAML file holds. A file with mistakes may still hold records, or ids that other files may name. */
export interface YamlFile {
  readonly records: readonly FileRecord[]
  readonly problems: readonly Problem[]
  /** Ids that stand in a file too broken to be read, so that what refers to them is not blamed as well. */
  readonly unreadIds: readonly string[]
}

const ID_LINE = /^[ \t]*(?:-[ \t]+)?id:[ \t]*["']?([a-z0-9-]+)/gm

/** Reads the text of a YAML file that must be a list of records. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  // A value that has the name of a property of every object (`__proto__`) stays a plain key: `toJS` defines, never assigns.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, stringKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const { problems, readable } = syntaxProblems(document, placeAt)
  const list = document.contents
  if (readable && isSeq(list)) return { records: recordsOf(document, list.items, placeAt), problems, unreadIds: [] }
  if (readable) {
    const message = list === null ? 'the file is empty' : 'the file is not a list'
    const expected = 'a list of records, each begun by "- id: …"'
    problems.push(problemAt(placeAt(list?.range?.[0] ?? 0), { code: 'NOT_A_LIST', message, expected }))
  }
  return { records: [], problems, unreadIds: [...text.matchAll(ID_LINE)].map(([, id]) => id ?? '') }
}

/** What to write instead, where the parser's own words leave one guessing. */
const REMEDIES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a text that has ": " in it',
}

/** A key given twice leaves a file readable; anything else makes the parser guess, and its further errors are of its own making. */
function syntaxProblems(document: Document.Parsed, placeAt: (offset: number) => Place) {
  const syntax = (offset: number, message: string, expected?: string) =>
    problemAt(placeAt(offset), { code: 'SYNTAX', message, expected })
  const twice = document.errors.filter((error) => error.code === 'DUPLICATE_KEY')
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY') ?? document.warnings[0]
  const problems = twice.map((error) => syntax(error.pos[0], 'a property is given twice in the same mapping'))
  if (broken) {
    const message = broken.code === 'MULTIPLE_DOCS' ? 'a file holds one YAML document, this one has several' : broken.message
    problems.push(syntax(broken.pos[0], message, REMEDIES[broken.code]))
  }
  let readable = broken === undefined
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return
      readable = false
      problems.push(syntax(alias.range?.[0] ?? 0, `the alias *${alias.source} names no anchor before it`))
    },
  })
  return { problems, readable }
}

function recordsOf(document: Document.Parsed, items: readonly unknown[], placeAt: (offset: number) => Place): FileRecord[] {
  return items.filter(isNode).map((node) => ({
    value: node.toJS(document),
    placeOf: (path) => placeAt(offsetOf(document, node, path)),
    placeOfKey: (path) => placeAt(offsetOf(document, node, path, true)),
  }))
}

function offsetOf(document: Document.Parsed, record: Node, path: Path, ofKey = false): number {
  let offset = record.range?.[0] ?? 0
  let node: unknown = record
  for (const step of path) {
    const within: unknown = isAlias(node) ? node.resolve(document) : node
    let key: Node | undefined
    if (isMap(within)) {
      const pair = within.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step))
      key = isNode(pair?.key) ? pair.key : undefined
      node = pair?.value ?? undefined
    } else {
      node = isSeq(within) ? within.items[Number(step)] : undefined
    }
    if (!isNode(node) && key === undefined) return offset
    const [start, end] = (isNode(node) ? node.range : null) ?? [0, 0]
    // A property without a value (`sources:`) has no place of its own.
    offset = key !== undefined && (ofKey || start === end) ? (key.range?.[0] ?? start) : start
  }
  return offset
}
