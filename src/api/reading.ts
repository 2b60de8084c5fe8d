import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'
import type { Lens } from '../model/lens.js'
import type { Answer, GraphStore, Read, Selections } from '../store/index.js'
import { CountedStore } from './counted-store.js'
import type { Limits } from './limits.js'
import { checkCost } from './plan/cost.js'
import { bindRoots, type OperationPlan, type Planner, rootKey } from './plan/operation.js'
import type { Template } from './plan/template.js'

/** What Apollo hands to every resolver. It copies this object for each request, so that what has state is one level down. */
export interface Context {
  readonly reading: Reading
}

/** What the resolvers of one request share: its plan, its lens, and what was read for it. */
export class Reading {
  readonly store: GraphStore
  /** The store for questions: what they read is counted together, since it is not in the operation's own cost. */
  readonly counted: GraphStore
  readonly #planner: Planner
  readonly #lens: Lens
  #plan: OperationPlan | undefined
  #answers: Promise<ReadonlyMap<string, Answer | Error>> | undefined

  constructor(store: GraphStore, planner: Planner, lens: Lens) {
    // A request reads more than once when it asks questions: all of its answer is of one version.
    this.store = store.snapshot()
    this.counted = new CountedStore(this.store, planner.limits.tableCost)
    this.#planner = planner
    this.#lens = lens
  }

  /** The answer to a field of Query. The first one asked for reads all of the operation's fields, in one call of the store. */
  async answer(info: GraphQLResolveInfo): Promise<Answer> {
    this.#answers ??= this.#readAll(info)
    const answer = (await this.#answers).get(rootKey(info.path))
    if (answer === undefined) throw new Error(`Nothing was read for ${rootKey(info.path)}`)
    if (answer instanceof Error) throw answer
    return answer
  }

  /** The lens that a field of Query is seen through: the nearest `asOf` around it, or the request's. Below, rows carry theirs. */
  lensAt(info: GraphQLResolveInfo): Lens {
    const { lenses } = this.#planOf(info)
    if (lenses.size === 0) return this.#lens
    for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev) {
      const lens = lenses.get(rootKey(path))
      if (lens) return lens(this.#lens, info.variableValues)
    }
    return this.#lens
  }

  /** Refuses an operation that can't be planned before anything of it is answered. */
  prepare(info: GraphQLResolveInfo): void {
    this.#planOf(info)
  }

  get limits(): Limits {
    return this.#planner.limits
  }

  /** What the request asks of one member of a question's answer, or of a member's member. */
  selectionsOf(info: GraphQLResolveInfo, ...members: readonly string[]): Selections {
    const { compiler } = this.#planOf(info)
    const selections: Template<Selections> = compiler.member(getNamedType(info.returnType), members, info.fieldNodes)
    return selections.bind(info.variableValues)
  }

  /** What the request asks of one member of those nodes of a question's connection that are of one type; null for one that it does not ask for. */
  selectionsOfNodes(info: GraphQLResolveInfo, typeName: string, member: string): Selections | null {
    const { compiler } = this.#planOf(info)
    const connection = getNamedType(info.returnType)
    if (!isObjectType(connection)) throw new Error(`${String(connection)} is no connection`)
    return compiler.memberOfNodes(connection, typeName, member, info.fieldNodes)?.bind(info.variableValues) ?? null
  }

  /** Does the request ask for a member of a question's answer at all? */
  asksFor(info: GraphQLResolveInfo, member: string): boolean {
    const { compiler } = this.#planOf(info)
    return compiler.asked(getNamedType(info.returnType), member, info.fieldNodes).length > 0
  }

  async #readAll(info: GraphQLResolveInfo): Promise<ReadonlyMap<string, Answer | Error>> {
    const bound = bindRoots(this.#planOf(info), info.variableValues, this.#lens)
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

  #planOf(info: GraphQLResolveInfo): OperationPlan {
    this.#plan ??= this.#planner.plan(info.operation, info.fragments, info.variableValues)
    return this.#plan
  }
}
