const LENS = { type: 'object' as const, required: ['validAt', 'knownAt', 'certainty', 'evidence'] }

/**
 * What every tool answers, as JSON Schema. It is as short as can be: an assistant is told of it once for each tool, and the server's
 * instructions say what the parts mean.
 */
export const OUTPUT_SCHEMA = {
  type: 'object' as const,
  properties: {
    lens: LENS,
    asOf: { type: 'object', additionalProperties: LENS },
    dataset: { type: 'string' },
    data: { type: 'object' },
    sources: {
      type: 'array',
      items: { type: 'object', required: ['id', 'title', 'publisher', 'republishedBy', 'publishedOn', 'url', 'kind', 'quality'] },
    },
  },
  required: ['lens', 'dataset', 'data', 'sources'],
}
