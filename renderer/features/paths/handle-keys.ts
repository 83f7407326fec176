/** What the keys do to a handle: arrows its value, with Ctrl finely, with Alt its year, Home and End the bounds of the lever. */

import type { LeverPath } from '../../../shared/scenario/document.ts'
import type { PathGround } from '../../../shared/scenario/path.ts'
import type { Range } from '../levers/lever-number.ts'
import { type Handle, moved, movedBy } from './handles.ts'

/** What of a key press matters. */
export interface HandleKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }
const PAGES: Readonly<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 }

/** Steps of the value, and years, for a page or an arrow with Shift; and with Ctrl or ⌘, as on every lever. */
const LEAP = 10
const YEARS = 5
const FINE = 0.1

/** The path after a key; undefined for a key that moves nothing. A handle that runs along the default path moves in years. */
export function pathAfterKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: HandleKey,
  path: LeverPath | null,
  handle: Handle,
  ground: PathGround,
  range: Range,
): LeverPath | null | undefined {
  const arrow = ARROWS[key]
  const page = PAGES[key]
  if (arrow !== undefined && (altKey || !handle.isFree)) {
    return movedBy(path, handle, { steps: 0, years: arrow * (shiftKey ? YEARS : 1) }, ground, range)
  }
  if (!handle.isFree) return undefined
  if (arrow !== undefined) {
    const size = shiftKey ? LEAP : ctrlKey || metaKey ? FINE : 1
    return movedBy(path, handle, { steps: arrow * size, years: 0 }, ground, range)
  }
  if (page !== undefined) return movedBy(path, handle, { steps: page * LEAP, years: 0 }, ground, range)
  if (key !== 'Home' && key !== 'End') return undefined
  return moved(
    path,
    handle,
    { year: handle.year, value: key === 'Home' ? range.min : range.max },
    ground,
    range,
  )
}
