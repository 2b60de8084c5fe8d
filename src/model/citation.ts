/** What is told of a published document wherever a fact names it. */
export interface CitedSource {
  readonly title: string
  readonly publisher: string
  /** As written; null when nobody knows. */
  readonly publishedOn: string | null
  readonly url: string | null
}

/** A source in one line for people: `Title, Publisher, 2025-10-28 <https://…>`. */
export function citation({ title, publisher, publishedOn, url }: CitedSource): string {
  const dated = publishedOn === null ? '' : `, ${publishedOn}`
  return `${title}, ${publisher}${dated}${url === null ? '' : ` <${url}>`}`
}
