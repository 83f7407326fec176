/** Opens the desktop window from a checkout, or says in one fault why there can be none here. */

import { spawn } from 'node:child_process'
import type { Fault } from '../../../shared/faults.ts'
import { REFUSED_STATUS } from '../desktop/exit-status.ts'
import { fetchElectron, findElectron } from './electron-binary.ts'

/** Downloads about 120 MB, once; in milliseconds. */
const FETCH_PATIENCE = 600_000
/** A process that fails sooner than this, in milliseconds, has never shown its window. */
const NEVER_OPENED = 10_000

export type DesktopEnd =
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'impossible'; readonly fault: Fault }

export interface DesktopSurroundings {
  /** Folder of the program, with its package.json. */
  readonly root: string
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  readonly administrator: boolean
  /** Says that the binary is being fetched. */
  readonly onFetch: () => void
}

/** Why no window can be opened here, whatever is installed; nothing where one can. */
export function obstacle({ platform, environment, administrator }: DesktopSurroundings): Fault | undefined {
  if (platform !== 'linux') return undefined
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return { code: 'host.no-display', args: {} }
  return administrator ? { code: 'host.root', args: {} } : undefined
}

/** The path of Electron's binary, fetched when it is missing, or the fault that says why it cannot be had. */
export async function haveElectron(surroundings: DesktopSurroundings): Promise<string | Fault> {
  const { root, environment, onFetch } = surroundings
  const there = findElectron(root, environment)
  if (there !== undefined) return there
  onFetch()
  const reason = await fetchElectron(root, FETCH_PATIENCE)
  const fetched = findElectron(root, environment)
  if (fetched !== undefined) return fetched
  return { code: 'host.no-electron', args: { reason: reason ?? 'electron/dist' } }
}

/** Runs the built desktop host with the words of the command line until it ends. */
export function runDesktop(binary: string, root: string, words: readonly string[]): Promise<DesktopEnd> {
  return new Promise(resolve => {
    const began = performance.now()
    const child = spawn(binary, [root, ...words], { stdio: 'inherit' })
    // The terminal sends Ctrl-C to both; the window ends first and this waits for it.
    const wait = () => undefined
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', wait).on('SIGTERM', pass)
    const settle = (status: number | null, reason: string) => {
      process.off('SIGINT', wait).off('SIGTERM', pass)
      resolve(endOf(status, reason, performance.now() - began))
    }
    child.on('error', error => settle(null, error.message))
    child.on('close', (status, signal) => settle(status, signal ?? `${status}`))
  })
}

/** What the end of the process means; `lived` in milliseconds. */
export function endOf(status: number | null, reason: string, lived: number): DesktopEnd {
  if (status === REFUSED_STATUS) return { kind: 'ended', status: 1 }
  const asked = reason === 'SIGINT' || reason === 'SIGTERM'
  if (status === 0 || asked || lived >= NEVER_OPENED)
    return { kind: 'ended', status: asked ? 0 : (status ?? 1) }
  return { kind: 'impossible', fault: { code: 'host.electron-ended', args: { reason } } }
}
