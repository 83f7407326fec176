/** The bridge over loopback: the same two calls as the desktop's, as requests to the host that served this page. */

import { FRAGMENT_KEY, loopbackPaths, sessionReply } from '../../shared/contract/transport.ts'
import type { Fault } from '../../shared/faults.ts'
import type { Bridge } from './client.ts'

const KEPT_KEY = 'hanoi-2045-key'

/**
 * The key to the host: had for the secret in the address, which may work once only and stays in no history, or kept by this
 * tab from before a reload.
 */
async function takeKey(page: Window): Promise<string> {
  const secret = new URLSearchParams(page.location.hash.slice(1)).get(FRAGMENT_KEY)
  if (secret !== null) {
    page.history.replaceState(null, '', page.location.pathname)
    const response = await post(page, loopbackPaths.session, secret, {})
    const reply = sessionReply.safeParse(await response.json())
    if (reply.success) page.sessionStorage.setItem(KEPT_KEY, reply.data.key)
  }
  return page.sessionStorage.getItem(KEPT_KEY) ?? ''
}

function post(page: Window, path: string, bearer: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
  return page.fetch(path, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' })
}

export function loopback(page: Window): Bridge {
  let key: Promise<string> | undefined
  const ask = async (path: string, body: unknown) => {
    key ??= takeKey(page)
    return post(page, path, await key, body)
  }

  const listeners = new Map<string, ((payload: unknown) => void)[]>()
  let listening = false

  async function listen(): Promise<void> {
    const response = await ask(loopbackPaths.events, {})
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    while (reader !== undefined) {
      const { done, value } = await reader.read()
      if (done) break
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === '') continue
        const event: { name: string; payload: unknown } = JSON.parse(line)
        for (const listener of listeners.get(event.name) ?? []) listener(event.payload)
      }
    }
  }

  return {
    async ask(name, input) {
      try {
        const response = await ask(`${loopbackPaths.api}${name}`, input)
        return await response.json()
      } catch {
        return refused({ code: 'host.unreachable', args: {} })
      }
    },
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener])
      if (listening) return
      listening = true
      // A stream that ends tells nothing by itself: the next request says that the host is gone.
      listen().catch(() => undefined)
    },
  }
}

function refused(fault: Fault): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [fault] }
}
