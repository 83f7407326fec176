/** The program in a browser, from start to end: opens it, says where it is, and serves until it is told to stop. */

import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import { confStore } from '../../services/conf-store.ts'
import { createFileInbox } from '../file-inbox.ts'
import type { HostTraits } from '../handlers.ts'
import { openLog } from '../log-file.ts'
import { keepStart, openProgram, type ProgramPlaces } from '../program.ts'
import { watchSaves } from '../saves-under-way.ts'
import type { StartOptions } from '../start-options.ts'
import { warmUp } from '../warm-up.ts'
import { takeInstanceLock } from './instance-lock.ts'
import type { Page } from './page.ts'
import { findRunningHost } from './running-host.ts'
import { startBrowserHost } from './server.ts'
import { openInBrowser } from './system-browser.ts'

/** Milliseconds for which saves that are under way hold up the end; what they have not written then is in the backups. */
const LAST_SAVES = 10_000

export interface ServeSurroundings {
  /** Folder of the program, with its package.json. */
  readonly root: string
  readonly options: StartOptions
  readonly places: Omit<ProgramPlaces, 'version'>
  readonly openPage: (server: Server) => Promise<Page>
  /** Told once the page can be had at the address. */
  readonly onReady: (address: string) => void
  /** Told instead where the program runs already, at the address. */
  readonly onRunning: (address: string) => void
}

/**
 * Serves until the process is interrupted, then ends in order. Where the program runs already with the same preferences, hands
 * it the files, opens its page and ends.
 * @throws FaultError where the program cannot start.
 */
export async function serveBrowser(surroundings: ServeSurroundings): Promise<void> {
  const { root, options, places, openPage, onReady, onRunning } = surroundings
  const folder = options.preferences ?? places.preferences
  const running = await findRunningHost(folder, options.handed)
  if (running !== undefined) {
    onRunning(running.address)
    // A page that is open has been given the files; one more would only stand beside it.
    const isTaken = running.isOpen && options.handed.files.length > 0
    if (options.open && !isTaken) await openInBrowser(running.invite)
    return
  }
  const version = versionOf(root)
  const log = openLog(folder)
  const { report } = log
  const traits: HostTraits = {
    kind: 'browser',
    version,
    dialogs: 'page',
    isOnePage: false,
    choose: async () => null,
    choosePack: async () => null,
    openAudience: () => 'page',
    closeAudience: () => undefined,
    onPreferences: () => undefined,
  }
  const { running: program, handlers } = await openProgram(
    options,
    { ...places, version },
    confStore,
    () => traits,
    report,
  )
  const saves = watchSaves(handlers)
  process.on('uncaughtExceptionMonitor', log.report)
  const inbox = createFileInbox(report)
  const host = await startBrowserHost({
    handlers: saves.handlers,
    openPage,
    port: options.port,
    report,
    onHanded: inbox.hand,
  })
  program.onChange(model => host.sendToAll('model:changed', { model }))
  try {
    const lock = await takeInstanceLock(folder, host)
    try {
      const interrupted = interruption()
      await keepStart(options, program.current)
      log.note(`started browser host ${versionOf(root)}`)
      inbox.hand(options.handed)
      inbox.connect({
        admit: file => program.current.files.admit(file, 'open'),
        // Who types a path of another machine has been asked by nobody, and has answered.
        mayReach: async () => true,
        open: payload => host.sendToOne('file:opened', payload),
        refuse: faults => host.sendToOne('file:refused', { faults: [...faults] }),
      })
      onReady(host.address)
      warmUp(handlers).catch(report)
      if (options.open) await openInBrowser(host.invite)
      log.note(`ending at ${await interrupted}`)
    } finally {
      await lock.release()
    }
  } finally {
    // Questions that are worked on would hold the host.
    await program.close()
    await host.close()
    await saves.settled(LAST_SAVES)
    process.off('uncaughtExceptionMonitor', log.report)
  }
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return String(version)
}

/** The signal of Ctrl-C, of the end of the terminal or of the session. A second one ends the process at once. */
function interruption(): Promise<string> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
}
