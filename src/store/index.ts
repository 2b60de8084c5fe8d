export * from './graph-store.js'
export { cut } from './page.js'
export type * from './read-plan.js'
