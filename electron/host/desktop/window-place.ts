/** Where the window opens: where it last stood, as long as a screen still shows that place. */

import type { Rectangle } from 'electron'
import type { WindowBounds } from '../../services/preferences.ts'
import { SMALLEST_WINDOW, type WindowPlace } from './window-options.ts'

const FIRST_SIZE = { width: 1366, height: 820 } as const

/** Enough of the title bar to take hold of it, in points. */
const GRASP = { width: 120, height: 24 } as const

/**
 * `screens` are the work areas of the displays, the main one first. Without a kept place, or with one that is off every screen, the
 * system chooses. The window is never larger than the screen that it is on.
 */
export function placeOfWindow(kept: WindowBounds | null, screens: readonly Rectangle[]): WindowPlace {
  if (kept === null) return FIRST_SIZE
  const held = screens.find(screen => canBeGrasped(kept, screen))
  const room = held ?? screens[0]
  const size = {
    width: between(SMALLEST_WINDOW.width, kept.width, room?.width),
    height: between(SMALLEST_WINDOW.height, kept.height, room?.height),
  }
  return held === undefined ? size : { x: kept.x, y: kept.y, ...size }
}

/** What the workbench needs comes before what a screen has. */
function between(least: number, wanted: number, most = wanted): number {
  return Math.max(least, Math.min(wanted, most))
}

function canBeGrasped(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const below = screen.y + screen.height - window.y
  return across >= GRASP.width && window.y >= screen.y && below >= GRASP.height
}
