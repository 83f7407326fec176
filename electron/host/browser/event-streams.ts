/** Events to the pages that listen: each holds one answer open, which gets a line of JSON for each event. */

import type { ServerResponse } from 'node:http'
import type { EventName, EventPayload } from '../../../shared/contract/contract.ts'

export interface EventStreams {
  open(response: ServerResponse): void
  /** Sends to one page, the one that began to listen last, or else to the next that does. */
  sendToOne<N extends EventName>(name: N, payload: EventPayload<N>): void
  /** Sends to every page; the last of each name also to those that begin to listen later, which may not know it yet. */
  sendToAll<N extends EventName>(name: N, payload: EventPayload<N>): void
  /** Whether a page listens. */
  readonly isHeard: boolean
  /** Tells every page that the host ends, and ends the streams; a page that begins to listen later is told the same at once. */
  close(): void
}

export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>()
  let waiting: string[] = []
  /** By name, the last that was sent to all. */
  const standing = new Map<EventName, string>()
  let isClosed = false
  const lineOf = (name: string, payload: unknown) => `${JSON.stringify({ name, payload })}\n`
  const endStream = (stream: ServerResponse) => stream.end(lineOf('host:closing', {}))
  return {
    open(response) {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' })
      response.flushHeaders()
      if (isClosed) {
        endStream(response)
        return
      }
      streams.add(response)
      response.on('close', () => streams.delete(response))
      for (const line of [...standing.values(), ...waiting]) response.write(line)
      waiting = []
    },
    sendToOne(name, payload) {
      const last = [...streams].at(-1)
      if (last === undefined) waiting.push(lineOf(name, payload))
      else last.write(lineOf(name, payload))
    },
    sendToAll(name, payload) {
      const line = lineOf(name, payload)
      standing.set(name, line)
      for (const stream of streams) stream.write(line)
    },
    get isHeard() {
      return streams.size > 0
    },
    close() {
      isClosed = true
      for (const stream of streams) endStream(stream)
      streams.clear()
    },
  }
}
