/** One loopback host for one folder of preferences: two would overwrite each other's. */

import * as fs from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { FaultError } from '../../../shared/faults.ts'
import { makeFolder } from '../../services/disk/make-folder.ts'
import { isAlive } from '../../services/disk/process-identity.ts'

const holderSchema = z.strictObject({
  process: z.number().int().positive(),
  port: z.number().int().positive(),
  /** The key of the host, so that a second start can open its page; the file is the user's alone. */
  key: z.string().min(1),
})
export type Holder = z.infer<typeof holderSchema>

export interface InstanceLock {
  release(): Promise<void>
}

const fileIn = (folder: string) => path.join(folder, 'loopback-host.lock')

/**
 * Takes the lock of `folder` for a host that listens on `port` and admits `key`. A lock whose holder is gone is taken over; where the folder
 * takes no file there can be no lock, and nothing that it would guard.
 * @throws FaultError `host.already-running`.
 */
export async function takeInstanceLock(
  folder: string,
  { port, key }: Pick<Holder, 'port' | 'key'>,
): Promise<InstanceLock> {
  const file = fileIn(folder)
  const holder: Holder = { process: process.pid, port, key }
  try {
    await makeFolder(fs, folder)
    if (!(await create(file, holder))) {
      await refuseIfServing(folder)
      await fs.rm(file, { force: true })
      if (!(await create(file, holder))) await refuseIfServing(folder)
    }
    return { release: () => fs.rm(file, { force: true }) }
  } catch (error) {
    if (error instanceof FaultError) throw error
    return { release: async () => undefined }
  }
}

async function refuseIfServing(folder: string): Promise<void> {
  const other = await readHolder(folder)
  if (other === undefined || !(await isServing(other))) return
  const { process: id, port } = other
  throw new FaultError({ code: 'host.already-running', args: { process: id, port } })
}

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    await fs.writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Who holds the lock of `folder`, alive or not; nothing where there is no lock that can be read. */
export async function readHolder(folder: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await fs.readFile(fileIn(folder), 'utf8')))
  } catch {
    return undefined
  }
}

/** A number of a process is given out again; only one that also answers on the port is still the holder. */
function isServing({ process: id, port }: Holder): Promise<boolean> {
  if (!isAlive(id)) return Promise.resolve(false)
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
  })
}
