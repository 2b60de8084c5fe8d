/** Is it an address that a page may lead to? A graph that others made may have any text for one, and a browser obeys a `javascript:` address. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address)
}
