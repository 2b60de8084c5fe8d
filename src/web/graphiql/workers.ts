/** Monaco asks here for its workers. They are files beside this one, so the page works offline and under `worker-src 'self'`. */

const files: Record<string, string> = { json: 'json.worker.js', graphql: 'graphql.worker.js' }

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(new URL(`./${files[label] ?? 'editor.worker.js'}`, import.meta.url), { name: label }),
  },
})
