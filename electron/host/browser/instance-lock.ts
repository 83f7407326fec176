/** One loopback host for one folder of preferences: two would overwrite each other's. */

import * as fs from 'node:fs/promises'
import { readFile, rm, writeFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { FaultError } from '../../../shared/faults.ts'
import { makeFolder } from '../../services/make-folder.ts'

const holderSchema = z.strictObject({
  process: z.number().int().positive(),
  port: z.number().int().positive(),
})
type Holder = z.infer<typeof holderSchema>

export interface InstanceLock {
  release(): Promise<void>
}

/**
 * Takes the lock of `folder` for a host that listens on `port`. A lock whose holder is gone is taken over; where the folder
 * takes no file there can be no lock, and nothing that it would guard.
 * @throws FaultError `host.already-running`.
 */
export async function takeInstanceLock(folder: string, port: number): Promise<InstanceLock> {
  const file = path.join(folder, 'loopback-host.lock')
  const holder: Holder = { process: process.pid, port }
  try {
    await makeFolder(fs, folder)
    if (!(await create(file, holder))) {
      await refuseIfServing(file)
      await rm(file, { force: true })
      await create(file, holder)
    }
    return { release: () => rm(file, { force: true }) }
  } catch (error) {
    if (error instanceof FaultError) throw error
    return { release: async () => undefined }
  }
}

async function refuseIfServing(file: string): Promise<void> {
  const other = await readHolder(file)
  if (other === undefined || !(await isServing(other))) return
  throw new FaultError({ code: 'host.already-running', args: { ...other } })
}

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')))
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

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
