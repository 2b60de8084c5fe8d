import { SEED, startServer } from '../../../src/app.js'
import { serve, task } from './child.js'

/** Our server on the database, as the command line starts it. */
export async function serveOnNeo4j({ replica }: { readonly replica: boolean }): Promise<void> {
  await serve(async () => {
    const { neo4j, today } = task()
    const begun = performance.now()
    const { url, close } = await startServer({
      port: 0,
      host: '127.0.0.1',
      data: SEED,
      neo4j: { ...neo4j, database: undefined },
      replica,
      today: () => today,
      logLevel: 'error',
    })
    return { url, loadMilliseconds: replica ? performance.now() - begun : null, close }
  })
}
