/** The bridge over loopback: the same two calls as the desktop's, as requests to the host that served this page. */

import type { Fault } from '../../shared/faults.ts'
import type { Bridge } from './client.ts'

const TOKEN = 'hanoi-2045-token'

/** Takes the token out of the address, so that it stays in no history, and keeps it for this tab. */
function takeToken(page: Window): string {
  const given = new URLSearchParams(page.location.hash.slice(1)).get('t')
  if (given !== null) {
    page.sessionStorage.setItem(TOKEN, given)
    page.history.replaceState(null, '', page.location.pathname)
  }
  return page.sessionStorage.getItem(TOKEN) ?? ''
}

export function loopback(page: Window): Bridge {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${takeToken(page)}` }
  const post = (path: string, body: unknown) =>
    page.fetch(path, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' })

  const listeners = new Map<string, ((payload: unknown) => void)[]>()
  let listening = false

  async function listen(): Promise<void> {
    const response = await post('/events', {})
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
        const response = await post(`/api/${name}`, input)
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
