/**
 * localStorage under a prefix of our own. Another GraphiQL on the same origin (localhost:4000 is a popular address) keeps its tabs under
 * the same bare keys, and a newcomer here would see those instead of the worked queries.
 */
const prefix = 'enforcement-graph/'

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

const prefixed = {
  getItem: (key: string) => localStorage.getItem(prefix + key),
  setItem: (key: string, value: string) => localStorage.setItem(prefix + key, value),
  removeItem: (key: string) => localStorage.removeItem(prefix + key),
  clear: () => {
    for (const key of keys()) localStorage.removeItem(key)
  },
  get length() {
    return keys().length
  },
}

/** A browser that refuses storage (private windows, blocked cookies) gets a page that forgets, not a blank one. */
function available(): typeof prefixed | null {
  try {
    prefixed.getItem('')
    return prefixed
  } catch {
    return null
  }
}

export const storage = available()

export const hasStoredTabs = (storage?.getItem('graphiql:tabState') ?? null) !== null
