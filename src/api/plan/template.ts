/** The values of an operation's variables, checked and completed. */
export type Variables = { readonly [name: string]: unknown }

/** Something that an operation asks for: known once and for all, or once its variables are. */
export interface Template<Value> {
  /** The same whatever the variables: made once, shared by every request. */
  readonly fixed: boolean
  readonly bind: (variables: Variables) => Value
}

export function fixed<Value>(value: Value): Template<Value> {
  return { fixed: true, bind: () => value }
}

/**
 * A value made of others: fixed when they all are, and `bare` says that nothing else in it asks for a variable. What is shared by
 * many is made once for a request, however often it is asked for.
 */
export function template<Value>(
  parts: readonly Template<unknown>[],
  bare: boolean,
  make: (variables: Variables) => Value,
): Template<Value> {
  if (bare && parts.every((part) => part.fixed)) return fixed(make({}))
  let last: { readonly variables: Variables; readonly value: Value } | undefined
  return {
    fixed: false,
    bind: (variables) => {
      if (last?.variables !== variables) last = { variables, value: make(variables) }
      return last.value
    },
  }
}
