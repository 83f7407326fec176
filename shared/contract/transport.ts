/** How the contract travels: over the preload's bridge in the desktop window, over three paths on loopback in a browser. */

import { z } from 'zod'
import type { EventName, EventPayload, Reply, RequestInput, RequestName } from './contract.ts'

/** A file as a browser hands it to a page. */
export interface DroppedFile {
  readonly name: string
}

/** What the preload puts on `window.host` in the desktop window. In a browser there is none. */
export interface HostBridge {
  ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Reply<N>>
  /** The ticket of a file that was dropped on the page, where the host can find it on disk; null where the page has its bytes only. */
  admit(file: DroppedFile): Promise<Reply<'files:choose'>>
  /** Hears an event until the function that comes back is called. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}

/**
 * The loopback host, all by POST with `Content-Type: application/json` and `Authorization: Bearer KEY`.
 * The address that opens the page ends in `#t=VALUE`. The page takes VALUE out of the address bar, asks `session` once with
 * it as the bearer, and keeps the `key` that it answers: VALUE may be an invitation that works once only.
 * `api/NAME` takes the input as its body and answers a `Reply`, whatever the status.
 * `events` answers an endless body with one JSON object a line, each an `eventLine`.
 */
export const loopbackPaths = { session: '/session', api: '/api/', events: '/events' } as const

/** The name of the value in the fragment of the address that opens the page. */
export const FRAGMENT_KEY = 't'

export const sessionReply = z.strictObject({ key: z.string() })
export type SessionReply = z.infer<typeof sessionReply>

/** One line of `events`; the payload is parsed with the schema of its name. */
export const eventLine = z.strictObject({ name: z.string(), payload: z.unknown() })
