declare module 'edtf' {
  /** Parses an EDTF text. `min` and `max` are milliseconds since 1970, in UTC. Throws on anything else. */
  export default function parse(text: string): { readonly min: number; readonly max: number }
}
