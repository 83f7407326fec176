/** The only door out: asks the host over the desktop's bridge where there is one, over loopback otherwise. */

import type { Ask } from '../../shared/contract/contract.ts'
import type { HostBridge } from '../../shared/contract/transport.ts'
import { FaultError } from '../../shared/faults.ts'
import { loopback } from './loopback.ts'

export interface Client {
  readonly ask: Ask
  readonly on: HostBridge['on']
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
    ask: async (name, input) => {
      const reply = await bridge.ask(name, input)
      if (reply.ok) return reply.value
      const [first, ...others] = reply.faults
      throw new FaultError(first ?? { code: 'host.internal', args: {} }, ...others)
    },
  }
}
