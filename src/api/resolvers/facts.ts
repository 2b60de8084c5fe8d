import type { GraphQLResolveInfo } from 'graphql'
import { type CommandLink, chainsAboveOfficials, chainsAbovePosts } from '../../questions/chain-of-command.js'
import { type Coverage, coverages, type FieldOfficeCoverage, fieldOfficeCoverages } from '../../questions/claims/coverage.js'
import { type Discrepancy, discrepanciesOf } from '../../questions/claims/discrepancies.js'
import { type OrgChartEntry, orgCharts } from '../../questions/org-chart.js'
import { exactDaysInPost } from '../../questions/succession/exact-days.js'
import { type Occupancy, occupancies } from '../../questions/succession/occupancy.js'
import { type SuccessionStep, successions } from '../../questions/succession/succession.js'
import { requestError } from '../errors.js'
import type {
  FieldOfficeResolvers,
  OfficialResolvers,
  OrganizationResolvers,
  PositionResolvers,
  ReassignmentResolvers,
  ShakeupResolvers,
  TenureResolvers,
} from '../generated/schema.js'
import { Question } from '../question.js'
import type { Reading } from '../reading.js'

const DEEPEST_CHART = 8

const asked = (reading: Reading, info: GraphQLResolveInfo) => ({
  position: reading.selectionsOf(info, 'position'),
  tenure: reading.selectionsOf(info, 'tenure'),
  start: reading.selectionsOf(info, 'start'),
})
const abovePosts = new Question<readonly CommandLink[]>((posts, _given, reading, info) =>
  chainsAbovePosts(reading.counted, posts, asked(reading, info)),
)
const aboveOfficials = new Question<readonly CommandLink[]>((officials, _given, reading, info) =>
  chainsAboveOfficials(reading.counted, officials, asked(reading, info)),
)
const occupancy = new Question<Occupancy>((posts, _given, reading) => occupancies(reading.counted, posts))
const lines = new Question<readonly SuccessionStep[]>((subjects, _given, reading, info) =>
  successions(reading.counted, subjects, {
    position: reading.selectionsOf(info, 'position'),
    tenure: reading.selectionsOf(info, 'tenure'),
    previous: reading.selectionsOf(info, 'previous'),
    replacement: reading.selectionsOf(info, 'replacement'),
    departure: reading.selectionsOf(info, 'gap', 'departure'),
    overlapping: reading.selectionsOf(info, 'overlaps', 'tenure'),
  }),
)

const charts = new Question<readonly OrgChartEntry[], { depth?: number | null }>(
  async (organizations, { depth }, reading, info) => {
    if (depth === null || depth === undefined || depth < 1 || depth > DEEPEST_CHART) {
      throw requestError('BAD_ARGUMENT', `depth: ${depth}: expected 1 to ${DEEPEST_CHART}`, { argument: 'depth' })
    }
    return orgCharts(reading.counted, organizations, depth, reading.selectionsOf(info, 'unit'))
  },
)

const disagreement = new Question<readonly Discrepancy[]>((subjects, _given, reading, info) =>
  discrepanciesOf(reading.counted, subjects, {
    subject: reading.selectionsOf(info, 'subject'),
    claims: reading.selectionsOf(info, 'claims'),
  }),
)
const discrepancies: NonNullable<ShakeupResolvers['discrepancies']> = (subject, given, { reading }, info) =>
  disagreement.answer(subject, given, reading, info)

const movesCovered = new Question<Coverage>((shakeups, _given, reading, info) =>
  coverages(reading.counted, shakeups, {
    reported: reading.selectionsOf(info, 'reported'),
    reassignments: reading.selectionsOf(info, 'reassignments'),
  }),
)
const officesCovered = new Question<FieldOfficeCoverage>((organizations, _given, reading, info) =>
  fieldOfficeCoverages(reading.counted, organizations, {
    reported: reading.selectionsOf(info, 'reported'),
    fieldOffices: reading.selectionsOf(info, 'fieldOffices'),
  }),
)

export const Position: PositionResolvers = {
  discrepancies,
  vacant: async (position, given, { reading }, info) => (await occupancy.answer(position, given, reading, info)).vacant,
  contested: async (position, given, { reading }, info) => (await occupancy.answer(position, given, reading, info)).contested,
  succession: (position, given, { reading }, info) => lines.answer(position, given, reading, info),
  chainOfCommand: (position, given, { reading }, info) => abovePosts.answer(position, given, reading, info),
}

export const FieldOffice: FieldOfficeResolvers = {
  discrepancies,
  succession: (office, given, { reading }, info) => lines.answer(office, given, reading, info),
}

export const Official: OfficialResolvers = {
  discrepancies,
  chainOfCommand: (official, given, { reading }, info) => aboveOfficials.answer(official, given, reading, info),
}

export const Reassignment: ReassignmentResolvers = { discrepancies }

export const Shakeup: ShakeupResolvers = {
  discrepancies,
  coverage: (shakeup, given, { reading }, info) => movesCovered.answer(shakeup, given, reading, info),
}

export const Organization: OrganizationResolvers = {
  discrepancies,
  fieldOfficeCoverage: (organization, given, { reading }, info) => officesCovered.answer(organization, given, reading, info),
  succession: (organization, given, { reading }, info) => lines.answer(organization, given, reading, info),
  orgChart: (organization, given, { reading }, info) => charts.answer(organization, given, reading, info),
}

export const Tenure: TenureResolvers = {
  days: ({ $validFrom, $validTo, $certainty, $lens }) =>
    exactDaysInPost({ validFrom: $validFrom, validTo: $validTo, certainty: $certainty }, $lens),
}
