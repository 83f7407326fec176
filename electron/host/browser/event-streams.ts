/** Events to the pages that listen: each holds one answer open, which gets a line of JSON for each event. */

import type { ServerResponse } from 'node:http'
import type { EventName, EventPayload } from '../../../shared/contract/contract.ts'

export interface EventStreams {
  open(response: ServerResponse): void
  send<N extends EventName>(name: N, payload: EventPayload<N>): void
  /** Ends every stream after what was sent. */
  end(): void
}

export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>()
  return {
    open(response) {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' })
      response.flushHeaders()
      streams.add(response)
      response.on('close', () => streams.delete(response))
    },
    send(name, payload) {
      const line = `${JSON.stringify({ name, payload })}\n`
      for (const stream of streams) stream.write(line)
    },
    end() {
      for (const stream of streams) stream.end()
    },
  }
}
