/** Where a loopback host is, and the address that opens its page. */

import { FRAGMENT_KEY } from '../../../shared/contract/transport.ts'

/** Never `localhost`, which may mean another address, and never all addresses. */
export const ADDRESS = '127.0.0.1'

/** `http://127.0.0.1:PORT`. */
export function originOf(port: number): string {
  return `http://${ADDRESS}:${port}`
}

/** The address of the page with a key or an invitation. */
export function addressWith(port: number, secret: string): string {
  return `${originOf(port)}/#${FRAGMENT_KEY}=${secret}`
}
