/** Which ports of this machine are free. */
import { once } from 'node:events'
import { createServer } from 'node:net'

export class PortTaken extends Error {
  name = 'PortTaken'
}

/**
 * The port itself, or any free one for 0. Throws when it is taken: the server would say so in its log alone, after seconds.
 * @param {number} port
 */
export async function freePort(port) {
  const listener = createServer()
  try {
    listener.listen(port, '127.0.0.1')
    await once(listener, 'listening')
    return /** @type {import('node:net').AddressInfo} */ (listener.address()).port
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EADDRINUSE')
      throw new PortTaken(`Port ${port} is taken: another program listens there on this machine.`, { cause: error })
    throw error
  } finally {
    listener.close()
  }
}
