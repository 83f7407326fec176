/** Asks a loopback host the way its own page does, or with any head that a hostile client could send. */

import http from 'node:http'

export interface Answered {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
}

export interface Asked {
  readonly port: number
  readonly method?: string
  readonly path?: string
  /** `undefined` leaves a header out that the page would send. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>
  readonly body?: string | Buffer
}

/** The head that the host's own page sends with a question. */
export function pageHeaders(port: number, key: string): Record<string, string> {
  return {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
  }
}

/** Sends the request and waits for the whole answer. */
export async function send(asked: Asked): Promise<Answered> {
  const response = await openAnswer(asked)
  return { status: response.statusCode ?? 0, headers: response.headers, text: await wholeText(response) }
}

/** Sends the request and waits for the head of its answer only. */
export function openAnswer({ port, method = 'GET', path = '/', headers = {}, body }: Asked) {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const options = { host: '127.0.0.1', port, method, path, headers: Object.fromEntries(given), agent: false }
  return new Promise<http.IncomingMessage>((resolve, reject) => {
    http.request(options, resolve).on('error', reject).end(body)
  })
}

export async function wholeText(response: http.IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of response) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
