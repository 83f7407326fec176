import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostBridge } from '../../shared/contract/transport.ts'

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn() },
}))
vi.mock('electron', () => electron)

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
  it('exposes two calls and nothing of Electron', () => {
    expect(Object.keys(bridge)).toEqual(['ask', 'on'])
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledOnce()
  })

  it('carries any question over one channel, knowing none by name', async () => {
    electron.ipcRenderer.invoke.mockResolvedValue({ ok: true, value: 1 })
    expect(await bridge.ask('files:list', {})).toEqual({ ok: true, value: 1 })
    expect(electron.ipcRenderer.invoke.mock.calls).toEqual([['host:ask', 'files:list', {}]])
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
