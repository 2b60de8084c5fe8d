import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import {
  NODE_TYPES,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipDefinition,
} from '../../model/types.js'
import type { Follow, Page, Predicate, PropertySelection, Selection, Selections, Shape, Step, Via } from '../../store/index.js'
import { requestError } from '../errors.js'
import type { Limits } from '../limits.js'
import { argumentConditions, argumentsOf, argumentText, whereCondition } from './arguments.js'
import { type AskedField, asksVariables, below, type Fragments, fieldsOf } from './fields.js'
import { orderOf, pageOf } from './paging.js'
import { type Template, template, type Variables } from './template.js'
import { type DeclaredHop, isNodeType, isRelationshipType, type Way, type Ways } from './ways.js'
import { all, type Filters, plainHop } from './where.js'

/** Different selections that one operation may come to. A worked query has a few dozen. */
const MOST_SELECTIONS = 10_000

/** What every compilation of one operation shares. */
export interface Compilation {
  readonly ways: Ways
  readonly filters: Filters
  readonly limits: Limits
  readonly fragments: Fragments
  /** The values of the variables in @skip and @include. */
  readonly conditions: Variables
}

/** What a selection below a connection asks: of its nodes, of the relationships that lead to them, and for a count. */
export interface AskedConnection {
  readonly nodes: readonly SelectionSetNode[]
  readonly relationships: readonly SelectionSetNode[]
  readonly count: boolean
}

/**
 * Compiles selections of an operation into what a store is to read. Knows the schema's directives and its conventions (connections,
 * `where`, `orderBy`), and no field by name.
 */
export class SelectionCompiler {
  readonly #compilation: Compilation
  readonly #known = new Map<string, Template<Selections>>()
  readonly #numbers = new Map<SelectionSetNode, number>()

  constructor(compilation: Compilation) {
    this.#compilation = compilation
  }

  /**
   * What selections below a field of this type ask, for each type of fact that it may answer with. The same selections are compiled
   * once, wherever they are spread: fragments that double one another stay as small as they are written.
   */
  selections(type: GraphQLNamedType, selectionSets: readonly SelectionSetNode[]): Template<Selections> {
    const key = `${type.name} ${selectionSets.map((selectionSet) => this.#numberOf(selectionSet)).join(' ')}`
    const known = this.#known.get(key)
    if (known) return known
    if (this.#known.size === MOST_SELECTIONS) {
      throw requestError(
        'QUERY_TOO_COSTLY',
        `This operation combines its fragments in more than ${MOST_SELECTIONS} ways: spread fewer of them`,
      )
    }
    const selections = this.#compiled(type, selectionSets)
    this.#known.set(key, selections)
    return selections
  }

  #numberOf(selectionSet: SelectionSetNode): number {
    const number = this.#numbers.get(selectionSet) ?? this.#numbers.size
    this.#numbers.set(selectionSet, number)
    return number
  }

  #compiled(type: GraphQLNamedType, selectionSets: readonly SelectionSetNode[]): Template<Selections> {
    const { ways } = this.#compilation
    const perType = ways.possibleTypes(type).flatMap((object) => {
      const factType = ways.factType(object)
      return factType === null ? [] : [{ factType, selection: this.#selection(object, selectionSets) }]
    })
    return template(
      perType.map(({ selection }) => selection),
      true,
      (variables) =>
        Object.freeze(Object.fromEntries(perType.map(({ factType, selection }) => [factType, selection.bind(variables)]))),
    )
  }

  /** What the selections below a connection ask. `nodes` and `edges { node }` are the same rows, so they may not contradict. */
  connection(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): AskedConnection {
    const fields = this.fields(type, selectionSets)
    const named = (name: string, among = fields) => among.filter((field) => field.name === name)
    const edgeType = getNamedType(type.getFields().edges?.type)
    const edges = isObjectType(edgeType) ? named('edges').flatMap((field) => this.fields(edgeType, below(field.nodes))) : []
    return {
      nodes: [...named('nodes'), ...named('node', edges)].flatMap((field) => below(field.nodes)),
      relationships: named('relationship', edges).flatMap((field) => below(field.nodes)),
      count: named('totalCount').length > 0,
    }
  }

  /**
   * What is asked of one member of an object that is no fact itself: the node of a search hit, the post of a command link. Several
   * names lead to a member of a member.
   */
  member(type: GraphQLNamedType, names: readonly string[], nodes: readonly FieldNode[]): Template<Selections> {
    const [name, ...others] = names
    if (name === undefined) return this.selections(type, below(nodes))
    const field = isObjectType(type) ? type.getFields()[name] : undefined
    if (!field) throw new Error(`The schema's ${type.name} has no ${name}`)
    return this.member(getNamedType(field.type), others, this.asked(type, name, nodes))
  }

  /**
   * What is asked of one member of the nodes of a connection that are of one type, and no facts themselves: the tenure of an
   * appointment among changes. Null where nobody asks for it, or they have none.
   */
  memberOfNodes(
    connection: GraphQLObjectType,
    typeName: string,
    name: string,
    nodes: readonly FieldNode[],
  ): Template<Selections> | null {
    const type = this.#compilation.ways.schema.getType(typeName)
    if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}`)
    const field = type.getFields()[name]
    const asked = this.fields(type, this.connection(connection, below(nodes)).nodes).filter((each) => each.name === name)
    if (!field || asked.length === 0) return null
    return this.selections(getNamedType(field.type), below(asked.flatMap((each) => each.nodes)))
  }

  /** Where a member of an object that is no fact itself is asked for, below some fields. */
  asked(type: GraphQLNamedType, name: string, nodes: readonly FieldNode[]): readonly FieldNode[] {
    const fields = isObjectType(type) ? this.fields(type, below(nodes)) : []
    return fields.filter((each) => each.name === name).flatMap((each) => each.nodes)
  }

  /** The fields that selections ask of a type. */
  fields(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): readonly AskedField[] {
    const { ways, fragments, conditions } = this.#compilation
    return fieldsOf(ways.schema, fragments, type, selectionSets, conditions)
  }

  #selection(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): Template<Selection> {
    const properties: PropertySelection[] = []
    const steps: Template<Step>[] = []
    for (const asked of this.fields(type, selectionSets)) {
      this.#refuseConflict(asked)
      const field = type.getFields()[asked.name]
      if (!field) throw new GraphQLError(`Cannot query field "${asked.name}" on type "${type.name}".`, { nodes: asked.nodes })
      const way = this.#compilation.ways.wayOf(field)
      if (way.kind === 'property') properties.push({ output: asked.responseKey, property: way.property })
      else if (way.kind === 'question') properties.push(...way.needs.map((property) => ({ output: `$${property}`, property })))
      else steps.push(this.#step(type, field, way, asked))
    }
    return template(steps, true, (variables) => Object.freeze({ properties, steps: steps.map((step) => step.bind(variables)) }))
  }

  #step(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, way: Way, asked: AskedField): Template<Step> {
    const { ways, filters, limits } = this.#compilation
    const type = getNamedType(field.type)
    const sorted = ways.sortOf(field)
    const connection = isObjectType(type) && type.name.endsWith('Connection') ? type : null
    const askedConnection = connection && this.connection(connection, below(asked.nodes))
    const answered = connection ? nodeTypeOf(connection) : type
    const selections =
      way.kind === 'embedded'
        ? this.#embedded(parent, field, asked)
        : this.selections(answered, askedConnection?.nodes ?? below(asked.nodes))
    const relationships = askedConnection?.relationships.length
      ? this.selections(relationshipInterface(ways), askedConnection.relationships)
      : null
    return template([selections, ...(relationships ? [relationships] : [])], !asksVariables(asked.first), (variables): Step => {
      const values = argumentsOf(field, asked.first, variables)
      const given = orderOf(values.orderBy)
      const order = given.length > 0 || !sorted ? given : [sorted]
      return Object.freeze({
        output: asked.responseKey,
        via: this.#via(way, values, answered),
        shape: askedConnection ? paged(pageOf(values, order, askedConnection.count, limits)) : shapeOf(field),
        where: all([
          ...this.#typeCondition(way, values, answered),
          ...argumentConditions(ways, field, values),
          ...whereCondition(filters, field, values),
        ]),
        order,
        selections: selections.bind(variables),
        ...(relationships && { relationshipSelections: relationships.bind(variables) }),
      })
    })
  }

  /** A part of the same fact: its fields are read of the fact that the parent shows. */
  #embedded(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, asked: AskedField): Template<Selections> {
    const type = getNamedType(field.type)
    const factType = this.#compilation.ways.factType(parent)
    if (!isObjectType(type) || factType === null)
      throw new Error(`@embedded on "${field.name}" of ${parent.name} leads to no object type`)
    const selection = this.#selection(type, below(asked.nodes))
    return template([selection], true, (variables) => ({ [factType]: selection.bind(variables) }))
  }

  #via(way: Way, values: Record<string, unknown>, answered: GraphQLNamedType): Via {
    switch (way.kind) {
      case 'follow':
        return { kind: 'follow', hops: way.hops.map((hop) => this.#hop(hop, values)), answer: this.#answer(way.hops, answered) }
      case 'end':
      case 'reference':
      case 'sources':
      case 'supports':
        return way
      default:
        return { kind: 'self' }
    }
  }

  #hop(hop: DeclaredHop, values: Record<string, unknown>): Follow['hops'][number] {
    if (hop.types !== null) return plainHop(hop)
    const { types, direction, history } = values
    return plainHop({
      ...hop,
      types: Array.isArray(types) ? types.filter(isRelationshipType) : RELATIONSHIP_TYPES,
      direction: direction === 'OUT' || direction === 'IN' ? direction : 'BOTH',
      history: history === true,
    })
  }

  #answer(hops: readonly DeclaredHop[], answered: GraphQLNamedType): Follow['answer'] {
    const reference = hops.at(-1)?.reference
    if (reference) return { reference }
    const types = this.#factTypes(answered)
    return types.every(isRelationshipType) ? 'relationship' : 'node'
  }

  /** A hop may reach more types than the field answers with: then only these. */
  #typeCondition(way: Way, values: Record<string, unknown>, answered: GraphQLNamedType): Predicate[] {
    if (way.kind !== 'follow' || way.hops.at(-1)?.reference || this.#answer(way.hops, answered) === 'relationship') return []
    const last = way.hops.at(-1)
    if (!last) return []
    const reachable = reachableTypes(this.#hop(last, values))
    const types = this.#factTypes(answered).filter(isNodeType)
    return reachable.every((type) => types.includes(type)) ? [] : [{ kind: 'ofType', types }]
  }

  #factTypes(type: GraphQLNamedType): (NodeType | RelationshipType)[] {
    const { ways } = this.#compilation
    return ways.possibleTypes(type).flatMap((object) => ways.factType(object) ?? [])
  }

  #refuseConflict(asked: AskedField): void {
    const same = (node: FieldNode) =>
      node.name.value === asked.first.name.value && argumentText(node) === argumentText(asked.first)
    if (asked.nodes.every(same)) return
    throw requestError(
      'SELECTION_CONFLICT',
      `"${asked.responseKey}" is asked for twice in different ways of the same rows (under \`nodes\`, \`edges { node }\` or two aliases of one field): give one of them another alias`,
      { name: asked.responseKey },
    )
  }
}

/** The type of a connection's nodes. */
export function nodeTypeOf(connection: GraphQLObjectType): GraphQLNamedType {
  const field = connection.getFields().nodes
  if (!field) throw new Error(`The schema's ${connection.name} has no nodes`)
  return getNamedType(field.type)
}

function relationshipInterface(ways: Ways): GraphQLNamedType {
  const type = ways.schema.getType('Relationship')
  if (!type) throw new Error('The schema has no type Relationship')
  return type
}

function reachableTypes(hop: Follow['hops'][number]): readonly NodeType[] {
  return NODE_TYPES.filter((type) =>
    hop.types.some((each) => {
      const { from, to } = relationshipDefinition(each)
      return (hop.direction !== 'IN' && to.includes(type)) || (hop.direction !== 'OUT' && from.includes(type))
    }),
  )
}

function paged(page: Page): Shape {
  return { kind: 'page', page }
}

function shapeOf(field: GraphQLField<unknown, unknown>): Shape {
  return isListType(getNullableType(field.type)) ? { kind: 'list' } : { kind: 'one' }
}
