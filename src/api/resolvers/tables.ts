import type { GraphQLResolveInfo } from 'graphql'
import { parseDay } from '../../model/partial-date.js'
import { discrepanciesOfAll, discrepanciesOfOne } from '../../questions/discrepancies.js'
import { flows } from '../../questions/flows.js'
import { type InChargeSelections, inCharge } from '../../questions/in-charge.js'
import { turnover } from '../../questions/turnover.js'
import { answered, requestError } from '../errors.js'
import type { QueryResolvers } from '../generated/schema.js'
import type { Reading } from '../reading.js'

/** The questions that are asked of much of the graph at once. */
export const tables: Required<Pick<QueryResolvers, 'inCharge' | 'flows' | 'turnover' | 'discrepancies'>> = {
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
    chain: reading.asksFor(info, 'chainOfCommand')
      ? {
          position: reading.selectionsOf(info, 'chainOfCommand', 'position'),
          tenure: reading.selectionsOf(info, 'chainOfCommand', 'tenure'),
          start: reading.selectionsOf(info, 'chainOfCommand', 'start'),
        }
      : null,
  }
}
