export { withSources } from './cited.js'
export { createAssistant } from './server.js'
