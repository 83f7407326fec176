/** The bridge over loopback: the same two calls as the desktop's, as requests to the host that served this page. */

import { type EventName, type EventPayload, events } from '../../shared/contract/contract.ts'
import { eventLine, type HostBridge, loopbackPaths } from '../../shared/contract/transport.ts'
import { takeTurns } from './one-listener.ts'
import { openSession, type Page, post } from './session.ts'

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false }

/** The events of the contract, read row by row. */
const payloads: { readonly [N in EventName]: { safeParse(payload: unknown): Parsed<EventPayload<N>> } } =
  events

/** Where the page that listens tells the others what concerns them all: that the host ends, or that another model runs. */
const EVENT_CHANNEL = 'hanoi-2045-events'
const FOR_ALL: readonly string[] = ['host:closing', 'model:changed'] satisfies EventName[]

/** What a page may ask last of all: that what it holds is kept, or no longer. */
const OUTLIVES = /:(write|discard)$/

type Listener = (name: string, payload: unknown) => void

/**
 * A bridge to the host that served `page`. A host that does not answer is told as the fault `host.unreachable`. When it was
 * started again and the page gets its new key, the page goes on with what it holds; one that was never answered holds
 * nothing and loads anew.
 */
export function loopback(page: Page): HostBridge {
  const listeners = new Set<Listener>()
  const channel = new BroadcastChannel(EVENT_CHANNEL)
  let wasAnswered = false
  /** Of this page's turn to listen; null before the first. */
  let turn: AbortSignal | null = null
  let stream = new AbortController()
  const session = openSession(page, () => {
    if (!wasAnswered) page.location.reload()
    else if (turn !== null) listen(turn)
  })

  const tell: Listener = (name, payload) => {
    for (const hear of listeners) hear(name, payload)
  }

  const tellAll: Listener = (name, payload) => {
    tell(name, payload)
    if (FOR_ALL.includes(name)) channel.postMessage({ name, payload })
  }

  function listen(mine: AbortSignal): void {
    turn = mine
    stream.abort()
    stream = new AbortController()
    const signal = AbortSignal.any([mine, stream.signal])
    // A stream that ends says nothing by itself: the next request tells that the host is gone.
    hearEvents(page, session.key(), tellAll, signal).catch(() => undefined)
  }

  let hasBegun = false
  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    channel.addEventListener('message', ({ data }) => {
      const told = eventLine.safeParse(data)
      if (told.success && FOR_ALL.includes(told.data.name)) tell(told.data.name, told.data.payload)
    })
    page.addEventListener('focus', takeTurns(page.navigator.locks, listen))
  }

  return {
    async ask(name, input) {
      try {
        const response = await post(page, loopbackPaths.api + name, await session.key(), input, {
          outlives: OUTLIVES.test(name),
        })
        const reply = await response.json()
        wasAnswered ||= response.ok
        return reply
      } catch {
        return { ok: false, faults: [{ code: 'host.unreachable', args: {} }] }
      }
    },
    // A browser tells nobody where a file stands.
    admit: async () => ({ ok: true, value: null }),
    on(name, listener) {
      const hear: Listener = (heard, payload) => {
        if (heard !== name) return
        const parsed = payloads[name].safeParse(payload)
        if (parsed.success) listener(parsed.data)
      }
      listeners.add(hear)
      begin()
      return () => listeners.delete(hear)
    },
  }
}

async function hearEvents(
  page: Page,
  key: Promise<string>,
  hear: Listener,
  signal: AbortSignal,
): Promise<void> {
  const response = await post(page, loopbackPaths.events, await key, {}, { signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  while (reader !== undefined) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const { name, payload } = eventLine.parse(JSON.parse(line))
      hear(name, payload)
    }
  }
}
