import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { takeInstanceLock } from '../../electron/host/browser/instance-lock.ts'
import { findRunningHost } from '../../electron/host/browser/running-host.ts'
import { startBrowserHost } from '../../electron/host/browser/server.ts'
import { pageHeaders, send } from './loopback-client.ts'
import { stubHandlers } from './stub-handlers.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'running-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

const startHost = () =>
  startBrowserHost({
    handlers: stubHandlers(),
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
})
