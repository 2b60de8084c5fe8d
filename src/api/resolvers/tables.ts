import type { GraphQLResolveInfo } from 'graphql'
import { parseDay } from '../../model/partial-date.js'
import type { ChangeSelections } from '../../questions/changes/change-facts.js'
import { CHANGE_ORDER, changes } from '../../questions/changes/changes.js'
import { discrepanciesOfAll, discrepanciesOfOne } from '../../questions/claims/discrepancies.js'
import { flows } from '../../questions/flows.js'
import { type InChargeSelections, inCharge } from '../../questions/in-charge/in-charge.js'
import { tenureLengths } from '../../questions/succession/tenure-lengths.js'
import { turnover } from '../../questions/turnover.js'
import { answered, requestError } from '../errors.js'
import type { QueryResolvers } from '../generated/schema.js'
import { pageOf } from '../plan/paging.js'
import type { Reading } from '../reading.js'

/** The questions that are asked of much of the graph at once. */
export const tables: Required<
  Pick<QueryResolvers, 'inCharge' | 'flows' | 'turnover' | 'changes' | 'tenureLengths' | 'discrepancies'>
> = {
  inCharge: (_source, { rows }, { reading }, info) => {
    const most = reading.limits.table
    if (rows.length > most) {
      throw requestError(
        'TOO_MANY_ITEMS',
        `rows: ${rows.length} rows: expected at most ${most}; ask for the rest in another request`,
        {
          argument: 'rows',
          allowed: most,
        },
      )
    }
    const table = rows.map(({ office, state, county, city, kind, date }) => ({
      office: office ?? null,
      state: state ?? null,
      county: county ?? null,
      city: city ?? null,
      kind: kind ?? 'ERO_FIELD_OFFICE',
      day: parseDay(date),
    }))
    return inCharge(reading.counted, table, reading.lensAt(info), inChargeSelections(reading, info))
  },
  flows: (_source, { from, to, since, until }, { reading }, info) => {
    const asked = { from, to, since: since ? parseDay(since) : null, until: until ? parseDay(until) : null }
    const rows = reading.asksFor(info, 'reassignments') ? reading.selectionsOf(info, 'reassignments') : null
    return answered(flows(reading.counted, asked, reading.lensAt(info), rows))
  },
  discrepancies: (_source, { subject }, { reading }, info) => {
    const lens = reading.lensAt(info)
    const asked = { subject: reading.selectionsOf(info, 'subject'), claims: reading.selectionsOf(info, 'claims') }
    return typeof subject === 'string'
      ? answered(discrepanciesOfOne(reading.counted, { id: subject, lens }, asked))
      : discrepanciesOfAll(reading.counted, lens, asked)
  },
  changes: (_source, { since, until, unit, types, ...window }, { reading }, info) => {
    const asked = { unit: unit ?? null, since: parseDay(since), until: parseDay(until), types: types ?? null }
    const page = pageOf(window, CHANGE_ORDER, true, reading.limits)
    const selections: ChangeSelections = (type, member) => reading.selectionsOfNodes(info, type, member)
    return answered(changes(reading.counted, asked, page, reading.lensAt(info), selections))
  },
  tenureLengths: (_source, { unit, kind, since, until }, { reading }, info) => {
    const asked = { unit, kind: kind ?? null, since: since ? parseDay(since) : null, until: until ? parseDay(until) : null }
    return answered(
      tenureLengths(reading.counted, asked, reading.lensAt(info), {
        tenure: reading.selectionsOf(info, 'rows', 'tenure'),
        position: reading.selectionsOf(info, 'rows', 'position'),
      }),
    )
  },
  turnover: (_source, { unit, kind, since, until }, { reading }, info) => {
    const asked = { unit, kind: kind ?? null, since: parseDay(since), until: parseDay(until) }
    return answered(
      turnover(reading.counted, asked, reading.lensAt(info), {
        position: reading.selectionsOf(info, 'rows', 'position'),
        before: reading.selectionsOf(info, 'rows', 'before'),
        after: reading.selectionsOf(info, 'rows', 'after'),
        tenures: reading.selectionsOf(info, 'rows', 'tenures'),
      }),
    )
  },
}

function inChargeSelections(reading: Reading, info: GraphQLResolveInfo): InChargeSelections {
  const of = (member: string) => (reading.asksFor(info, member) ? reading.selectionsOf(info, member) : null)
  return {
    unit: of('unit'),
    match: of('matches'),
    tenure: of('tenure'),
    candidate: of('candidates'),
    chain: reading.asksFor(info, 'chainOfCommand')
      ? {
          position: reading.selectionsOf(info, 'chainOfCommand', 'position'),
          tenure: reading.selectionsOf(info, 'chainOfCommand', 'tenure'),
          start: reading.selectionsOf(info, 'chainOfCommand', 'start'),
        }
      : null,
  }
}
