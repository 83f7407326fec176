/** Who a process is, so that what it left on a disk can be told from what a living one still needs. */

import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { systemReason } from './file-faults.ts'

export const processIdentity = z.strictObject({
  /** The computer and, where it can be known, its run since it was last switched on. */
  machine: z.string().max(500),
  process: z.number().int().positive(),
  /** When the process began, in a form of the system's own; null where the system does not say. */
  start: z.string().max(100).nullable(),
})
export type ProcessIdentity = z.infer<typeof processIdentity>

/** This process. */
export function ourselves(): ProcessIdentity {
  const boot = ofKernel('/proc/sys/kernel/random/boot_id') ?? ''
  return { machine: `${hostname()}/${boot.trim()}`, process: process.pid, start: startOf(process.pid) }
}

/** `alive` also where another user runs it. `unknown`: on another computer, or a number that may have been given out again. */
export function standingOf(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (identity.machine !== ourselves().machine) return 'unknown'
  if (!isAlive(identity.process)) return 'dead'
  const start = startOf(identity.process)
  if (start === null || identity.start === null) return 'unknown'
  return start === identity.start ? 'alive' : 'dead'
}

/** Whether a process of this number runs on this computer. */
export function isAlive(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return systemReason(error) === 'EPERM'
  }
}

/** Numbers are given out again; together with the start they are not. */
function startOf(number: number): string | null {
  const line = ofKernel(`/proc/${number}/stat`)
  if (line === null) return null
  const afterName = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return afterName[19] ?? null
}

/** Linux says such things in files that are on no disk. */
function ofKernel(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
