/** Opens the page in the user's browser: as a window of its own where that can be had, as a tab otherwise. */

import { spawn } from 'node:child_process'
import { findChromium, type Machine, thisMachine } from './chromium.ts'

/** A browser that lives this long, in milliseconds, has taken the address; one that hands it to another ends well before. */
const TAKEN_TIME = 2_000

/** Runs a program apart from this one; true when it takes its order, false when it cannot be had or fails at once. */
export type Launch = (command: string, words: readonly string[]) => Promise<boolean>

/** `address` is asked for anew for each attempt, because it may open the page once only. False where nothing could be opened. */
export async function openInBrowser(
  address: () => string | Promise<string>,
  machine: Machine = thisMachine,
  launch: Launch = launchApart,
): Promise<boolean> {
  if (!hasDisplay(machine)) return false
  const chromium = findChromium(machine)
  if (chromium !== undefined && (await launch(chromium, [`--app=${await address()}`]))) return true
  const [command, ...words] = opener(machine.platform)
  return launch(command, [...words, await address()])
}

/** Whether a window can be shown here at all. */
export function hasDisplay({ platform, environment }: Machine): boolean {
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  switch (platform) {
    case 'darwin':
      return ['open']
    case 'win32':
      // Not `start`, which is a word of the shell and would read the address as shell text.
      return ['rundll32.exe', 'url.dll,FileProtocolHandler']
    default:
      return ['xdg-open']
  }
}

function launchApart(command: string, words: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(command, words, { detached: true, stdio: 'ignore' })
    const taken = setTimeout(() => resolve(true), TAKEN_TIME)
    child.on('error', () => {
      clearTimeout(taken)
      resolve(false)
    })
    child.on('exit', status => {
      clearTimeout(taken)
      resolve(status === 0)
    })
    child.unref()
  })
}
