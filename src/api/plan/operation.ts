import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import type { Lens } from '../../model/lens.js'
import { parseDay } from '../../model/partial-date.js'
import type { ListRoot, Read, Root } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { Limits } from '../limits.js'
import { argumentsOf, whereCondition } from './arguments.js'
import { type AskedField, asksVariables, below, conditionsOf, type Fragments, fieldsOf } from './fields.js'
import { orderOf, pageOf } from './paging.js'
import { nodeTypeOf, SelectionCompiler } from './selections.js'
import { type Template, template, type Variables } from './template.js'
import { isNodeType, isRelationshipType, Ways } from './ways.js'
import { all, Filters } from './where.js'

type Path = GraphQLResolveInfo['path']
/** Lenses that one operation may look through. Two dates side by side take two. */
const MOST_LENSES = 100
/** Plans kept for one document: each combination of what its @skip and @include say has one. */
const MOST_PLANS = 16

type LensOf = (around: Lens, variables: Variables) => Lens

/** One root field of an operation: where its answer goes, the lens that it is seen through, and what is to be read. */
interface PlannedRoot {
  readonly key: string
  readonly lens: LensOf
  readonly root: Template<Root>
}

/** An operation as what it reads. Made once for a parsed document and kept beside it. */
export interface OperationPlan {
  readonly roots: readonly PlannedRoot[]
  /** The lens of each `asOf`, by where it stands. */
  readonly lenses: ReadonlyMap<string, LensOf>
  /** What the selections below a question's field ask, for its own reads. */
  readonly compiler: SelectionCompiler
  /** The values of the variables that decide what is included. */
  readonly conditions: Variables
}

/** Compiles operations, and remembers each beside its parsed document. */
export class Planner {
  readonly ways: Ways
  readonly limits: Limits
  readonly #filters: Filters
  readonly #plans = new WeakMap<OperationDefinitionNode, { conditions: readonly string[]; plans: Map<string, OperationPlan> }>()

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.ways = new Ways(schema)
    this.limits = limits
    this.#filters = new Filters(this.ways, limits)
  }

  /** The plan of an operation, for these values of the variables that decide what is included. */
  plan(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables): OperationPlan {
    let known = this.#plans.get(operation)
    if (!known) {
      known = { conditions: conditionsOf(operation, fragments), plans: new Map() }
      this.#plans.set(operation, known)
    }
    const conditions = Object.fromEntries(known.conditions.map((name) => [name, variables[name]]))
    const key = JSON.stringify(conditions)
    let plan = known.plans.get(key)
    if (!plan) {
      plan = this.#compile(operation, fragments, conditions)
      if (known.plans.size === MOST_PLANS) known.plans.clear()
      known.plans.set(key, plan)
    }
    return plan
  }

  #compile(operation: OperationDefinitionNode, fragments: Fragments, conditions: Variables): OperationPlan {
    const compilation = { ways: this.ways, filters: this.#filters, limits: this.limits, fragments, conditions }
    const compiler = new SelectionCompiler(compilation)
    const query = this.ways.schema.getQueryType()
    if (!query) throw new Error('The schema has no Query')
    const roots: PlannedRoot[] = []
    const lenses = new Map<string, LensOf>()

    const compileQuery = (selectionSets: OperationDefinitionNode['selectionSet'][], prefix: string, around: LensOf): void => {
      for (const asked of fieldsOf(this.ways.schema, fragments, query, selectionSets, conditions)) {
        const field = query.getFields()[asked.name]
        if (!field) continue
        const key = `${prefix}${asked.responseKey}`
        if (asked.name === 'asOf') {
          if (lenses.size === MOST_LENSES) {
            throw requestError('QUERY_TOO_COSTLY', `asOf: expected at most ${MOST_LENSES} of them in one operation`, {
              argument: 'asOf',
            })
          }
          const lens = lensOf(field, asked.first, around)
          lenses.set(key, lens)
          compileQuery(below(asked.nodes), `${key}.`, lens)
        } else {
          const root = this.#root(compiler, field, asked)
          if (root) roots.push({ key, lens: around, root })
        }
      }
    }
    compileQuery([operation.selectionSet], '', (lens) => lens)
    return { roots, lenses, compiler, conditions }
  }

  /** What a field of Query reads; null for a question. */
  #root(compiler: SelectionCompiler, field: GraphQLField<unknown, unknown>, asked: AskedField): Template<Root> | null {
    const type = getNamedType(field.type)
    if (field.astNode?.directives?.some((directive) => directive.name.value === 'question')) return null
    if (type.name === 'SearchHit') return this.#searchRoot(compiler, field, asked)
    if (type.name === 'Network') return this.#networkRoot(compiler, field, asked)
    if (type.name === 'Path') return this.#pathsRoot(compiler, field, asked)
    if (isObjectType(type) && type.name.endsWith('Connection')) return this.#listRoot(compiler, field, type, asked)
    return this.#nodesRoot(compiler, field, type, asked)
  }

  #nodesRoot(
    compiler: SelectionCompiler,
    field: GraphQLField<unknown, unknown>,
    type: GraphQLNamedType,
    asked: AskedField,
  ): Template<Root> {
    const selections = compiler.selections(type, below(asked.nodes))
    return template([selections], !asksVariables(asked.first), (variables): Root => {
      const { id, ids } = argumentsOf(field, asked.first, variables)
      const wanted = Array.isArray(ids) ? ids.map(String) : [String(id)]
      if (wanted.length > this.limits.page) {
        throw requestError('TOO_MANY_ITEMS', `ids: ${wanted.length} ids: expected at most ${this.limits.page}`, {
          argument: 'ids',
        })
      }
      const base = { kind: 'nodes', ids: wanted, selections: selections.bind(variables) } as const
      return isNodeType(type.name) ? { ...base, types: [type.name] } : base
    })
  }

  #listRoot(
    compiler: SelectionCompiler,
    field: GraphQLField<unknown, unknown>,
    connection: GraphQLObjectType,
    asked: AskedField,
  ): Template<Root> {
    const type = nodeTypeOf(connection)
    const name = type.name
    if (!isNodeType(name)) throw new Error(`Query.${field.name} lists ${name}, which is no type of node`)
    const askedConnection = compiler.connection(connection, below(asked.nodes))
    const selections = compiler.selections(type, askedConnection.nodes)
    return template([selections], !asksVariables(asked.first), (variables): ListRoot => {
      const values = argumentsOf(field, asked.first, variables)
      const order = orderOf(values.orderBy)
      return {
        kind: 'list',
        type: name,
        where: all(whereCondition(this.#filters, field, values)),
        order,
        page: pageOf(values, order, askedConnection.count, this.limits),
        selections: selections.bind(variables),
      }
    })
  }

  #searchRoot(compiler: SelectionCompiler, field: GraphQLField<unknown, unknown>, asked: AskedField): Template<Root> {
    const selections = compiler.member(getNamedType(field.type), ['node'], asked.nodes)
    return template([selections], !asksVariables(asked.first), (variables): Root => {
      const { text, types, first } = argumentsOf(field, asked.first, variables)
      const words = String(text)
      if (words.length > this.limits.text) {
        throw requestError('BAD_ARGUMENT', `text: ${words.length} characters: expected at most ${this.limits.text}`, {
          argument: 'text',
        })
      }
      const base = {
        kind: 'search',
        text: words,
        first: within(Number(first), 'first', 0, this.limits.hits),
        selections: selections.bind(variables),
      } as const
      return Array.isArray(types) ? { ...base, types: types.filter(isNodeType) } : base
    })
  }

  #networkRoot(compiler: SelectionCompiler, field: GraphQLField<unknown, unknown>, asked: AskedField): Template<Root> {
    const network = getNamedType(field.type)
    const selections = compiler.member(network, ['nodes', 'node'], asked.nodes)
    const relationships = compiler.member(network, ['relationships'], asked.nodes)
    return template([selections, relationships], !asksVariables(asked.first), (variables): Root => {
      const { around, depth, through, types, history, limit } = argumentsOf(field, asked.first, variables)
      const ids = Array.isArray(around) ? around.map(String) : null
      if (ids && ids.length > this.limits.page) {
        throw requestError('TOO_MANY_ITEMS', `around: ${ids.length} ids: expected at most ${this.limits.page}`, {
          argument: 'around',
        })
      }
      return {
        kind: 'network',
        around: ids,
        depth: within(Number(depth), 'depth', 0, 6),
        through: Array.isArray(through) ? through.filter(isRelationshipType) : null,
        types: Array.isArray(types) ? types.filter(isNodeType) : null,
        history: history === true,
        limit: within(Number(limit), 'limit', 1, this.limits.network),
        selections: selections.bind(variables),
        relationshipSelections: relationships.bind(variables),
      }
    })
  }

  #pathsRoot(compiler: SelectionCompiler, field: GraphQLField<unknown, unknown>, asked: AskedField): Template<Root> {
    const path = getNamedType(field.type)
    const selections = compiler.member(path, ['nodes'], asked.nodes)
    const relationships = compiler.member(path, ['relationships'], asked.nodes)
    return template([selections, relationships], !asksVariables(asked.first), (variables): Root => {
      // Only `paths` says how many.
      const { from, to, through, maxLength, first = 1 } = argumentsOf(field, asked.first, variables)
      return {
        kind: 'paths',
        from: String(from),
        to: String(to),
        through: Array.isArray(through) ? through.filter(isRelationshipType) : null,
        maxLength: within(Number(maxLength), 'maxLength', 1, this.limits.pathLength),
        first: within(Number(first), 'first', 1, this.limits.paths),
        selections: selections.bind(variables),
        relationshipSelections: relationships.bind(variables),
      }
    })
  }
}

/** The place of a field of Query in an answer: the names of the `asOf` around it, and its own. */
export function rootKey(path: Path): string {
  return path.prev ? `${rootKey(path.prev)}.${path.key}` : String(path.key)
}

/** The reads of an operation for one request; a root that can't be read keeps its error for its own field. */
export function bindRoots(
  plan: OperationPlan,
  variables: Variables,
  lens: Lens,
): readonly { readonly key: string; readonly read: Read | Error }[] {
  return plan.roots.map((planned) => {
    try {
      return { key: planned.key, read: { root: planned.root.bind(variables), lens: planned.lens(lens, variables) } }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return { key: planned.key, read: error }
    }
  })
}

function lensOf(field: GraphQLField<unknown, unknown>, node: FieldNode, around: LensOf): LensOf {
  return (lens, variables) => {
    const { validAt, knownAt, certainty, evidence } = argumentsOf(field, node, variables)
    const outer = around(lens, variables)
    return {
      validAt: typeof validAt === 'string' ? parseDay(validAt) : outer.validAt,
      knownAt: typeof knownAt === 'string' ? parseDay(knownAt) : outer.knownAt,
      certainty: certainty === 'CERTAIN' || certainty === 'POSSIBLE' ? certainty : outer.certainty,
      evidence: evidence === 'ANY' || evidence === 'OFFICIAL' ? evidence : outer.evidence,
    }
  }
}

function within(value: number, argument: string, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw requestError('BAD_ARGUMENT', `${argument}: ${value}: expected ${least} to ${most}`, {
    argument,
    allowed: { least, most },
  })
}
