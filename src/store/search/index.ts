export { type Candidate, candidateOf, SEARCH_FIELDS, type SearchField, withoutNote } from './fields.js'
export { type RankedHit, rank } from './ranking.js'
export { type SearchTerm, searchTerms, words } from './terms.js'
