/** Where the window opens: where it last stood, as long as a screen still shows that place. */

import type { Rectangle } from 'electron'
import type { WindowBounds } from '../../services/preferences.ts'
import { SMALLEST_WINDOW, type WindowPlace } from './window-options.ts'

const FIRST_SIZE = { width: 1366, height: 820 } as const

/** Enough of the title bar to take hold of it, in points. */
const GRASP = { width: 120, height: 24 } as const

/** `screens` are the work areas of the displays. Without a kept place, or with one that is off every screen, the system chooses. */
export function placeOfWindow(kept: WindowBounds | null, screens: readonly Rectangle[]): WindowPlace {
  if (kept === null) return FIRST_SIZE
  const width = Math.max(kept.width, SMALLEST_WINDOW.width)
  const height = Math.max(kept.height, SMALLEST_WINDOW.height)
  const { x, y } = kept
  const held = screens.some(screen => canBeGrasped({ x, y, width, height }, screen))
  return held ? { x, y, width, height } : { width, height }
}

function canBeGrasped(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const below = screen.y + screen.height - window.y
  return across >= GRASP.width && window.y >= screen.y && below >= GRASP.height
}
