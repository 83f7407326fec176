/** The key of this page to its host: taken from the address, kept for the tab, and passed on to pages that had an older one. */

import { FRAGMENT_KEY, loopbackPaths, sessionReply } from '../../shared/contract/transport.ts'
import type { Locks } from './one-listener.ts'

/** Where a tab keeps its key, so that reloading the page does not lock it out. */
const KEPT_KEY = 'hanoi-2045-key'

/** Where a page tells the others of its address its key; only pages that the same host and port served can hear it. */
const KEY_CHANNEL = 'hanoi-2045-key'

/** What the client uses of its window. */
export interface Page {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'reload'>
  readonly history: Pick<History, 'replaceState'>
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
  readonly navigator: { readonly locks: Locks }
  fetch(path: string, request: RequestInit): Promise<Response>
  addEventListener(name: 'hashchange' | 'focus', listener: () => void): void
}

export interface Session {
  /** Empty where there is none. Rejects where the host cannot be asked for it. */
  key(): Promise<string>
}

/**
 * Opens the session of `page`. A host that was started again has another key: the page takes it when its new address is
 * opened in this tab, or in another one of the same port. `onNewKey` is told afterwards.
 */
export function openSession(page: Page, onNewKey: () => void): Session {
  const channel = new BroadcastChannel(KEY_CHANNEL)
  let key = takeSecret() ?? Promise.resolve(keptKey())

  page.addEventListener('hashchange', () => {
    const taken = takeSecret()
    if (taken === null) return
    const before = key
    key = taken.catch(() => before)
    taken.then(onNewKey, () => undefined)
  })
  channel.addEventListener('message', async ({ data }) => {
    const told = sessionReply.safeParse(data)
    if (!told.success || told.data.key === (await key.catch(() => ''))) return
    page.sessionStorage.setItem(KEPT_KEY, told.data.key)
    key = Promise.resolve(told.data.key)
    onNewKey()
  })

  /** Takes the secret out of the address, so that it stays in no history, and exchanges it for the key. */
  function takeSecret(): Promise<string> | null {
    const secret = new URLSearchParams(page.location.hash.slice(1)).get(FRAGMENT_KEY)
    if (secret === null) return null
    page.history.replaceState(null, '', page.location.pathname)
    return exchange(secret)
  }

  function keptKey(): string {
    return page.sessionStorage.getItem(KEPT_KEY) ?? ''
  }

  /** A secret that no longer counts takes nothing away. */
  async function exchange(secret: string): Promise<string> {
    const response = await post(page, loopbackPaths.session, secret, {})
    if (!response.ok) return keptKey()
    const reply = sessionReply.parse(await response.json())
    page.sessionStorage.setItem(KEPT_KEY, reply.key)
    channel.postMessage(reply)
    return reply.key
  }

  return { key: () => key }
}

/** Letters of a request that may go on after the page has gone: browsers carry no more than 64 KiB of such. */
const MOST_OUTLIVING = 20_000

/** Sends what the host expects of its own page. `outlives`: it arrives even where the page goes at once, unless it is large. */
export function post(
  page: Page,
  path: string,
  key: string,
  input: unknown,
  { signal = null, outlives = false }: { signal?: AbortSignal | null; outlives?: boolean } = {},
): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const body = JSON.stringify(input)
  const keepalive = outlives && body.length <= MOST_OUTLIVING
  return page.fetch(path, { method: 'POST', headers, body, cache: 'no-store', signal, keepalive })
}
