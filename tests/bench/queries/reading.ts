import { z } from 'zod'

// How both APIs' answers are taken apart. What is not named here stays as it is, and is compared too.

type Shape = z.core.$ZodLooseShape

/** An object with these parts, and whatever else was asked for. */
export const having = <Parts extends Shape>(parts: Parts) => z.looseObject(parts)

/** The nodes of one of our connections. */
export const nodesOf = <Node extends z.ZodType>(node: Node) => having({ nodes: z.array(node) }).transform(({ nodes }) => nodes)

/** The nodes of one of the yardstick's connections, each with the properties of the relationship that led to it. */
export const edgesOf = <Node extends z.ZodType>(node: Node) =>
  having({ edges: z.array(having({ node, properties: z.record(z.string(), z.unknown()).default({}) })) }).transform(({ edges }) =>
    edges.map((edge) => ({ node: edge.node, properties: edge.properties })),
  )

/** The only node that a connection of the yardstick leads to; null where there is none. */
export const onlyNodeOf = <Node extends z.ZodType>(node: Node) =>
  having({ edges: z.array(having({ node })).max(1) }).transform(({ edges }) => edges[0]?.node ?? null)

/** The only node of a list; null where there is none. */
export const onlyOf = <Node extends z.ZodType>(node: Node) =>
  z
    .array(node)
    .max(1)
    .transform((nodes) => nodes[0] ?? null)
