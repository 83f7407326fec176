import { describe, expect, it, vi } from 'vitest'
import { loopback } from '../../../renderer/client/loopback.ts'
import { defaultWorkspace } from '../../../shared/contract/workspace.ts'

/** A host on one port that can be started again: it then has another key. */
function restartableHost() {
  const secrets = new Map<string, string>()
  let key = ''
  let streams: ReadableStreamDefaultController<Uint8Array>[] = []
  const outliving: string[] = []
  const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status })
  const refused = () => json({ ok: false, faults: [{ code: 'request.key', args: {} }] }, 401)
  return {
    start(newKey: string) {
      key = newKey
      secrets.set(`invitation-to-${key}`, key)
    },
    stop() {
      key = ''
      for (const stream of streams) stream.close()
      streams = []
    },
    listening: () => streams.length,
    /** Paths of requests that may go on after their page has gone. */
    outliving,
    say(name: string, payload: unknown) {
      const line = new TextEncoder().encode(`${JSON.stringify({ name, payload })}\n`)
      for (const stream of streams) stream.enqueue(line)
    },
    async fetch(path: string, { headers, signal, keepalive }: RequestInit): Promise<Response> {
      if (keepalive) outliving.push(path)
      signal?.throwIfAborted()
      if (key === '') throw new TypeError('nobody listens')
      const bearer = new Headers(headers).get('authorization')?.slice('Bearer '.length) ?? ''
      if (path === '/session') return secrets.get(bearer) === key ? json({ key }) : refused()
      if (bearer !== key) return refused()
      if (path !== '/events') return json({ ok: true, value: [] })
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          streams.push(stream)
          signal?.addEventListener('abort', () => {
            streams = streams.filter(other => other !== stream)
          })
        },
      })
      return new Response(body)
    },
  }
}

type Host = ReturnType<typeof restartableHost>

/** A tab that shows the page of `host`. */
function openTab(host: Host, hash = '') {
  const kept = new Map<string, string>()
  const target = new EventTarget()
  const page = {
    location: { hash, pathname: '/', reload: vi.fn() },
    history: {
      replaceState: () => {
        page.location.hash = ''
      },
    },
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    },
    navigator: { locks: navigator.locks },
    fetch: host.fetch,
    addEventListener: target.addEventListener.bind(target),
  }
  return {
    bridge: loopback(page),
    location: page.location,
    lookAt: () => void target.dispatchEvent(new Event('focus')),
    enter(newHash: string) {
      page.location.hash = newHash
      target.dispatchEvent(new Event('hashchange'))
    },
  }
}

const answered = { ok: true, value: [] }
const without = (code: string) => ({ ok: false, faults: [{ code, args: {} }] })

function started() {
  const host = restartableHost()
  host.start('first-key')
  return { host, tab: openTab(host, '#t=invitation-to-first-key') }
}

describe('a page over loopback', () => {
  it('exchanges what stands in its address for the key and leaves nothing of it there', async () => {
    const { tab } = started()
    expect(tab.location.hash).toBe('')
    expect(await tab.bridge.ask('presets:read', {})).toEqual(answered)
  })

  it('has what it writes arrive even where it goes at once, as far as a browser carries that', async () => {
    const { host, tab } = started()
    await tab.bridge.ask('presets:read', {})
    await tab.bridge.ask('workspace:write', defaultWorkspace)
    await tab.bridge.ask('workspace:write', { ...defaultWorkspace, board: 'x'.repeat(70_000) })
    expect(host.outliving).toEqual(['/api/workspace:write'])
  })

  it('says that the host is gone, and after a new start that its key is no longer valid', async () => {
    const { host, tab } = started()
    await tab.bridge.ask('presets:read', {})
    host.stop()
    expect(await tab.bridge.ask('presets:read', {})).toEqual(without('host.unreachable'))
    host.start('second-key')
    expect(await tab.bridge.ask('presets:read', {})).toEqual(without('request.key'))
  })

  it('goes on when the address of the new start is opened in its tab', async () => {
    const { host, tab } = started()
    await tab.bridge.ask('presets:read', {})
    host.stop()
    host.start('second-key')
    tab.enter('#t=invitation-to-second-key')
    expect(await tab.bridge.ask('presets:read', {})).toEqual(answered)
    expect(tab.location.hash).toBe('')
    expect(tab.location.reload).not.toHaveBeenCalled()
  })

  it('goes on when the address of the new start is opened in another tab', async () => {
    const { host, tab } = started()
    await tab.bridge.ask('presets:read', {})
    host.stop()
    host.start('second-key')
    openTab(host, '#t=invitation-to-second-key')
    await vi.waitFor(async () => expect(await tab.bridge.ask('presets:read', {})).toEqual(answered))
  })

  it('keeps its key when an address is opened that no longer counts', async () => {
    const { tab } = started()
    await tab.bridge.ask('presets:read', {})
    tab.enter('#t=an-old-invitation')
    expect(await tab.bridge.ask('presets:read', {})).toEqual(answered)
  })

  it('loads anew with a key when it never had one, since it holds nothing', async () => {
    const { host } = started()
    const tab = openTab(host)
    expect(await tab.bridge.ask('presets:read', {})).toEqual(without('request.key'))
    tab.enter('#t=invitation-to-first-key')
    await vi.waitFor(() => expect(tab.location.reload).toHaveBeenCalledOnce())
  })

  it('hears each event once, also of a host that was started again', async () => {
    const { host, tab } = started()
    const heard = vi.fn()
    tab.bridge.on('menu:command', heard)
    await tab.bridge.ask('presets:read', {})
    host.stop()
    host.start('second-key')
    tab.enter('#t=invitation-to-second-key')
    tab.enter('#t=invitation-to-second-key')
    await vi.waitFor(() => expect(host.listening()).toBe(1))
    for (const command of ['save', 'new']) host.say('menu:command', { command })
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ command: 'new' }))
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('leaves the connections of the browser to requests: of many pages one listens, the last looked at', async () => {
    const { host, tab } = started()
    const tabs = [tab, ...[1, 2, 3].map(() => openTab(host, '#t=invitation-to-first-key'))]
    const refused: number[] = []
    const closing = vi.fn()
    for (const [index, { bridge }] of tabs.entries()) {
      bridge.on('file:refused', () => void refused.push(index))
      bridge.on('host:closing', closing)
    }
    const heardBy = (index: number) =>
      vi.waitFor(() => {
        host.say('file:refused', { faults: [] })
        expect(refused.at(-1)).toBe(index)
      })
    await heardBy(3)
    tab.lookAt()
    await heardBy(0)
    expect(host.listening()).toBe(1)

    const changed = vi.fn()
    for (const { bridge } of tabs) bridge.on('model:changed', changed)
    host.say('model:changed', { model: { id: 'lake', version: '1.0', hash: 'f' } })
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(tabs.length))

    host.say('host:closing', {})
    await vi.waitFor(() => expect(closing).toHaveBeenCalledTimes(tabs.length))
  })
})
