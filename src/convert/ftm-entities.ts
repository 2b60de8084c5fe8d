import { z } from 'zod'
import { ConvertError } from './convert-error.js'
import { fitting, parseJson, withinDepth } from './json.js'
import { linesOf } from './lines.js'
import { type Findings, REASONS } from './report.js'

/** An entity of FollowTheMoney, its values as texts. What is taken of it is marked, so that the rest can be told. */
export class Entity {
  readonly id: string
  readonly schema: string
  readonly place: string
  /** The name that whoever made the file shows it by. */
  readonly caption: string | undefined
  readonly #values = new Map<string, string[]>()
  readonly #taken = new Set<string>()

  constructor(id: string, schema: string, place: string, caption: string | undefined) {
    this.id = id
    this.schema = schema
    this.place = place
    this.caption = caption
  }

  /** Adds values of a property, each once. */
  add(property: string, values: readonly string[]): void {
    const trimmed = values.map((value) => value.trim()).filter((value) => value !== '')
    this.#values.set(property, [...new Set([...(this.#values.get(property) ?? []), ...trimmed])])
  }

  /** Adds all that another part of the same entity says. */
  merge(other: Entity): void {
    for (const [property, values] of other.#values) this.add(property, values)
  }

  /** All values of a property, which is then taken. */
  all(property: string): string[] {
    this.#taken.add(property)
    return this.#values.get(property) ?? []
  }

  /** Properties with values that nobody has taken. */
  rest(): string[] {
    return [...this.#values]
      .filter(([property, values]) => values.length > 0 && !this.#taken.has(property))
      .map(([property]) => property)
  }
}

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)
interface Nested {
  readonly id: string
  readonly schema: string
  readonly caption?: string | null | undefined
  readonly properties?: Readonly<Record<string, string | Nested | readonly (string | Nested)[]>> | undefined
}
const entity: z.ZodType<Nested> = z.looseObject({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().nullish(),
  get properties() {
    const value = z.union([scalar, entity])
    return z.record(z.string(), z.union([value, z.array(value)])).optional()
  },
})

const EXPECTED =
  'expected an entity of FollowTheMoney on each line, such as {"id": "…", "schema": "Person", "properties": {"name": ["…"]}}'

/**
 * The entities of a file with one on each line, by their ids. Those within others stand beside them; parts of one entity are put together.
 * Throws {@link ConvertError} with the line of what is not JSON or no entity.
 */
export async function readEntities(text: AsyncIterable<string>, findings: Findings): Promise<ReadonlyMap<string, Entity>> {
  const entities = new Map<string, Entity>()
  let isEmpty = true
  for await (const { line, text: source } of linesOf(text)) {
    if (source.trim() === '') continue
    isEmpty = false
    const found = entityOn(source, line)
    for (const each of withinDepth(`line ${line}`, () => [...flattened(found, `line ${line}`)])) addTo(entities, each, findings)
  }
  if (isEmpty) throw new ConvertError(`the file is empty: ${EXPECTED}`)
  return entities
}

function entityOn(source: string, line: number): Nested {
  try {
    const value = parseJson(source, line)
    if (typeof value === 'object' && value !== null && !('schema' in value))
      throw new ConvertError(`line ${line}: no "schema": ${EXPECTED}`)
    return fitting(entity, value, `line ${line}, `)
  } catch (error) {
    if (error instanceof ConvertError && line === 1) throw new ConvertError(`${error.message}\n${EXPECTED}`)
    throw error
  }
}

function* flattened({ id, schema, caption, properties = {} }: Nested, place: string): Generator<Entity> {
  const made = new Entity(id, schema, place, caption ?? undefined)
  const within: Nested[] = []
  for (const [property, given] of Object.entries(properties)) {
    const values = [given].flat()
    made.add(
      property,
      values.map((value) => (typeof value === 'string' ? value : value.id)),
    )
    const nested = values.filter((value) => typeof value !== 'string')
    // They stand beside it from here on: nothing of them is left out.
    if (nested.length > 0) made.all(property)
    within.push(...nested)
  }
  yield made
  for (const each of within) yield* flattened(each, `${place}, within ${id}`)
}

function addTo(entities: Map<string, Entity>, each: Entity, findings: Findings): void {
  const known = entities.get(each.id)
  if (known === undefined) entities.set(each.id, each)
  else if (known.schema === each.schema) known.merge(each)
  else findings.leaveOut(each.schema, each.place, REASONS.idTaken)
}
