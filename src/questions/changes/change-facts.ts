import type { Certainty } from '../../model/lens.js'
import type { GraphStore, Row, Selection, Selections, Step } from '../../store/index.js'
import { hop, itself, list, readNodes, rowAt, rowsAt } from '../plans.js'
import { CHANGE_TYPES, type ChangeType, type FoundChange } from './change.js'

/** A change with the facts that tell of it, as they were asked for. */
export interface Change {
  readonly __typename: ChangeType
  readonly type: ChangeType
  readonly date: string
  readonly certainty: Certainty
  readonly summary: string
  readonly unit: Row | null
  readonly position: Row | null
  readonly official: Row | null
  readonly tenure: Row | null
  readonly reassignment: Row | null
  readonly changeEvent: Row | null
  readonly sources: readonly Row[]
}

/** The facts that a change may have. */
export const CHANGE_MEMBERS = ['unit', 'position', 'official', 'tenure', 'reassignment', 'changeEvent', 'sources'] as const
export type ChangeMember = (typeof CHANGE_MEMBERS)[number]

/** What is asked of a member of the changes of a type; null where nobody asks for it. */
export type ChangeSelections = (type: ChangeType, member: ChangeMember) => Selections | null

/** The facts of some changes. One call of the store, with a read for each lens among them. */
export async function withFacts(
  store: GraphStore,
  changes: readonly { readonly found: FoundChange; readonly certainty: Certainty }[],
  asked: ChangeSelections,
): Promise<readonly Change[]> {
  if (changes.length === 0) return []
  const types = CHANGE_TYPES.filter((type) => changes.some(({ found }) => found.type === type))
  const wanted = changes.flatMap(({ found }) => {
    const { unit, position, official, reassignment, changeEvent, lens } = found
    return [unit, position, official, reassignment, changeEvent].flatMap((id) => (id === null ? [] : [{ id, lens }]))
  })
  const subjects = [...new Map(wanted.map((subject) => [keyOf(subject), subject])).values()]
  const tenures = changes.flatMap(({ found }) => found.tenure ?? [])
  const rows = await readNodes(store, subjects, {
    types: ['Organization', 'FieldOffice', 'Position', 'Official', 'Reassignment', 'ChangeEvent'],
    selections: selectionsOf(types, tenures, asked),
  })
  const byKey = new Map(subjects.map((subject, index) => [keyOf(subject), rows[index] ?? null]))
  return changes.map(({ found, certainty }) => {
    const at = (id: string | null) => (id === null ? null : (byKey.get(keyOf({ id, lens: found.lens })) ?? null))
    return changeOf(found, certainty, at)
  })
}

function keyOf({ id, lens }: Pick<FoundChange, 'id' | 'lens'>): string {
  return `${id} ${lens.validAt}`
}

function selectionsOf(types: readonly ChangeType[], tenures: readonly string[], asked: ChangeSelections): Selections {
  const seen = (member: ChangeMember): Step[] =>
    types.flatMap((type) => {
      const selections = asked(type, member)
      return selections ? [itself(nameOf(type, member), selections)] : []
    })
  const cited: Step[] = types.flatMap((type) => {
    const selections = asked(type, 'sources')
    const output = nameOf(type, 'sources')
    return selections ? [{ ...list(output, [], 'node', selections), via: { kind: 'sources' } }] : []
  })
  const shown = (...steps: readonly Step[]): Selection => ({ properties: [], steps })
  const told: Step = {
    ...list('tenures', [hop('HOLDS', 'IN', { history: true })], 'relationship', { HOLDS: shown(...seen('tenure'), ...cited) }),
    where: { kind: 'compare', property: 'id', operator: 'oneOf', value: tenures },
  }
  const unit = shown(...seen('unit'), ...cited)
  return {
    Organization: unit,
    FieldOffice: unit,
    Position: shown(...seen('position'), ...(tenures.length > 0 ? [told] : [])),
    Official: shown(...seen('official')),
    Reassignment: shown(...seen('reassignment'), ...cited),
    ChangeEvent: shown(...seen('changeEvent'), ...cited),
  }
}

function changeOf(found: FoundChange, certainty: Certainty, at: (id: string | null) => Row | null): Change {
  const { type, when, summary } = found
  const position = at(found.position)
  const tenure = rowsAt(position, 'tenures').find(({ $id }) => $id === found.tenure) ?? null
  const reassignment = at(found.reassignment)
  const event = at(found.changeEvent)
  const unit = at(found.unit)
  const facts = [tenure, reassignment, event].filter((fact) => fact !== null)
  const member = (row: Row | null, name: ChangeMember) => rowAt(row, nameOf(type, name))
  return {
    __typename: type,
    type,
    date: String(when.text),
    certainty,
    summary,
    unit: member(unit, 'unit'),
    position: member(position, 'position'),
    official: member(at(found.official), 'official'),
    tenure: member(tenure, 'tenure'),
    reassignment: member(reassignment, 'reassignment'),
    changeEvent: member(event, 'changeEvent'),
    // A unit that began or ended by its own dates has them from its own sources.
    sources: distinct((facts.length > 0 ? facts : [unit]).flatMap((fact) => rowsAt(fact, nameOf(type, 'sources')))),
  }
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.$id, row])).values()]
}

function nameOf(type: ChangeType, member: ChangeMember): string {
  return `${type}.${member}`
}
