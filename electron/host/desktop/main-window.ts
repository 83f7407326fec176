/** The one window: opened where it last stood, shown once it is drawn, its place kept when it closes. */

import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Session } from 'electron'
import type { PreferencesKeeper } from '../../services/preferences.ts'
import { PROGRAM_NAME } from '../program.ts'
import { ENTRY_URL } from './own-url.ts'
import { windowOptions } from './window-options.ts'
import { placeOfWindow } from './window-place.ts'

/** The grounds of the two themes, so that nothing flashes before the page is drawn; the same as in theme/tokens.css. */
export const GROUNDS = { light: '#eef1f5', dark: '#0b0e12' } as const

export interface MainWindow {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly session: Session
  readonly preload: string
  readonly preferences: PreferencesKeeper
  /** Work areas of the displays. */
  readonly screens: readonly Rectangle[]
  readonly dark: boolean
  readonly devTools: boolean
}

export function openMainWindow(parts: MainWindow): BrowserWindow {
  const { create, session, preload, preferences, screens, dark, devTools } = parts
  const kept = preferences.read().window
  const window = create(
    windowOptions({
      place: placeOfWindow(kept, screens),
      session,
      preload,
      title: PROGRAM_NAME,
      backgroundColor: dark ? GROUNDS.dark : GROUNDS.light,
      devTools,
    }),
  )
  if (kept?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    preferences.write({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } })
  })
  // A failure to load shows as an empty window, which the page's own guards answer; there is nobody to await it.
  window.loadURL(ENTRY_URL).catch(() => undefined)
  return window
}
