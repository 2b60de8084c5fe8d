import { z } from 'zod'
import type { BenchQuery } from './query.js'
import { having } from './reading.js'

const LINK = ['type', 'from', 'to', 'status', 'validFrom', 'validTo']
const yardstick = having({ path: z.array(having({ id: z.string() })) })

/** The shortest way from one field office's director to another's. */
export const path: BenchQuery = {
  name: 'Q6',
  title: 'shortest path',
  off: 'our API has no `path` field yet',
  variables: ({ directors }, round) => ({
    from: directors[round % directors.length] ?? '',
    to: directors[(round + 7) % directors.length] ?? '',
  }),
  ours: {
    text: () => {
      throw new Error('Our API has no `path` field yet')
    },
    answer: () => null,
  },
  yardstick: {
    text: ({ fields }) => `query ($from: ID!, $to: ID!, $today: Int!) {
      path(from: $from, to: $to, today: $today) { id ${fields('link', LINK)} }
    }`,
    answer: (data) => yardstick.parse(data).path,
  },
}
