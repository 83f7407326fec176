/** What the planner is asked before the page goes away with unsaved work, and after it has gone by itself. */

import type { BrowserWindow, Dialog } from 'electron'
import type { Language } from '../../../shared/model/definition.ts'
import { type DesktopWord, say } from './menu-words.ts'

export interface PageGuard {
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showMessageBoxSync'>
  readonly language: () => Language
  readonly quit: () => void
  /** True where the system ends the program and nobody can answer. */
  readonly isHurried: () => boolean
  readonly note: (what: string) => void
}

export function guardPage(
  window: BrowserWindow,
  { dialog, language, quit, isHurried, note }: PageGuard,
): void {
  const { webContents } = window
  const box = (message: DesktopWord, detail: DesktopWord, buttons: readonly [DesktopWord, DesktopWord]) => ({
    type: 'warning' as const,
    message: say(message, language()),
    detail: say(detail, language()),
    buttons: buttons.map(word => say(word, language())),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })

  // The page says that it holds unsaved work by refusing to be unloaded; here that only means that somebody must ask.
  webContents.on('will-prevent-unload', event => {
    if (isHurried()) return event.preventDefault()
    const answer = dialog.showMessageBoxSync(window, box('unsaved', 'unsavedDetail', ['stay', 'leave']))
    if (answer === 1) event.preventDefault()
  })

  let givenUp = false
  webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    note(`page gone: ${reason} ${exitCode}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (givenUp) {
      givenUp = false
      webContents.reload()
      return
    }
    const { response } = await dialog.showMessageBox(
      window,
      box('pageGone', 'pageGoneDetail', ['loadAgain', 'quit']),
    )
    if (window.isDestroyed()) return
    if (response === 0) webContents.reload()
    else quit()
  })

  window.on('unresponsive', async () => {
    note('page does not respond')
    const { response } = await dialog.showMessageBox(
      window,
      box('pageHangs', 'pageGoneDetail', ['wait', 'loadAgain']),
    )
    if (response !== 1 || window.isDestroyed()) return
    givenUp = true
    webContents.forcefullyCrashRenderer()
  })
}
