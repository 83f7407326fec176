import { EventEmitter } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createEventStreams } from '../../electron/host/browser/event-streams.ts'
import { takeInstanceLock } from '../../electron/host/browser/instance-lock.ts'
import { findRunningHost } from '../../electron/host/browser/running-host.ts'
import { type BrowserHost, startBrowserHost } from '../../electron/host/browser/server.ts'
import { type HandedFiles, NO_FILES } from '../../electron/host/outside-files.ts'
import { fake } from './fake-electron.ts'
import { openAnswer, pageHeaders, send, wholeText } from './loopback-client.ts'
import { stubHandlers } from './stub-handlers.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'running-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

const startHost = (onHanded?: (handed: HandedFiles) => void) =>
  startBrowserHost({
    handlers: stubHandlers(),
    ...(onHanded === undefined ? {} : { onHanded }),
    openPage: async () => ({ serve: () => undefined, close: async () => undefined }),
    port: 0,
  })

/** The status that the host gives to a page which was opened with `address`. */
async function opened(address: string): Promise<number> {
  const { port, hash } = new URL(address)
  const headers = pageHeaders(Number(port), hash.replace('#t=', ''))
  const asked = { port: Number(port), method: 'POST', path: '/session', body: '{}', headers }
  return (await send(asked)).status
}

describe('findRunningHost', () => {
  it('finds the host that holds the lock, with the address that it printed and others that open once', async () => {
    const host = await startHost()
    onTestFinished(() => host.close())
    await takeInstanceLock(folder, host)
    const running = await findRunningHost(folder)
    expect(running?.address).toBe(host.address)
    const invitation = (await running?.invite()) ?? ''
    expect(invitation).not.toContain(host.key)
    expect([await opened(invitation), await opened(invitation)]).toEqual([200, 401])
  })

  it('finds none where there is no lock', async () => {
    expect(await findRunningHost(folder)).toBeUndefined()
  })

  it('finds none where the host has ended', async () => {
    const host = await startHost()
    await takeInstanceLock(folder, host)
    await host.close()
    expect(await findRunningHost(folder)).toBeUndefined()
  })

  it('finds none where another host answers on the port', async () => {
    const host = await startHost()
    onTestFinished(() => host.close())
    await takeInstanceLock(folder, { port: host.port, key: 'of-another-host' })
    expect(await findRunningHost(folder)).toBeUndefined()
  })

  const handed = { ...NO_FILES, files: [path.resolve('/plans/a.h45')] }

  it('hands it the files of a second start once, and says whether a page is open that gets them', async () => {
    const onHanded = vi.fn()
    const host = await startHost(onHanded)
    onTestFinished(() => host.close())
    await takeInstanceLock(folder, host)
    const first = await findRunningHost(folder, handed)
    expect(first?.isOpen).toBe(false)
    await first?.invite()
    expect(onHanded.mock.calls).toEqual([[handed], [NO_FILES]])
    await listen(host)
    expect((await findRunningHost(folder))?.isOpen).toBe(true)
  })

  it('takes nothing but full paths, and those only with the key', async () => {
    const onHanded = vi.fn()
    const host = await startHost(onHanded)
    onTestFinished(() => host.close())
    const invite = (body: unknown, key = host.key) =>
      send({
        port: host.port,
        method: 'POST',
        path: '/invitation',
        headers: pageHeaders(host.port, key),
        body: JSON.stringify(body),
      })
    expect((await invite(handed, 'A'.repeat(43))).status).toBe(401)
    expect((await invite({ ...handed, files: ['a.h45'] })).status).toBe(400)
    expect((await invite({ ...handed, files: Array(21).fill('/a.h45') })).status).toBe(400)
    expect((await invite({ ...handed, words: ['--port'] })).status).toBe(400)
    expect((await invite('x'.repeat(600_000))).status).toBe(413)
    expect(onHanded).not.toHaveBeenCalled()
  })
})

describe('an event for one page', () => {
  const opened = { ticket: 'ticket-0001', name: 'a.h45' }
  const line = `${JSON.stringify({ name: 'file:opened', payload: opened })}\n`
  const closing = '{"name":"host:closing","payload":{}}\n'

  it('reaches the page that began to listen last, and no other', async () => {
    const host = await startHost()
    const [first, second] = [await listen(host), await listen(host)]
    host.sendToOne('file:opened', opened)
    await host.close()
    expect(await Promise.all([first, second].map(wholeText))).toEqual([closing, line + closing])
  })

  it('waits for a page where there is none, and is told once', async () => {
    const host = await startHost()
    host.sendToOne('file:opened', opened)
    const [first, second] = [await listen(host), await listen(host)]
    await host.close()
    expect(await Promise.all([first, second].map(wholeText))).toEqual([line + closing, closing])
  })

  it('goes to the page that is left when the last has gone', () => {
    const streams = createEventStreams()
    const [first, second] = [fakeAnswer(), fakeAnswer()]
    streams.open(fake<ServerResponse>(first))
    streams.open(fake<ServerResponse>(second))
    second.emit('close')
    streams.sendToOne('file:opened', opened)
    expect(first.write.mock.calls).toEqual([[line]])
    expect(second.write).not.toHaveBeenCalled()
    first.emit('close')
    expect(streams.isHeard).toBe(false)
  })
})

describe('an event for all pages', () => {
  it('reaches each, and the last of it also those that begin to listen later', () => {
    const streams = createEventStreams()
    const [first, second] = [fakeAnswer(), fakeAnswer()]
    streams.open(fake<ServerResponse>(first))
    const model = (id: string) => ({ model: { id, version: '1.0', hash: id } })
    streams.sendToAll('model:changed', model('lake'))
    streams.sendToAll('model:changed', model('sea'))
    streams.open(fake<ServerResponse>(second))
    const line = (id: string) => [`${JSON.stringify({ name: 'model:changed', payload: model(id) })}\n`]
    expect(first.write.mock.calls).toEqual([line('lake'), line('sea')])
    expect(second.write.mock.calls).toEqual([line('sea')])
  })
})

describe('a page that begins to listen while the host ends', () => {
  it('is told so at once, and holds nothing up', () => {
    const streams = createEventStreams()
    streams.close()
    const late = fakeAnswer()
    streams.open(fake<ServerResponse>(late))
    expect(late.end.mock.calls).toEqual([['{"name":"host:closing","payload":{}}\n']])
    expect(streams.isHeard).toBe(false)
  })
})

function fakeAnswer() {
  const calls = { writeHead: vi.fn(), flushHeaders: vi.fn(), write: vi.fn(), end: vi.fn() }
  return Object.assign(new EventEmitter(), calls)
}

/** Listens for events as a page does. */
function listen(host: BrowserHost) {
  const headers = pageHeaders(host.port, host.key)
  return openAnswer({ port: host.port, method: 'POST', path: '/events', body: '{}', headers })
}
