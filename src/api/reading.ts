import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'
import type { Lens } from '../model/lens.js'
import type { Answer, GraphStore, Patience, Read, Selections } from '../store/index.js'
import { CountedStore } from './counted-store.js'
import { requestError } from './errors.js'
import type { Limits } from './limits.js'
import { checkCost } from './plan/cost.js'
import { bindRoots, type OperationPlan, type Planner, rootKey } from './plan/operation.js'
import type { Template } from './plan/template.js'

/** What Apollo hands to every resolver. It copies this object for each request, so that what has state is one level down. */
export interface Context {
  readonly reading: Reading
}

/** An operation of a request, as its resolvers are told of it. */
export type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues'>

/** What the resolvers of one request share: its plan, its lens, and what was read for it. */
export class Reading {
  readonly store: GraphStore
  /** The store for questions: what they read is counted together, since it is not in the operation's own cost. */
  readonly counted: GraphStore
  readonly #planner: Planner
  readonly #lens: Lens
  #plan: OperationPlan | undefined
  #betweenness = 0
  #answers: Promise<ReadonlyMap<string, Answer | Error>> | undefined

  constructor(store: GraphStore, planner: Planner, lens: Lens, patience?: Patience) {
    // A request reads more than once when it asks questions: all of its answer is of one version.
    this.store = store.snapshot(patience)
    this.counted = new CountedStore(this.store, planner.limits.tableCost)
    this.#planner = planner
    this.#lens = lens
  }

  /** The answer to a field of Query. The first one asked for reads all of the operation's fields, in one call of the store. */
  async answer(info: GraphQLResolveInfo): Promise<Answer> {
    return (await this.answers(info))(rootKey(info.path))
  }

  /** The answers to all fields of Query by their places; what could not be read is thrown for the one who asks for it. */
  async answers(asked: Asked): Promise<(place: string) => Answer> {
    this.#answers ??= this.#readAll(asked)
    const answers = await this.#answers
    return (place) => {
      const answer = answers.get(place)
      if (answer === undefined) throw new Error(`Nothing was read for ${place}`)
      if (answer instanceof Error) throw answer
      return answer
    }
  }

  /** The lens that a field of Query is seen through: the nearest `asOf` around it, or the request's. Below, rows carry theirs. */
  lensAt(info: GraphQLResolveInfo): Lens {
    const { lenses } = this.planOf(info)
    if (lenses.size === 0) return this.#lens
    for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev) {
      const lens = lenses.get(rootKey(path))
      if (lens) return lens(this.#lens, info.variableValues)
    }
    return this.#lens
  }

  /** The plan of the request's operation. Throws when it can't be planned, before anything of it is answered. */
  planOf({ operation, fragments, variableValues }: Asked): OperationPlan {
    this.#plan ??= this.#planner.plan(operation, fragments, variableValues)
    return this.#plan
  }

  get limits(): Limits {
    return this.#planner.limits
  }

  /** Counts the steps that a network's betweenness takes. Throws QUERY_TOO_COSTLY when those of all of the request are more than allowed. */
  countBetweenness(nodes: number, relationships: number): void {
    this.#betweenness += nodes * relationships
    const allowed = this.limits.betweenness
    if (this.#betweenness <= allowed) return
    throw requestError(
      'QUERY_TOO_COSTLY',
      `betweenness: ${this.#betweenness} steps: expected at most ${allowed} for all networks of a request, each its nodes times its relationships; ask for smaller networks (\`limit\`), or for fewer at once`,
      { cost: this.#betweenness, allowed },
    )
  }

  /** What the request asks of one member of a question's answer, or of a member's member. */
  selectionsOf(info: GraphQLResolveInfo, ...members: readonly string[]): Selections {
    const { compiler } = this.planOf(info)
    const selections: Template<Selections> = compiler.member(getNamedType(info.returnType), members, info.fieldNodes)
    return selections.bind(info.variableValues)
  }

  /** What the request asks of one member of those nodes of a question's connection that are of one type; null for one that it does not ask for. */
  selectionsOfNodes(info: GraphQLResolveInfo, typeName: string, member: string): Selections | null {
    const { compiler } = this.planOf(info)
    const connection = getNamedType(info.returnType)
    if (!isObjectType(connection)) throw new Error(`${String(connection)} is no connection`)
    return compiler.memberOfNodes(connection, typeName, member, info.fieldNodes)?.bind(info.variableValues) ?? null
  }

  /** Does the request ask for a member of a question's answer at all? */
  asksFor(info: GraphQLResolveInfo, member: string): boolean {
    const { compiler } = this.planOf(info)
    return compiler.asked(getNamedType(info.returnType), member, info.fieldNodes).length > 0
  }

  async #readAll(asked: Asked): Promise<ReadonlyMap<string, Answer | Error>> {
    const bound = bindRoots(this.planOf(asked), asked.variableValues, this.#lens)
    const answers = new Map<string, Answer | Error>()
    const reads: { key: string; read: Read }[] = []
    for (const { key, read } of bound) {
      if (read instanceof Error) answers.set(key, read)
      else reads.push({ key, read })
    }
    checkCost(
      reads.map(({ read }) => read),
      this.#planner.limits,
    )
    const read = await this.store.read(reads.map((each) => each.read))
    reads.forEach(({ key }, index) => {
      const answer = read[index]
      if (answer) answers.set(key, answer)
    })
    return answers
  }
}
