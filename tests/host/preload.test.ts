import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loopback } from '../../renderer/client/loopback.ts'
import type { HostBridge } from '../../shared/contract/transport.ts'

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn() },
  webUtils: { getPathForFile: vi.fn() },
}))
vi.mock('electron', () => electron)

/** A page whose host does not answer. */
function lonelyPage(): Parameters<typeof loopback>[0] {
  return {
    location: { hash: '', pathname: '/', reload: () => undefined },
    history: { replaceState: () => undefined },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    navigator: { locks: navigator.locks },
    fetch: () => Promise.reject(new Error('no host')),
    addEventListener: () => undefined,
  }
}

let bridge: HostBridge
let receive: (event: object, name: string, payload: unknown) => void

beforeEach(async () => {
  vi.resetModules()
  await import('../../electron/host/desktop/preload.ts')
  const [name, exposed] = electron.contextBridge.exposeInMainWorld.mock.lastCall ?? []
  expect(name).toBe('host')
  bridge = exposed
  receive = electron.ipcRenderer.on.mock.lastCall?.[1]
})

describe('the preload', () => {
  it('exposes three calls and nothing of Electron, the same as a page has on loopback', () => {
    expect(Object.keys(bridge)).toEqual(['ask', 'admit', 'on'])
    expect(Object.keys(loopback(lonelyPage()))).toEqual(Object.keys(bridge))
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledOnce()
  })

  it('carries any question over one channel, knowing none by name', async () => {
    electron.ipcRenderer.invoke.mockResolvedValue({ ok: true, value: 1 })
    expect(await bridge.ask('files:list', {})).toEqual({ ok: true, value: 1 })
    expect(electron.ipcRenderer.invoke.mock.calls).toEqual([['host:ask', 'files:list', {}]])
  })

  it('asks the host for the ticket of a dropped file, and keeps its path from the page', async () => {
    const file = { name: 'a.h45' }
    electron.webUtils.getPathForFile.mockReturnValue('/plans/a.h45')
    electron.ipcRenderer.invoke.mockReset().mockResolvedValue({ ok: true, value: null })
    expect(await bridge.admit(file)).toEqual({ ok: true, value: null })
    expect(electron.webUtils.getPathForFile).toHaveBeenCalledWith(file)
    expect(electron.ipcRenderer.invoke.mock.calls).toEqual([['host:drop', '/plans/a.h45']])
  })

  it('gives listeners the payload and never the event of Electron', () => {
    const heard = vi.fn()
    bridge.on('menu:command', heard)
    receive({ sender: 'a way out' }, 'menu:command', { command: 'open' })
    receive({}, 'host:closing', {})
    expect(heard.mock.calls).toEqual([[{ command: 'open' }]])
  })

  it('stops telling a listener that has left', () => {
    const heard = vi.fn()
    const leave = bridge.on('menu:command', heard)
    leave()
    receive({}, 'menu:command', { command: 'open' })
    expect(heard).not.toHaveBeenCalled()
  })

  it('keeps what comes before the page listens, and gives it once', () => {
    receive({}, 'file:opened', { ticket: 'ticket-0001', name: 'a.h45' })
    const [first, second] = [vi.fn(), vi.fn()]
    bridge.on('file:opened', first)
    bridge.on('file:opened', second)
    expect(first.mock.calls).toEqual([[{ ticket: 'ticket-0001', name: 'a.h45' }]])
    expect(second).not.toHaveBeenCalled()
  })
})
