export * from './graph-store.js'
export type * from './read-plan.js'
