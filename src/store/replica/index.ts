export { type Origin, type ReplicaOptions, ReplicaStore } from './replica-store.js'
