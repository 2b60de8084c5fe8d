/** The database can't be had. The message says why, in words for the one who set it up. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
}

/** Which database, as whom. */
export interface Address {
  /** `bolt://`, `neo4j://` or one of their forms with encryption, such as `neo4j+s://`. */
  readonly uri: string
  readonly user: string
  /** The user's own default unless given. */
  readonly database?: string | undefined
}

type Explanation = (address: Address, message: string) => string

/** What the driver says, by a piece of its code or of its message or of what caused it. The first that fits counts. */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [/Security\.Unauthorized/, ({ uri, user }) => `NEO4J_PASSWORD for the user "${user}" (NEO4J_USER) was refused by ${uri}`],
  [
    /AuthenticationRateLimit/,
    ({ uri }) => `${uri} refuses all passwords for a while, after too many wrong ones: try again later`,
  ],
  [
    /CredentialsExpired/,
    ({ uri, user }) =>
      `${uri} wants the first password of "${user}" to be changed before it is used: in cypher-shell, ALTER CURRENT USER SET PASSWORD`,
  ],
  [/Security\.Forbidden/, ({ uri, user }) => `The user "${user}" (NEO4J_USER) may not do this at ${uri}`],
  [
    /DatabaseNotFound|database does not exist/i,
    ({ uri, database }) => `NEO4J_DATABASE: ${uri} has no database "${database ?? 'of the default name'}"`,
  ],
  [
    /DatabaseUnavailable/,
    ({ uri, database }) => `The database ${database === undefined ? '' : `"${database}" `}at ${uri} is not running`,
  ],
  [
    /Unknown scheme|Illegal host|ERR_SOCKET_BAD_PORT|Invalid URL/,
    ({ uri }) =>
      `NEO4J_URI: "${uri}" is no address of a database: expected one such as bolt://127.0.0.1:7687 or neo4j+s://example.org`,
  ],
  [
    /Server responded HTTP/,
    ({ uri }) => `NEO4J_URI: ${uri} answers in HTTP: expected the port for Bolt, 7687 unless the server was told otherwise`,
  ],
  [/ENOTFOUND|EAI_AGAIN/, ({ uri }) => `NEO4J_URI: there is no host of the name in ${uri}`],
  [/ECONNREFUSED/, ({ uri }) => `NEO4J_URI: nothing listens at ${uri}: is the server running?`],
  [/EHOSTUNREACH|ENETUNREACH/, ({ uri }) => `NEO4J_URI: no network leads to ${uri}`],
  [
    /certificate|self-signed|self signed|altnames|unable to verify/i,
    ({ uri }) => `NEO4J_URI: the certificate of ${uri} was refused; +ssc in place of +s trusts any`,
  ],
  [
    /secure TLS connection|wrong version number|EPROTO/,
    ({ uri }) => `NEO4J_URI: ${uri} does not encrypt: expected an address without +s or +ssc`,
  ],
  [
    /protocol version|handshake|does not support bolt/i,
    ({ uri }) => `NEO4J_URI: ${uri} speaks no Bolt that this software knows: too old, or no Neo4j`,
  ],
  [/timed out|timeout|ETIMEDOUT/i, ({ uri }) => `${uri} does not answer: frozen, too busy, or no Neo4j`],
  [
    /closed by server|ECONNRESET|EPIPE/,
    ({ uri }) => `${uri} hung up: it stopped, or it is no Neo4j, or it expects an encrypted connection (+s)`,
  ],
  [/ServiceUnavailable|SessionExpired|No routing servers/, ({ uri }) => `${uri} is out of reach`],
  // A server that is there and can't: its disk is full, its memory used up, it takes no writing.
  [/^Neo\.(DatabaseError|TransientError)\.|ReadOnly|WriteOnRead|NotALeader/, ({ uri }, message) => `${uri} failed: ${message}`],
]

/** The driver's failure to reach a database in our words; undefined for any other failure. */
export function explain(error: unknown, address: Address): ConnectionError | undefined {
  if (error instanceof ConnectionError) return error
  const said = wordsOf(error)
  const found = EXPLANATIONS.find(([pattern]) => pattern.test(said))
  return (
    found &&
    new ConnectionError(found[1]({ ...address, uri: withoutUser(address.uri) }, error instanceof Error ? error.message : ''), {
      cause: error,
    })
  )
}

/** The codes and messages of an error and of what caused it: the driver wraps what it was told, once or more. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error ? String(error.code) : ''
  return `${code} ${error.message} ${wordsOf(error.cause)}`
}

/** A password that someone wrote into the address is not repeated. */
function withoutUser(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//')
}
