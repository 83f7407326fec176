/** The only door out: asks the host over the desktop's bridge where there is one, over loopback otherwise. */

import type { Ask, EventName, EventPayload, Reply, RequestName } from '../../shared/contract/contract.ts'
import { FaultError } from '../../shared/faults.ts'
import { loopback } from './loopback.ts'

/** What the preload puts on the page; it knows no request by name. */
export interface Bridge {
  ask(name: string, input: unknown): Promise<unknown>
  on(name: string, listener: (payload: unknown) => void): void
}

export interface Client {
  readonly ask: Ask
  readonly on: <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void) => void
}

declare global {
  interface Window {
    readonly host?: Bridge
  }
}

/** The client of this page. */
export function openClient(page: Window): Client {
  const bridge = page.host ?? loopback(page)
  return {
    ask: async (name, input) => unwrap<typeof name>(await bridge.ask(name, input)),
    on: (name, listener) => bridge.on(name, listener as (payload: unknown) => void),
  }
}

function unwrap<N extends RequestName>(reply: unknown): Extract<Reply<N>, { ok: true }>['value'] {
  const answer = reply as Reply<N>
  if (answer.ok) return answer.value
  const [first, ...others] = answer.faults
  throw new FaultError(first ?? { code: 'host.internal', args: {} }, ...others)
}
