import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ConnectionError, checkConnection, openDriver } from '../../src/store/neo4j/connection.js'
import { neo4j } from './server.js'

const ANYBODY = { user: 'neo4j', password: 'some-password' }

test.each([
  ['http://127.0.0.1:7687', /"http:\/\/127.0.0.1:7687" is no address of a database: expected one such as bolt:/],
  ['127.0.0.1', /"127.0.0.1" is no address of a database/],
  ['bolt://127.0.0.1:99999', /is no address of a database/],
  ['bolt://no-such-host.invalid', /there is no host of the name in bolt:\/\/no-such-host.invalid/],
  ['bolt://127.0.0.1:9', /nothing listens at bolt:\/\/127.0.0.1:9/],
  ['neo4j://127.0.0.1:9', /nothing listens at neo4j:\/\/127.0.0.1:9/],
])('an address that leads nowhere is told of: %s', async (uri, message) => {
  await expect(connect({ ...ANYBODY, uri })).rejects.toThrow(message)
})

test('a password within the address is not repeated', async () => {
  await expect(connect({ ...ANYBODY, uri: 'ftp://neo4j:secret@127.0.0.1' })).rejects.toThrow(/"ftp:\/\/127.0.0.1"/)
})

test('what is no database is told of', async () => {
  const web = await listening(createHttpServer((_request, response) => response.end('Hello')))
  await expect(connect({ ...ANYBODY, uri: web })).rejects.toThrow(/answers in HTTP: expected the port for Bolt/)
  const curt = await listening(createServer((socket) => socket.destroy()))
  await expect(connect({ ...ANYBODY, uri: curt })).rejects.toThrow(/hung up/)
  const mute = await listening(createServer())
  await expect(connect({ ...ANYBODY, uri: mute })).rejects.toThrow(/does not answer/)
})

test.skipIf(neo4j === null)('what the server refuses is told of', async () => {
  if (neo4j === null) throw new Error('There is no server')
  await connect(neo4j)
  const { uri } = neo4j
  await expect(connect({ ...neo4j, password: 'not-the-password' })).rejects.toThrow(
    `NEO4J_PASSWORD for the user "neo4j" (NEO4J_USER) was refused by ${uri}`,
  )
  await expect(connect({ ...neo4j, database: 'nowhere' })).rejects.toThrow(`NEO4J_DATABASE: ${uri} has no database "nowhere"`)
  const encrypted = uri.replace('bolt://', 'bolt+s://')
  await expect(connect({ ...neo4j, uri: encrypted })).rejects.toThrow(`${encrypted} does not encrypt`)
})

/** Opens a driver, asks through it, and closes it. */
async function connect(settings: Parameters<typeof openDriver>[0] & { readonly database?: string }): Promise<void> {
  try {
    const driver = openDriver(settings)
    try {
      await checkConnection(driver, settings)
    } finally {
      await driver.close()
    }
  } catch (error) {
    expect(error).toBeInstanceOf(ConnectionError)
    throw error
  }
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port')
  return `bolt://127.0.0.1:${address.port}`
}
