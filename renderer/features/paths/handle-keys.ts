/** What the keys do to a handle: they step its value as that of every lever, with Alt its year, and Home and End lead to the bounds. */

import { type Range, stepsOfKey } from '../../../shared/reading/levers/lever-number.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import type { PathGround } from '../../../shared/scenario/path.ts'
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

/** Years for an arrow with Shift. */
const YEARS = 5

/** The path after a key; undefined for a key that moves nothing. A handle that runs along the default path moves in years. */
export function pathAfterKey(
  event: HandleKey,
  path: LeverPath | null,
  handle: Handle,
  ground: PathGround,
  range: Range,
): LeverPath | null | undefined {
  const { key, shiftKey, altKey } = event
  const arrow = ARROWS[key]
  if (arrow !== undefined && (altKey || !handle.isFree)) {
    return movedBy(path, handle, { steps: 0, years: arrow * (shiftKey ? YEARS : 1) }, ground, range)
  }
  if (!handle.isFree) return undefined
  const steps = stepsOfKey(event, ARROWS)
  if (steps !== null) return movedBy(path, handle, { steps, years: 0 }, ground, range)
  if (key !== 'Home' && key !== 'End') return undefined
  return moved(
    path,
    handle,
    { year: handle.year, value: key === 'Home' ? range.min : range.max },
    ground,
    range,
  )
}
