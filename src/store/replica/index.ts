export { type Origin, ReplicaStore } from './replica-store.js'
