/** The bridge over loopback: the same two calls as the desktop's, as requests to the host that served this page. */

import { type EventName, type EventPayload, events } from '../../shared/contract/contract.ts'
import {
  eventLine,
  FRAGMENT_KEY,
  type HostBridge,
  loopbackPaths,
  sessionReply,
} from '../../shared/contract/transport.ts'

/** Where a tab keeps its key, so that reloading the page does not lock it out. */
const KEPT_KEY = 'hanoi-2045-key'

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false }

/** The events of the contract, read row by row. */
const payloads: { readonly [N in EventName]: { safeParse(payload: unknown): Parsed<EventPayload<N>> } } =
  events

type Listener = (name: string, payload: unknown) => void

/** A bridge to the host that served `page`. A host that does not answer is told as the fault `host.unreachable`. */
export function loopback(page: Window): HostBridge {
  const key = openSession(page)
  const listeners = new Set<Listener>()
  let isListening = false

  return {
    async ask(name, input) {
      try {
        const response = await post(page, loopbackPaths.api + name, await key, input)
        return await response.json()
      } catch {
        return { ok: false, faults: [{ code: 'host.unreachable', args: {} }] }
      }
    },
    on(name, listener) {
      const hear: Listener = (heard, payload) => {
        if (heard !== name) return
        const parsed = payloads[name].safeParse(payload)
        if (parsed.success) listener(parsed.data)
      }
      listeners.add(hear)
      if (!isListening) {
        isListening = true
        // A stream that ends says nothing by itself: the next request tells that the host is gone.
        hearEvents(page, key, listeners).catch(() => undefined)
      }
      return () => listeners.delete(hear)
    },
  }
}

/** Takes the secret out of the address, so that it stays in no history, and exchanges it for the key of the session. */
async function openSession(page: Window): Promise<string> {
  const secret = new URLSearchParams(page.location.hash.slice(1)).get(FRAGMENT_KEY)
  if (secret === null) return page.sessionStorage.getItem(KEPT_KEY) ?? ''
  page.history.replaceState(null, '', page.location.pathname)
  const response = await post(page, loopbackPaths.session, secret, {})
  const { key } = sessionReply.parse(await response.json())
  page.sessionStorage.setItem(KEPT_KEY, key)
  return key
}

function post(page: Window, path: string, key: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  return page.fetch(path, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' })
}

async function hearEvents(
  page: Window,
  key: Promise<string>,
  listeners: ReadonlySet<Listener>,
): Promise<void> {
  const response = await post(page, loopbackPaths.events, await key, {})
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  while (reader !== undefined) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const { name, payload } = eventLine.parse(JSON.parse(line))
      for (const hear of listeners) hear(name, payload)
    }
  }
}
