import { DEFAULT_LIMITS, type Limits } from './api/limits.js'

/** Everything that can be set, with its default and why. Flags of the command line have the same names; nothing else reads the environment. */
export interface Settings {
  /** PORT: where the server listens. 4000 is what GraphQL tools try first. */
  readonly port: number
  /** HOST: the address it listens on. This machine alone unless told otherwise. */
  readonly host: string
  /** DATA: the dataset's directory; the package's own unless given. */
  readonly data: string | undefined
  /** LOG_LEVEL: pino's levels; requests are logged from `info` on. */
  readonly logLevel: string
  /** NEO4J_URI and the others: the database that the graph is in; undefined where there is none, and the graph is read from files. */
  readonly neo4j: Neo4jSettings | undefined
  /** REPLICA: hold what the database has in memory too, and answer from there. */
  readonly replica: boolean
  /** TRUST_PROXY: `true` behind a proxy that says by which address it is known (X-Forwarded-Proto, X-Forwarded-Host). */
  readonly trustProxy: boolean
  /** LIMIT_DEPTH, LIMIT_COST, LIMIT_PAGE …: what one request may ask for. */
  readonly limits: Limits
}

/** Which database, and as whom. */
export interface Neo4jSettings {
  /** NEO4J_URI: `bolt://host:7687` for one server, `neo4j://` for a cluster, `neo4j+s://` with encryption, such as Aura's. */
  readonly uri: string
  /** NEO4J_USER: `neo4j`, as servers begin with, unless given. */
  readonly user: string
  /** NEO4J_PASSWORD: no server is without one. */
  readonly password: string
  /** NEO4J_DATABASE: the user's own default unless given. */
  readonly database: string | undefined
}

/** A setting that makes no sense. The message names it and says what was expected. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** The settings from the environment. Throws {@link SettingError}. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  return {
    port: port(environment.PORT ?? '4000'),
    host: environment.HOST ?? '127.0.0.1',
    data: environment.DATA,
    logLevel: environment.LOG_LEVEL ?? 'warn',
    // Asked for only by what needs a database: what is wrong with it is no matter of the others.
    get neo4j() {
      return neo4jFrom(environment)
    },
    replica: isTrue('REPLICA', environment),
    trustProxy: isTrue('TRUST_PROXY', environment),
    limits: limitsFrom(environment),
  }
}

function neo4jFrom({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: NodeJS.ProcessEnv): Neo4jSettings | undefined {
  if (NEO4J_URI === undefined || NEO4J_URI === '') return undefined
  if (/\/\/[^/]*@/.test(NEO4J_URI))
    throw new SettingError('NEO4J_URI: expected no user or password in it: they are NEO4J_USER and NEO4J_PASSWORD')
  if (NEO4J_PASSWORD === undefined) throw new SettingError('NEO4J_PASSWORD: expected the password for NEO4J_URI')
  return { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
}

function isTrue(variable: 'REPLICA' | 'TRUST_PROXY', environment: NodeJS.ProcessEnv): boolean {
  const text = environment[variable] ?? 'false'
  if (text !== 'true' && text !== 'false') throw new SettingError(`${variable}: "${text}": expected true or false`)
  return text === 'true'
}

function limitsFrom(environment: NodeJS.ProcessEnv): Limits {
  const limits: Record<keyof Limits, number> = { ...DEFAULT_LIMITS }
  const known: string[] = []
  for (const name of Object.keys(DEFAULT_LIMITS) as (keyof Limits)[]) {
    const variable = `LIMIT_${name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase()}`
    known.push(variable)
    const text = environment[variable]
    if (text === undefined) continue
    if (!/^[1-9]\d*$/.test(text)) throw new SettingError(`${variable}: "${text}" is no limit: expected a whole number above 0`)
    limits[name] = Number(text)
  }
  const unknown = Object.keys(environment).find((name) => name.startsWith('LIMIT_') && !known.includes(name))
  if (unknown !== undefined) throw new SettingError(`${unknown}: there is no such limit; expected one of ${known.join(', ')}`)
  return limits
}

/** A TCP port; 0 takes any free one. Throws {@link SettingError}. */
export function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= 65_535) return number
  throw new SettingError(`port: "${text}" is no TCP port: expected 0 to 65535`)
}
