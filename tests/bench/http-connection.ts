import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const HEAD_END = Buffer.from('\r\n\r\n')

/** A POST of GraphQL as the bytes that go over a connection. */
export function graphqlRequest(url: string, query: string, variables: Readonly<Record<string, unknown>>): Buffer {
  const body = Buffer.from(JSON.stringify({ query, variables }))
  const { host } = new URL(url)
  const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body])
}

/**
 * One HTTP connection that is kept alive and asked one thing at a time. It does no more than a measurement needs, since every client
 * library takes longer than the fastest of the servers.
 */
export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer[] = []
  #length = 0
  /** Bytes that the answer has with its head; null until the head is there. */
  #expected: number | null = null
  #waiting: { readonly resolve: (answer: Buffer) => void; readonly reject: (error: Error) => void } | undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('The server closed the connection')))
  }

  static async open(url: string): Promise<HttpConnection> {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    return new HttpConnection(socket)
  }

  /** The whole answer, head and body. */
  send(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = undefined
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk)
    this.#length += chunk.length
    if (this.#expected === null) this.#expected = expectedLength(Buffer.concat(this.#received))
    if (this.#expected === null || this.#length < this.#expected) return
    const answer = Buffer.concat(this.#received)
    const waiting = this.#waiting
    this.#received = []
    this.#length = 0
    this.#expected = null
    this.#waiting = undefined
    waiting?.resolve(answer)
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error)
    this.#waiting = undefined
  }
}

/** The data of an answer. Throws with what the server said when it is not all data. */
export function dataOf(answer: Buffer): unknown {
  const body = bodyOf(answer)
  if (isGood(answer)) {
    const { data }: { data: unknown } = JSON.parse(body)
    return data
  }
  throw new Error(`A server answered ${answer.subarray(0, answer.indexOf('\r\n'))}: ${body.slice(0, 2_000)}`)
}

/** Throws when an answer is not all data, without reading it whole. */
export function mustBeGood(answer: Buffer): void {
  if (!isGood(answer)) dataOf(answer)
}

/** Is an answer all data? */
export function isGood(answer: Buffer): boolean {
  const start = answer.indexOf(HEAD_END) + HEAD_END.length
  return answer.toString('latin1', start, start + 9) === '{"data":{'
}

function bodyOf(answer: Buffer): string {
  return answer.toString('utf8', answer.indexOf(HEAD_END) + HEAD_END.length)
}

function expectedLength(start: Buffer): number | null {
  const end = start.indexOf(HEAD_END)
  if (end === -1) return null
  const length = /\r\ncontent-length: (\d+)/i.exec(start.toString('latin1', 0, end))?.[1]
  if (length === undefined) throw new Error('A server answered without saying how long its answer is')
  return end + HEAD_END.length + Number(length)
}
