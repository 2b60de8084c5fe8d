import { citation } from '../model/citation.js'
import type { CommandLink } from '../questions/chain-of-command.js'
import type { InCharge, InChargeSelections } from '../questions/in-charge/in-charge.js'
import { end, rowAt, rowsAt, textsOf } from '../questions/plans.js'
import type { Row, RowValue, Step } from '../store/index.js'
import { cellOf } from './cell.js'

/** The columns that a join adds, in their order, and what each has of an answer. */
const COLUMNS: readonly (readonly [name: string, cell: (answer: InCharge) => RowValue | undefined])[] = [
  ['date', ({ date }) => date],
  ['unit_id', ({ unit }) => unit?.$id],
  ['unit', ({ unit }) => unit?.name],
  ['official_id', ({ tenure }) => rowAt(tenure, 'official')?.$id],
  ['official', ({ tenure }) => rowAt(tenure, 'official')?.name],
  ['acting', ({ tenure }) => tenure?.acting],
  ['post', ({ tenure }) => rowAt(tenure, 'post')?.title],
  ['tenure_start', ({ tenure }) => tenure?.validFrom],
  ['tenure_end', ({ tenure }) => tenure?.validTo],
  ['tenure_seen', ({ tenure }) => textsOf(tenure?.seen)],
  ['certainty', ({ tenure }) => tenure?.certainty],
  ['status', ({ tenure }) => tenure?.status],
  ['candidates', ({ candidates }) => candidatesInWords(candidates)],
  ['chain_of_command', ({ chainOfCommand }) => chainOfCommand.map(linkInWords)],
  ['sources', ({ tenure }) => rowsAt(tenure, 'sources').map(sourceInWords)],
  ['note', ({ tenure, unit }) => [...notes(tenure, ''), ...notes(unit, 'On the unit: ')].join(' ')],
  ['matches', ({ unit, matches }) => (unit ? [] : matches.map((match) => `${match.label} (${match.$id})`))],
  ['problem', ({ problem }) => problem],
]

/** The names of the columns that a join adds, without what is put before them. */
export const ADDED_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/** What `inCharge` is to be asked for the cells of {@link cellsOf}. */
export const SELECTIONS: InChargeSelections = {
  unit: of(['Organization', 'FieldOffice'], ['name', 'note']),
  match: of(['Organization', 'FieldOffice'], ['label']),
  tenure: of(
    ['HOLDS'],
    ['acting', 'validFrom', 'validTo', 'seen', 'certainty', 'status', 'note'],
    [
      official(),
      end('post', 'to', of(['Position'], ['title'])),
      {
        output: 'sources',
        via: { kind: 'sources' },
        shape: { kind: 'list' },
        where: null,
        order: [],
        selections: of(['Source'], ['title', 'publisher', 'publishedOn', 'url']),
      },
    ],
  ),
  candidate: of(['HOLDS'], ['certainty'], [official()]),
  chain: {
    position: of(['Position'], ['title']),
    tenure: of(['HOLDS'], ['certainty'], [official()]),
    start: of(['Position'], []),
  },
}

/** The cells of an answer, one for each added column. */
export function cellsOf(answer: InCharge): readonly string[] {
  return COLUMNS.map(([, cell]) => cellOf(cell(answer)))
}

/** The cells of a row that nothing could be asked of. */
export function cellsOfProblem(problem: string): readonly string[] {
  return COLUMNS.map(([name]) => (name === 'problem' ? cellOf(problem) : ''))
}

function of(types: readonly (keyof InChargeTypes)[], names: readonly string[], steps: readonly Step[] = []): InChargeTypes {
  const selection = { properties: names.map((property) => ({ output: property, property })), steps }
  return Object.fromEntries(types.map((type) => [type, selection]))
}
type InChargeTypes = NonNullable<InChargeSelections['unit']>

function official(): Step {
  return end('official', 'from', of(['Official'], ['name']))
}

/** All who may be meant, where that is more than one: each once, who may have two tenures on a day, as the likelier one has it. */
export function candidatesInWords(tenures: readonly Row[]): readonly string[] {
  const people = new Map<string, string>()
  for (const tenure of tenures) {
    const person = rowAt(tenure, 'official')
    if (!person || people.has(person.$id)) continue
    people.set(person.$id, `${person.name}${tenure.certainty === 'POSSIBLE' ? ' (possibly)' : ''}`)
  }
  return people.size > 1 ? [...people.values()] : []
}

function notes(fact: Row | null, before: string): readonly string[] {
  return typeof fact?.note === 'string' ? [`${before}${fact.note}`] : []
}

/** A link of a chain of command in words: the post, and who holds it. */
export function linkInWords({ position, tenure }: CommandLink): string {
  const holder = rowAt(tenure, 'official')?.name ?? 'nobody known'
  return `${position.title} (${tenure?.certainty === 'POSSIBLE' ? 'possibly ' : ''}${holder})`
}

/** A source, which was read with its title, publisher, date and address, in one line. */
export function sourceInWords({ title, publisher, publishedOn, url }: Row): string {
  return citation({ title: String(title), publisher: String(publisher), publishedOn: textOf(publishedOn), url: textOf(url) })
}

function textOf(value: RowValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}
