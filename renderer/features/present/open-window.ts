/** Opens the audience's window: by the host where it has windows, by the page itself in a browser. */

import type { Client } from '../../client/client.ts'

/** A display as a browser tells of it once the planner has allowed that. */
interface KnownDisplay {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}

declare global {
  interface Screen {
    /** Whether there is another display; absent where the browser does not tell. */
    readonly isExtended?: boolean
  }
  interface Window {
    /** Asks the planner first. */
    readonly getScreenDetails?: () => Promise<{
      readonly screens: readonly KnownDisplay[]
      readonly currentScreen: KnownDisplay
    }>
  }
}

/** `same-display`: it is open, but on the operator's own display. */
export type Opening = 'open' | 'no-display' | 'same-display' | 'refused'

export interface OpenedWindow {
  readonly opening: Opening
  close(): void
}

/** The page that the build makes beside the operator's own. */
const PAGE = './audience.html'

/** Half a screen: what is not placed elsewhere must not cover its operator. */
const FEATURES = 'popup,width=960,height=540'

/** By the program, which knows its displays. Rejects where the host does. */
export async function openByHost(client: Client, channel: string): Promise<OpenedWindow> {
  const { window: opened } = await client.ask('audience:open', { channel })
  const close = () => {
    client.ask('audience:close', {}).catch(() => undefined)
  }
  return { opening: opened === 'open' ? 'open' : 'no-display', close }
}

/**
 * By the page. The window is opened at once, for a browser opens one only while a press is fresh, and put on the second display
 * afterwards, where there is one and the planner lets the page know of it.
 */
export function openByPage(page: Window, channel: string): OpenedWindow {
  const opened = page.open(`${PAGE}#${channel}`, `audience-${channel}`, FEATURES)
  if (opened === null) return { opening: 'refused', close: () => undefined }
  const isAlone = page.screen.isExtended !== true
  if (!isAlone) void placeOnOther(page, opened)
  return { opening: isAlone ? 'same-display' : 'open', close: () => opened.close() }
}

/** Where the browser or the planner does not let it, a hand moves the window. */
async function placeOnOther(page: Window, opened: Window): Promise<void> {
  try {
    const details = await page.getScreenDetails?.()
    const other = details?.screens.find(each => each !== details.currentScreen)
    if (other === undefined) return
    opened.moveTo(other.availLeft, other.availTop)
    opened.resizeTo(other.availWidth, other.availHeight)
  } catch {
    // It stays where it was opened, and can be moved by hand.
  }
}
