import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'

/** A query of `queries/`. The tab shows the operation's name; the list of worked queries shows `title`. */
export interface WorkedQuery {
  readonly name: string
  readonly title: string
  readonly query: string
  readonly variables?: Record<string, unknown>
}

/** The queries that the server put into the page. */
export const workedQueries: readonly WorkedQuery[] = JSON.parse(document.getElementById('worked-queries')?.textContent || '[]')

export function variablesText(query: WorkedQuery): string | null {
  return query.variables && Object.keys(query.variables).length > 0 ? JSON.stringify(query.variables, null, 2) : null
}

/** The pane that brings a worked query back after its tab was closed or changed, and shows what each one asks. */
export const workedQueriesPlugin: GraphiQLPlugin = { title: 'Worked Queries', icon: Icon, content: List }

function List() {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)

  const open = (query: WorkedQuery) => {
    const index = tabs.findIndex((tab) => tab.query === query.query)
    if (index >= 0) changeTab(index)
    else {
      addTab()
      queryEditor?.setValue(query.query)
      variableEditor?.setValue(variablesText(query) ?? '')
    }
    // On a phone the pane covers the editor.
    if (matchMedia('(max-width: 700px)').matches) setVisiblePlugin(null)
  }

  return (
    <section aria-label="Worked queries">
      <h2 className="worked-heading">Worked queries</h2>
      <ul className="worked-list">
        {workedQueries.map((query) => (
          <li key={query.name}>
            <button type="button" onClick={() => open(query)}>
              {query.title}
              <code>{query.name}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" role="img">
      <title>Worked queries</title>
      <path d="M1.5 3h2M6 3h8.5M1.5 8h2M6 8h8.5M1.5 13h2M6 13h8.5" />
    </svg>
  )
}
