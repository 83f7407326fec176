/** How the program ends: never in the middle of a save, and within two seconds where the system ends it. */

import type { App, BrowserWindow, Dialog, PowerMonitor } from 'electron'
import type { Language } from '../../../shared/model/definition.ts'
import type { SavesUnderWay } from '../saves-under-way.ts'
import { say } from './menu-words.ts'

/** Milliseconds that a save may take before the planner is asked, and the whole end where the system is waiting. */
const SAVE_PATIENCE = 10_000
const SYSTEM_PATIENCE = 2_000

export interface EndingParts {
  readonly app: Pick<App, 'on' | 'quit' | 'exit'>
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly saves: Pick<SavesUnderWay, 'areAny' | 'settled'>
  readonly language: () => Language
  readonly note: (what: string) => void
}

export interface Ending {
  /** True once the system ends the program: nobody is there to answer a question. */
  readonly isHurried: () => boolean
  /** Keeps the window open while a save is under way. */
  guard(window: BrowserWindow): void
  /** Ends within two seconds without asking; what is not saved stands in the backup. */
  hurry(reason: string): void
}

export function createEnding({ app, dialog, saves, language, note }: EndingParts): Ending {
  let hurried = false

  // What a page keeps as its last act is still being written when its window has gone.
  app.on('will-quit', event => {
    if (!saves.areAny()) return
    event.preventDefault()
    saves.settled(SYSTEM_PATIENCE).then(() => app.exit(0))
  })

  async function waitForSave(window: BrowserWindow): Promise<void> {
    while (!(await saves.settled(SAVE_PATIENCE))) {
      if (window.isDestroyed()) return
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: say('savingLong', language()),
        detail: say('savingLongDetail', language()),
        buttons: [say('wait', language()), say('closeAnyway', language())],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      if (response === 1) return
    }
  }

  return {
    isHurried: () => hurried,

    guard(window) {
      let isWaiting = false
      let mayClose = false
      window.on('close', event => {
        if (hurried || mayClose || !saves.areAny()) return
        event.preventDefault()
        if (isWaiting) return
        isWaiting = true
        waitForSave(window).then(() => {
          mayClose = true
          if (!window.isDestroyed()) window.close()
        })
      })
    },

    hurry(reason) {
      if (hurried) return
      hurried = true
      note(`ending at ${reason}`)
      const cut = setTimeout(() => app.exit(0), SYSTEM_PATIENCE)
      cut.unref()
      saves.settled(SYSTEM_PATIENCE / 2).then(() => app.quit())
    },
  }
}

/** The ways in which a system ends a program. To be called once Electron is ready: until then it has handlers of its own. */
export function heedSystem(
  { hurry }: Pick<Ending, 'hurry'>,
  powerMonitor: Pick<PowerMonitor, 'on'>,
  window: BrowserWindow,
): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => hurry(signal))
  powerMonitor.on('shutdown', () => hurry('shutdown'))
  window.on('session-end', () => hurry('session-end'))
}
