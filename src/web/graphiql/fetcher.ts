import type { Fetcher } from '@graphiql/toolkit'

/** Posts to the API this page came from. No subscriptions: the API has none. */
export const fetcher: Fetcher = async (request, options) => {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...options?.headers,
      },
      body: JSON.stringify(request),
    })
  } catch (error) {
    throw new Error(`The server at ${location.origin} did not answer: ${error instanceof Error ? error.message : String(error)}`)
  }
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(
      `The server answered ${response.status} ${response.statusText} with something other than JSON: ${text.slice(0, 200)}`,
    )
  }
}
