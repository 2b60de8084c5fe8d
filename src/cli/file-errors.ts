/** What the codes of errors about files mean, where it is the user who can help it. */
export const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EISDIR: 'expected a file, this is a directory',
  EACCES: 'this user may not read or write it',
  ENOTDIR: 'there is no such directory',
  ENOSPC: 'there is no space left for it',
}

/** Is it an error about a file, with a code such as `ENOENT`? */
export function isFileError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
