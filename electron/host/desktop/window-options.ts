/** What a window of this program is: a sandboxed page without Node, and nothing else can be had by asking. */

import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron'

export interface WindowPlace {
  readonly width: number
  readonly height: number
  /** Absent where the system may choose. */
  readonly x?: number
  readonly y?: number
}

export interface WindowSurroundings {
  readonly place: WindowPlace
  readonly session: Session
  /** Absolute path of the built preload. */
  readonly preload: string
  readonly title: string
  /** The page's own ground, so that nothing flashes before it is drawn. */
  readonly backgroundColor: string
  /** Developer tools, for a program that is not packaged. */
  readonly devTools: boolean
}

/** The smallest window in which every part of the workbench can be reached, in pixels. */
export const SMALLEST_WINDOW = { width: 1024, height: 640 } as const

export function windowOptions(surroundings: WindowSurroundings): BrowserWindowConstructorOptions {
  const { place, session, preload, title, backgroundColor, devTools } = surroundings
  return {
    ...place,
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title,
    backgroundColor,
    show: false,
    webPreferences: { ...pagePreferences(session, devTools), preload },
  }
}

/** What every page of this program is held to; one without a preload can say nothing to the program. */
export function pagePreferences(session: Session, devTools: boolean): WebPreferences {
  return {
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    enableWebSQL: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // Its dictionaries would be fetched from the internet.
    spellcheck: false,
    // A middle click on a link would open a window.
    disableBlinkFeatures: 'Auxclick',
    devTools,
  }
}
