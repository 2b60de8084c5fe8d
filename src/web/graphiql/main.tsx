import './workers'
// Static, although GraphiQL imports it lazily: its CSS then comes into graphiql.css, and the editor needs it at once anyway.
import * as monaco from 'monaco-graphql/esm/monaco-editor.js'
import './page.css'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL, type GraphiQLProps } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { fetcher } from './fetcher'
import { hasStoredTabs, storage } from './storage'
import { scrollTabsByWheel, showActiveTab } from './tab-bar'
import { variablesText, workedQueries, workedQueriesPlugin } from './worked-queries'

const fromQueries = workedQueries.map((query) => ({ query: query.query, variables: variablesText(query) }))

/** `/graphql?query=…&variables=…`: somebody's link, opened in a tab of its own. */
const address = new URLSearchParams(location.search)
const linked = address.has('query') ? [{ query: address.get('query'), variables: address.get('variables') }] : []

const tabs = [...linked, ...fromQueries]

/**
 * GraphiQL 5.4 fills the first tab's query into the editor but not its variables, and then stores the empty ones: they are passed by hand.
 * Not to a returning user, for whom `initial…` would mean another tab.
 */
const first = hasStoredTabs ? linked[0] : tabs[0]
const initial: Pick<GraphiQLProps, 'initialQuery' | 'initialVariables'> = first
  ? { initialQuery: first.query ?? '', initialVariables: first.variables ?? '' }
  : {}

const root = document.getElementById('graphiql')
if (!root) throw new Error('The page has no element with the id "graphiql".')

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    // GraphiQL takes null for "no storage"; its type does not say so.
    storage={storage as Storage}
    {...(tabs.length > 0 ? { defaultTabs: tabs } : {})}
    {...initial}
    onTabChange={showActiveTab}
    defaultQuery=""
    defaultEditorToolsVisibility={fromQueries.some((tab) => tab.variables) ? 'variables' : false}
    inputValueDeprecation
    schemaDescription
    plugins={[HISTORY_PLUGIN, ...(workedQueries.length > 0 ? [workedQueriesPlugin] : [])]}
  >
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href="/">
        enforcement-graph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
)

scrollTabsByWheel(root)

// The colours of the page follow the system by CSS; those of the editors have to be told, unless the user chose in the settings.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
  if (!document.body.matches('.graphiql-light, .graphiql-dark'))
    monaco.editor.setTheme(matches ? 'graphiql-DARK' : 'graphiql-LIGHT')
})
