/** The one address that the desktop window may show, and how to tell it from all that look like it. */

import { isSameHost } from '../page-files.ts'

export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://bundle`
export const ENTRY_URL = `${APP_ORIGIN}/`
/** Where the audience's window is put; no page goes there by itself. */
export const AUDIENCE_URL = `${APP_ORIGIN}/audience.html`

const entry = new URL(ENTRY_URL)

/** Whether the address belongs to the page: our scheme and host, no port, nobody's credentials. */
export function isOwnUrl(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && isSameHost(url, entry)
}

/** Whether the address is the page itself, where alone the window may go. */
export function isEntryUrl(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && isSameHost(url, entry) && url.pathname === '/' && url.search === ''
}
