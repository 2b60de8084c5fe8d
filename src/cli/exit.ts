/** What a command's exit code says. */
export const EXIT = {
  ok: 0,
  /** The data or the query is wrong. */
  wrong: 1,
  /** The command was used wrongly. */
  usage: 2,
  /** A server is out of reach. */
  unreachable: 3,
} as const
