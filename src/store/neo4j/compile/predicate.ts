import { NODE_TYPES } from '../../../model/types.js'
import type { ComparedValue, DaySpan, Operator, Predicate } from '../../read-plan.js'
import { walk, where } from './hops.js'
import { dateBound, property } from './property.js'
import { type Fact, identifier, indented, type Scope } from './scope.js'

/** A condition as Cypher. What nobody has stated meets no comparison, and the denial of one: below a NOT, null counts as false. */
export function condition(scope: Scope, fact: Fact, predicate: Predicate, denied = false): string {
  switch (predicate.kind) {
    case 'all':
      return joined(
        'AND',
        'true',
        predicate.of.map((each) => condition(scope, fact, each, denied)),
      )
    case 'any':
      return joined(
        'OR',
        'false',
        predicate.of.map((each) => condition(scope, fact, each, denied)),
      )
    case 'not':
      return `NOT (${condition(scope, fact, predicate.of, true)})`
    case 'ofType':
      if (fact.kind === 'relationship' || predicate.types.length === 0) return 'false'
      return `${fact.variable}:${predicate.types.map(identifier).join('|')}`
    case 'stated':
      return `(${property(fact, predicate.property, scope.lens)}) IS NOT NULL`
    case 'related': {
      if (fact.kind === 'relationship') return 'false'
      const reached = walk(scope, { variable: fact.variable, types: NODE_TYPES }, predicate.hops)
      const end = predicate.where && condition(scope, { kind: 'node', variable: reached.node }, predicate.where)
      return `EXISTS {\n${indented([...reached.clauses, `WITH ${reached.node}`, ...where(end), 'RETURN 1'].join('\n'))}\n}`
    }
    case 'compare': {
      const compared = comparison(scope, fact, predicate.property, predicate.operator, predicate.value)
      return denied ? `coalesce(${compared}, false)` : compared
    }
  }
}

function joined(word: 'AND' | 'OR', none: string, parts: readonly string[]): string {
  const [first, ...others] = parts
  if (first === undefined) return none
  return others.length === 0 ? first : `(${parts.join(` ${word} `)})`
}

function comparison(scope: Scope, fact: Fact, name: string, operator: Operator, value: ComparedValue): string {
  const own = () => property(fact, name, scope.lens)
  const given = () => scope.value(value)
  const bound = (which: 'earliest' | 'latest') => dateBound(fact, name, which, scope.lens)
  switch (operator) {
    case 'equals':
      return `${own()} = ${given()}`
    case 'oneOf':
      return `${own()} IN ${given()}`
    case 'contains':
      return `toLower(${own()}) CONTAINS ${scope.value(String(value).toLowerCase())}`
    case 'startsWith':
      return `toLower(${own()}) STARTS WITH ${scope.value(String(value).toLowerCase())}`
    case 'has':
      return `${given()} IN ${own()}`
    case 'less':
      return `${own()} < ${given()}`
    case 'atMost':
      return `${own()} <= ${given()}`
    case 'greater':
      return `${own()} > ${given()}`
    case 'atLeast':
      return `${own()} >= ${given()}`
    case 'before':
      return `${bound('latest')} < ${scope.value(spanOf(value).earliest)}`
    case 'after':
      return `${bound('earliest')} > ${scope.value(spanOf(value).latest)}`
    case 'within':
      return `(${scope.value(spanOf(value).earliest)} <= ${bound('earliest')} AND ${bound('latest')} <= ${scope.value(spanOf(value).latest)})`
    case 'overlaps':
      return `(${bound('earliest')} <= ${scope.value(spanOf(value).latest)} AND ${scope.value(spanOf(value).earliest)} <= ${bound('latest')})`
  }
}

function spanOf(value: ComparedValue): DaySpan {
  if (typeof value === 'object' && 'earliest' in value) return value
  throw new TypeError(`A date is compared with ${JSON.stringify(value)}: expected the days that another may mean`)
}
