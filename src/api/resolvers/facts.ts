import type { GraphQLResolveInfo } from 'graphql'
import { type CommandLink, chainsAboveOfficials, chainsAbovePosts } from '../../questions/chain-of-command.js'
import { type Occupancy, occupancies } from '../../questions/occupancy.js'
import { orgCharts } from '../../questions/org-chart.js'
import { tenureDays } from '../../questions/tenure-length.js'
import { requestError } from '../errors.js'
import type { OfficialResolvers, OrganizationResolvers, PositionResolvers, TenureResolvers } from '../generated/schema.js'
import { Question } from '../question.js'
import type { Reading } from '../reading.js'

const DEEPEST_CHART = 8

const asked = (reading: Reading, info: GraphQLResolveInfo) => ({
  position: reading.selectionsOf(info, 'position'),
  tenure: reading.selectionsOf(info, 'tenure'),
  start: reading.selectionsOf(info, 'start'),
})
const abovePosts = new Question<readonly CommandLink[]>((posts, reading, info) =>
  chainsAbovePosts(reading.store, posts, asked(reading, info)),
)
const aboveOfficials = new Question<readonly CommandLink[]>((officials, reading, info) =>
  chainsAboveOfficials(reading.store, officials, asked(reading, info)),
)
const occupancy = new Question<Occupancy>((posts, reading) => occupancies(reading.store, posts))

export const Position: PositionResolvers = {
  vacant: async (position, _arguments, { reading }, info) => (await occupancy.answer(position, reading, info)).vacant,
  contested: async (position, _arguments, { reading }, info) => (await occupancy.answer(position, reading, info)).contested,
  chainOfCommand: (position, _arguments, { reading }, info) => abovePosts.answer(position, reading, info),
}

export const Official: OfficialResolvers = {
  chainOfCommand: (official, _arguments, { reading }, info) => aboveOfficials.answer(official, reading, info),
}

export const Organization: OrganizationResolvers = {
  orgChart: async (organization, { depth }, { reading }, info) => {
    if (depth === null || depth === undefined || depth < 1 || depth > DEEPEST_CHART) {
      throw requestError('BAD_ARGUMENT', `depth: ${depth}: expected 1 to ${DEEPEST_CHART}`, { argument: 'depth' })
    }
    const [chart] = await orgCharts(
      reading.store,
      [{ id: organization.$id, lens: organization.$lens }],
      depth,
      reading.selectionsOf(info, 'unit'),
    )
    return chart ?? []
  },
}

export const Tenure: TenureResolvers = {
  days: ({ $validFrom, $validTo, $certainty, $lens }) =>
    tenureDays({ validFrom: $validFrom, validTo: $validTo, certainty: $certainty }, $lens),
}
