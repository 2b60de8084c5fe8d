import { type RecordOf, webAddress } from '../dataset/index.js'
import { byOwnId, type Context } from './context.js'
import { isBefore } from './dates.js'
import type { GivenDate, GivenOrganization } from './given.js'
import { slugOf } from './identifiers.js'
import { isFieldOfficeKind, kindOf, type UnitKind } from './kinds.js'
import { REASONS } from './report.js'
import { admitted, isPrivateAddress, isPrivateText, listed, noteOf } from './texts.js'
import { dateOf } from './times.js'

/** An organization that enters, with what it is and the id that it gets. */
interface Unit {
  readonly given: GivenOrganization
  readonly kind: UnitKind
  readonly id: string
}

/** The organizations that enter, by the file's ids. */
export function admittedUnits(organizations: readonly GivenOrganization[], context: Context): Map<string, Unit> {
  const { findings, identifiers, options } = context
  const units = new Map<string, Unit>()
  for (const given of byOwnId(organizations, context, REASONS.idTaken).values()) {
    const [name] = admitted([given.name], { what: `${given.what}.name`, place: given.place }, findings)
    const kind = kindOf(given.kinds, given.isDoubtful ?? false, options.kinds)
    if (name === undefined) findings.leaveOut(given.what, given.place, REASONS.noName)
    else if (kind === undefined) findings.leaveOut(given.what, given.place, unknownKind(given))
    else units.set(given.id, { given, kind, id: identifiers.idFor(given, [slugOf(name)], slugOf(given.id) || 'organization') })
  }
  return units
}

function unknownKind({ kinds, isDoubtful }: GivenOrganization): string {
  const [word] = kinds.filter((each) => !isPrivateText(each))
  const words = word === undefined ? 'nothing says what it is' : `"${word}" is no kind of unit`
  return `${words}${isDoubtful ? ', and it may be a person' : ''}: --kind would say it, after the word and =`
}

/** The records of the units, of both kinds, in the order of the file. */
export function unitRecords(
  units: ReadonlyMap<string, Unit>,
  above: ReadonlyMap<string, RecordOf<'organizations'>['reportsTo']>,
  context: Context,
): { organizations: RecordOf<'organizations'>[]; fieldOffices: RecordOf<'field-offices'>[] } {
  const organizations: RecordOf<'organizations'>[] = []
  const fieldOffices: RecordOf<'field-offices'>[] = []
  for (const { given, kind, id } of units.values()) {
    const name = given.name.trim()
    const aliases = (texts: readonly string[]) =>
      listed(admitted(texts, { what: `${given.what}.names`, place: given.place }, context.findings, [name]))
    const common = {
      ...(above.has(id) && { reportsTo: above.get(id) }),
      ...lifetime(given, context),
    }
    const formerNames = aliases(given.formerNames)
    const ending = { sources: context.sources.idsFor(given), note: noteOf(given.notes, given, context.findings) }
    if (isFieldOfficeKind(kind)) {
      if (given.website !== undefined) context.findings.leaveOut(`${given.what}.website`, given.place, REASONS.noPlace)
      const all = aliases([...(given.abbreviation === undefined ? [] : [given.abbreviation]), ...given.aliases])
      fieldOffices.push({ id, name, kind, ...common, aliases: all, formerNames, ...ending })
    } else {
      const abbreviation = aliases([given.abbreviation ?? ''])?.[0]
      const website = websiteOf(given, context)
      const others = aliases(given.aliases.filter((alias) => alias.trim() !== abbreviation))
      organizations.push({ id, name, abbreviation, kind, ...common, website, aliases: others, formerNames, ...ending })
    }
    if (!given.kinds.some((word) => kindOf([word], true, context.options.kinds) === kind))
      context.findings.assume(id, `kind: ${kind}, as --kind says of all others`, given.place)
  }
  return { organizations, fieldOffices }
}

function websiteOf({ website, what, place }: GivenOrganization, { findings }: Context): string | undefined {
  if (website === undefined) return undefined
  const isPrivate = isPrivateAddress(website)
  if (!isPrivate && webAddress.safeParse(website).success) return website
  findings.leaveOut(`${what}.website`, place, isPrivate ? REASONS.privateAddress : 'it is no web address')
  return undefined
}

function lifetime(given: GivenOrganization, { options, findings }: Context): { foundedOn?: string; closedOn?: string } {
  const read = (date: GivenDate | undefined) => {
    const found = dateOf(date, options, findings)
    return found === 'unreadable' ? undefined : found
  }
  const [founded, closed] = [read(given.foundedOn), read(given.closedOn)]
  if (founded && closed && isBefore(closed, founded)) {
    const { what, place } = given.closedOn ?? given
    findings.leaveOut(what, place, 'it is before the beginning, and nothing says which is wrong: both dates are left out')
    return {}
  }
  return { ...(founded && { foundedOn: founded.text }), ...(closed && { closedOn: closed.text }) }
}
