/** A hand on the picture: takes the nearest handle, moves it until it lets go, and all of that is one step of undo. */

import { type PointerEvent, useRef, useState } from 'react'
import { type ChartFrame, xOf, yOf } from '../../../shared/reading/charts/chart-frame.ts'
import { unlessDefault } from '../../store/edits.ts'
import { useActions } from '../../store/use-app.ts'
import type { Hand } from '../levers/hand.ts'
import { useLeverHand } from '../levers/use-lever-hand.ts'
import { type Handle, handlesOf, moved, snappedWish, type Wish } from './handles.ts'
import { movement } from './picture-frame.ts'
import type { PathState } from './use-path.ts'

interface Drag {
  readonly handleId: string
  /** It took a knot of the default path: brought back to it, that is what it is again. */
  readonly isOfDefault: boolean
  /** Where the hand wants the handle, before it snaps. */
  wish: Wish
  x: number
  y: number
  /** A press without a movement moves nothing, not even onto the grid of steps. */
  isMoving: boolean
}

export interface HandleDrag {
  /** Id of the handle in hand. */
  readonly heldId: string | null
  readonly hand: Hand
  /** The handle within reach of a pointer; null where there is none. */
  readonly handleUnder: (event: PointerEvent<HTMLDivElement>) => Handle | null
  readonly take: (event: PointerEvent<HTMLDivElement>, handle: Handle) => void
  readonly move: (event: PointerEvent<HTMLDivElement>) => void
}

/** With Shift the value follows the hand at this part of its speed. */
const FINE = 0.1

/** Pixels that a hand must go before it moves anything. */
const THRESHOLD = 3

/** @param reach how far from its middle a handle is taken, in pixels. */
export function useHandleDrag(state: PathState, frame: ChartFrame, reach: number): HandleDrag {
  const { setPath } = useActions()
  const { lever, path, ground } = state
  const [heldId, setHeldId] = useState<string | null>(null)
  const drag = useRef<Drag | null>(null)
  const hand = useLeverHand(lever.id, () => {
    drag.current = null
    setHeldId(null)
  })

  return {
    heldId,
    hand,
    handleUnder: event => {
      const { left, top } = event.currentTarget.getBoundingClientRect()
      const near = handlesOf(path, ground)
        .map(handle => ({
          handle,
          away: Math.hypot(
            xOf(frame, handle.year) - (event.clientX - left),
            yOf(frame, handle.value) - (event.clientY - top),
          ),
        }))
        .filter(({ away }) => away <= reach)
        .sort((one, other) => one.away - other.away)
      return near[0]?.handle ?? null
    },
    take: (event, handle) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = {
        handleId: handle.id,
        isOfDefault: path === null,
        wish: { year: handle.year, value: handle.value },
        x: event.clientX,
        y: event.clientY,
        isMoving: false,
      }
      setHeldId(handle.id)
      hand.hold()
    },
    move: event => {
      const held = drag.current
      const handle = handlesOf(path, ground).find(({ id }) => id === held?.handleId)
      if (held === null || handle === undefined) return
      const isNear = Math.hypot(event.clientX - held.x, event.clientY - held.y) < THRESHOLD
      if (isNear && !held.isMoving) return
      held.isMoving = true
      const by = movement(frame, event.clientX - held.x, event.clientY - held.y)
      held.wish = {
        year: held.wish.year + by.year,
        value: held.wish.value + by.value * (event.shiftKey ? FINE : 1),
      }
      held.x = event.clientX
      held.y = event.clientY
      const wish = snappedWish(path, handle, held.wish, ground, lever.range, event.shiftKey)
      const after = moved(path, handle, wish, ground, lever.range)
      setPath(lever, held.isOfDefault ? unlessDefault(after, ground) : after)
    },
  }
}
