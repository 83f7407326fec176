/** The audience's window: full screen on a display that the main window is not on, without any word to the program. */

import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen, Session } from 'electron'
import type { EventPayload } from '../../../shared/contract/contract.ts'
import { PROGRAM_NAME } from '../program.ts'
import { AUDIENCE_URL } from './own-url.ts'
import { pagePreferences } from './window-options.ts'

export interface AudienceParts {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly session: Session
  readonly screen: Screen
  /** The window of the operator; absent where it is closed. */
  readonly main: () => BrowserWindow | undefined
  readonly ground: () => string
  readonly devTools: boolean
  /** Told when the window goes though nobody asked for it. */
  readonly onClosed: (payload: EventPayload<'audience:closed'>) => void
}

export interface AudienceWindow {
  /** Opens it, or shows another channel in it. */
  open(channel: string): 'open' | 'no-display'
  close(): void
}

export function createAudienceWindow(parts: AudienceParts): AudienceWindow {
  const { screen } = parts
  let current: { readonly window: BrowserWindow; readonly display: Display } | undefined

  /** Lets go of the window before it is closed, so that nobody is told of what was asked for. */
  function close(): void {
    const before = current
    current = undefined
    if (before !== undefined && !before.window.isDestroyed()) before.window.destroy()
  }

  screen.on('display-removed', (_event, removed) => {
    if (current?.display.id !== removed.id) return
    close()
    parts.onClosed({ reason: 'display' })
  })

  return {
    close,
    open(channel) {
      close()
      const main = parts.main()
      const display = main === undefined ? undefined : otherDisplay(screen, main)
      if (display === undefined) return 'no-display'
      const window = parts.create(audienceOptions(parts, display))
      current = { window, display }
      // Its own menu bar would take a row of the picture.
      window.removeMenu()
      window.once('ready-to-show', () => {
        window.setBounds(display.bounds)
        window.setFullScreen(true)
        // The operator's keys stay where they are.
        window.showInactive()
      })
      window.on('closed', () => {
        if (current?.window !== window) return
        current = undefined
        parts.onClosed({ reason: 'window' })
      })
      window.loadURL(`${AUDIENCE_URL}#${channel}`).catch(() => undefined)
      return 'open'
    },
  }
}

/** A display that the window is not on, such as a projector. */
function otherDisplay(screen: Screen, main: BrowserWindow): Display | undefined {
  const own = screen.getDisplayMatching(main.getBounds())
  return screen.getAllDisplays().find(({ id }) => id !== own.id)
}

function audienceOptions(
  { session, ground, devTools }: AudienceParts,
  { bounds }: Display,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    title: PROGRAM_NAME,
    backgroundColor: ground(),
    show: false,
    frame: false,
    fullscreenable: true,
    webPreferences: pagePreferences(session, devTools),
  }
}
