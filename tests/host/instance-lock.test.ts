import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { takeInstanceLock } from '../../electron/host/browser/instance-lock.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'lock-')), 'preferences')
  file = path.join(folder, 'loopback-host.lock')
  onTestFinished(() => rm(path.dirname(folder), { recursive: true }))
})

/** A port on which somebody answers. */
async function servedPort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('takeInstanceLock', () => {
  it('makes the folder, and a lock that only the user can read', async () => {
    await takeInstanceLock(folder, { port: 5000, key: 'key' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ process: process.pid, port: 5000, key: 'key' })
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('refuses a second host while the first answers, and says where that is', async () => {
    const port = await servedPort()
    await takeInstanceLock(folder, { port, key: 'key' })
    await expect(takeInstanceLock(folder, { port: 5001, key: 'key' })).rejects.toMatchObject({
      faults: [{ code: 'host.already-running', args: { port, process: process.pid } }],
    })
  })

  it('can be taken again after it was released', async () => {
    const lock = await takeInstanceLock(folder, { port: await servedPort(), key: 'key' })
    await lock.release()
    await expect(takeInstanceLock(folder, { port: 5001, key: 'key' })).resolves.toBeDefined()
  })

  it.each<[string, () => Promise<string>]>([
    [
      'of a process that is gone',
      async () => JSON.stringify({ process: 2 ** 22 + 1, port: await servedPort(), key: 'key' }),
    ],
    [
      'whose process number was given out again',
      async () => JSON.stringify({ process: process.pid, port: 1, key: 'key' }),
    ],
    ['that was cut off', async () => '{"process":'],
  ])('takes over a lock %s', async (_what, content) => {
    const lock = await takeInstanceLock(folder, { port: 5000, key: 'key' })
    await lock.release()
    await writeFile(file, await content())
    await takeInstanceLock(folder, { port: 5002, key: 'key' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ process: process.pid, port: 5002, key: 'key' })
  })

  it('does without where the folder cannot be', async () => {
    await writeFile(path.join(path.dirname(folder), 'file'), '')
    const lock = await takeInstanceLock(path.join(path.dirname(folder), 'file/preferences'), {
      port: 5000,
      key: 'key',
    })
    await expect(lock.release()).resolves.toBeUndefined()
  })
})
