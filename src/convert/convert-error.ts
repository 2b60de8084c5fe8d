/** The file is not what it is said to be. The message has each mistake on a line of its own, with its line or its path in the file. */
export class ConvertError extends Error {
  override readonly name = 'ConvertError'
}
