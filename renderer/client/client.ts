/** The only door out: asks the host over the desktop's bridge where there is one, over loopback otherwise. */

import type { Ask, Reply, RequestName, RequestOutput } from '../../shared/contract/contract.ts'
import type { HostBridge } from '../../shared/contract/transport.ts'
import { FaultError } from '../../shared/faults.ts'
import { loopback } from './loopback.ts'

export interface Client {
  readonly ask: Ask
  readonly on: HostBridge['on']
  /** The ticket of a dropped file; null where the page has its bytes only. Rejects with a `FaultError` where it cannot be opened. */
  readonly ticketOf: (file: File) => Promise<string | null>
}

declare global {
  interface Window {
    /** Only in the desktop window. */
    readonly host?: HostBridge
  }
}

/** The client of this page. */
export function openClient(page: Window): Client {
  return clientOver(page.host ?? loopback(page))
}

/** A client that asks over `bridge`: what is refused becomes a rejection. */
export function clientOver(bridge: HostBridge): Client {
  return {
    on: bridge.on,
    ask: async (name, input) => answered(await bridge.ask(name, input)),
    ticketOf: async file => answered<'files:choose'>(await bridge.admit(file))?.ticket ?? null,
  }
}

function answered<N extends RequestName>(reply: Reply<N>): RequestOutput<N> {
  if (reply.ok) return reply.value
  const [first, ...others] = reply.faults
  throw new FaultError(first ?? { code: 'host.internal', args: {} }, ...others)
}
