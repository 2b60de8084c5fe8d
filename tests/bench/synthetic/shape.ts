import { type Day, parseDay } from '../../../src/model/partial-date.js'
import type { NodeType } from '../../../src/model/types.js'
import { type Chance, chanceOf } from './chance.js'

export type SyntheticType = Exclude<NodeType, 'RetiredId'>

/** Of 1,000 nodes, so many are of each type, in the order of their ids; what is left are claims. */
const SHARES: Readonly<Record<Exclude<SyntheticType, 'Claim'>, number>> = {
  ChangeEvent: 25,
  City: 15,
  Reassignment: 140,
  FieldOffice: 80,
  Official: 300,
  Organization: 35,
  Position: 270,
  Shakeup: 2,
  Source: 40,
}

/** How ids begin. Sorted by id, the types come in this order. */
const PREFIXES: Readonly<Record<SyntheticType, string>> = {
  ChangeEvent: 'change-',
  City: 'city-',
  Claim: 'claim-',
  Reassignment: 'move-',
  FieldOffice: 'office-',
  Official: 'official-',
  Organization: 'organization-',
  Position: 'post-',
  Shakeup: 'shakeup-',
  Source: 'source-',
}
export const TYPES_BY_ID = Object.keys(PREFIXES) as readonly SyntheticType[]

export const ERO_FIELD_OFFICES = 25
/** The field offices right below a directorate; the others lie deeper. */
const OFFICES_OF_DIRECTORATES = 85
const FEWEST_ERAS = 3
const MOST_ERAS = 7
/** Two units, an agency each, have so many relationships around them, where the graph is large enough. */
const HUBS = 2
const HUB_RELATIONSHIPS = 1_000
const ID_DIGITS = 7
/** Multipliers that spread the holders of each era, oldest last, so that nobody holds two posts in one era. */
const SPREADS = [7_919, 104_729, 15_485_863, 1_299_709, 32_452_843, 49_979_687, 67_867_967, 86_028_121] as const

export const FIRST_DAY: Day = parseDay('2003-03-01')
/** Nothing is published later: a benchmark's today is after it. */
export const LAST_DAY: Day = parseDay('2026-08-31')

/** Who is where: a pure function of indexes, so that nothing has to be kept. Indexes count from 0 within a type. */
export class Shape {
  readonly chance: Chance
  readonly counts: Readonly<Record<SyntheticType, number>>
  /** Organizations right below an organization. */
  readonly fanOut: number
  readonly #spread: readonly { readonly by: number; readonly back: number }[]

  constructor(nodes: number, seed: number) {
    if (!Number.isInteger(nodes) || nodes < 1_000) throw new RangeError(`${nodes} nodes: expected a whole number, at least 1000`)
    this.chance = chanceOf(seed)
    this.counts = countsOf(nodes)
    this.fanOut = fanOutFor(this.counts.Organization)
    this.#spread = SPREADS.map((prime) => {
      const by = coprime(prime, this.counts.Official)
      return { by, back: inverse(by, this.counts.Official) }
    })
  }

  get units(): number {
    return this.counts.Organization + this.counts.FieldOffice
  }

  id(type: SyntheticType, index: number): string {
    return `${PREFIXES[type]}${String(index + 1).padStart(ID_DIGITS, '0')}`
  }

  /** 0 for the department, 1 for agencies, 2 for directorates, 3 for divisions, 4 for offices. */
  level(organization: number): number {
    let level = 0
    for (let above = organization; above > 0; above = this.organizationAbove(above)) level++
    return level
  }

  organizationAbove(organization: number): number {
    return Math.floor((organization - 1) / this.fanOut)
  }

  /** The index of a directorate: the first two are an agency's, the next two another's. */
  directorate(which: 'ERO' | 'HSI' | 'OFO' | 'USBP'): number {
    const first = this.fanOut + 1
    return { ERO: first, HSI: first + 1, OFO: first + this.fanOut, USBP: first + this.fanOut + 1 }[which]
  }

  /** Units are the organizations, then the field offices. */
  unitId(unit: number): string {
    const offices = unit - this.counts.Organization
    return offices < 0 ? this.id('Organization', unit) : this.id('FieldOffice', offices)
  }

  /** The unit right above a field office. */
  unitAboveOffice(office: number): number {
    if (office < ERO_FIELD_OFFICES) return this.directorate('ERO')
    if (office % 7 === 0) return this.counts.Organization + (office % ERO_FIELD_OFFICES)
    if (office < OFFICES_OF_DIRECTORATES) return this.directorate((['HSI', 'OFO', 'USBP'] as const)[office % 3] ?? 'HSI')
    const below = this.directorate('USBP') + 1
    return below + Math.floor(this.chance('office below', office) * (this.counts.Organization - below))
  }

  unitAbove(unit: number): number | null {
    if (unit === 0) return null
    const office = unit - this.counts.Organization
    return office < 0 ? this.organizationAbove(unit) : this.unitAboveOffice(office)
  }

  /** How many relationships of one sort, a share of its relationships, a hub has. */
  #hubShare(share: number): number {
    const nodes = this.counts.Official / (SHARES.Official / 1_000)
    return Math.floor(Math.min(HUB_RELATIONSHIPS, nodes / 10) * share)
  }

  /** The unit that the item with this index is for: the first ones go to the hubs, the others anywhere. */
  unitFor(purpose: string, index: number, hubShare: number): number {
    if (this.goesToHub(index, hubShare)) return 1 + (index % HUBS)
    return Math.floor(this.chance(purpose, index) * this.units)
  }

  goesToHub(index: number, hubShare: number): boolean {
    return index < this.#hubShare(hubShare) * HUBS
  }

  /** Posts are the heads, one a unit, then the deputies. */
  isHead(post: number): boolean {
    return post < this.units
  }

  unitOfPost(post: number): number {
    return this.isHead(post) ? post : this.unitFor('deputy', post - this.units, 0.25)
  }

  /** The post right above: of a head the head of the unit above, of a deputy the head. */
  postAbove(post: number): number | null {
    return this.isHead(post) ? this.unitAbove(post) : this.unitOfPost(post)
  }

  /** How many tenures are known of a post. Era 0 is the latest. */
  eras(post: number): number {
    return FEWEST_ERAS + Math.floor(this.chance('eras', post) * (MOST_ERAS - FEWEST_ERAS + 1))
  }

  officialIn(post: number, era: number): number {
    return (post * this.#spreadOf(era).by + era) % this.counts.Official
  }

  /** The post that an official held in an era, if any. */
  postHeldBy(official: number, era: number): number | null {
    const { Official, Position } = this.counts
    const post = (((official - era + Official) % Official) * this.#spreadOf(era).back) % Official
    return post < Position && era < this.eras(post) ? post : null
  }

  /** The day on which an era of a post began, the one before it ending. */
  handover(post: number, era: number): Day {
    let day = LAST_DAY - 60 - Math.floor(this.chance('handover 0', post) * 700)
    for (let earlier = 1; earlier <= era; earlier++) day -= 400 + Math.floor(this.chance(`handover ${earlier}`, post) * 600)
    return day
  }

  /** Has the last known holder left, with nobody known to have come? */
  isVacant(post: number): boolean {
    return this.chance('vacant', post) < 0.08
  }

  /** A source published on a day or soon after it. */
  sourceAfter(day: Day, purpose: string, index: number): number {
    const late = day + this.chance(purpose, index) * 90
    const place = Math.ceil(((late - FIRST_DAY) / (LAST_DAY - FIRST_DAY)) * (this.counts.Source - 1))
    return Math.max(0, Math.min(this.counts.Source - 1, place))
  }

  publishedOn(source: number): Day {
    return FIRST_DAY + Math.floor((source / (this.counts.Source - 1)) * (LAST_DAY - FIRST_DAY))
  }

  isOfficial(source: number): boolean {
    return this.chance('official source', source) < 0.36
  }

  #spreadOf(era: number): { readonly by: number; readonly back: number } {
    const spread = this.#spread[era]
    if (!spread) throw new RangeError(`There is no era ${era}`)
    return spread
  }
}

function countsOf(nodes: number): Record<SyntheticType, number> {
  const counts = { Claim: 0 } as Record<SyntheticType, number>
  let others = 0
  for (const [type, share] of Object.entries(SHARES) as [Exclude<SyntheticType, 'Claim'>, number][]) {
    counts[type] = Math.floor((nodes * share) / 1_000)
    others += counts[type]
  }
  return { ...counts, Claim: nodes - others }
}

/** The smallest fan-out of a tree of five levels that has room for so many. */
function fanOutFor(organizations: number): number {
  for (let fanOut = 2; ; fanOut++) if (1 + fanOut + fanOut ** 2 + fanOut ** 3 + fanOut ** 4 >= organizations) return fanOut
}

/** The nearest number from this one on that a multiplication modulo another can be undone with. */
function coprime(factor: number, modulus: number): number {
  for (let by = factor % modulus; ; by++) if (commonDivisor(by, modulus) === 1) return by
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** What undoes a multiplication modulo a number (extended Euclid). */
function inverse(factor: number, modulus: number): number {
  let [rest, next, coefficient, nextCoefficient] = [factor, modulus, 1, 0]
  while (next !== 0) {
    const quotient = Math.floor(rest / next)
    ;[rest, next] = [next, rest - quotient * next]
    ;[coefficient, nextCoefficient] = [nextCoefficient, coefficient - quotient * nextCoefficient]
  }
  return ((coefficient % modulus) + modulus) % modulus
}
