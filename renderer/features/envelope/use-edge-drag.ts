/** Drags edges of the budget bar: a press that moves is a drag and one step of undo, one that does not is a click. */

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useActions } from '../../store/use-app.ts'
import { createHand } from '../levers/hand.ts'
import { type BarEdge, DRAG_START, edgeAt, requestOfDrag } from './edge-hand.ts'
import type { BudgetRequest } from './requests.ts'

interface Drawn {
  /** Of the lines that can be moved. */
  readonly edges: readonly BarEdge[]
  readonly requests: readonly BudgetRequest[]
  readonly width: number
  readonly floor: number
}

interface Press {
  readonly line: string
  readonly from: number
  /** From the edge to the hand, so that nothing jumps when it is taken. */
  readonly offset: number
  isMoving: boolean
}

export interface EdgeDrag {
  /** The line whose edge is under the hand. */
  readonly near: string | null
  /** True once after a drag, so that its release is taken for no click. */
  readonly wasDrag: () => boolean
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerLeave(): void
  }
}

export function useEdgeDrag(bar: RefObject<HTMLElement | null>, drawn: Drawn): EdgeDrag {
  const { holdLever, cancelHold, setLever } = useActions()
  const [near, setNear] = useState<string | null>(null)
  const press = useRef<Press | null>(null)
  const dragged = useRef(false)
  const hand = useMemo(() => {
    const endWith = (end: () => void) => () => {
      press.current = null
      end()
    }
    // A press is no hold of its lever before it moves.
    const cancel = () => {
      cancelHold()
      // The release that is still to come opens no line.
      dragged.current = true
    }
    return createHand(
      { hold: () => undefined, release: endWith(() => holdLever(null)), cancel: endWith(cancel) },
      window,
    )
  }, [holdLever, cancelHold])
  useEffect(() => hand.release, [hand])

  const place = (event: PointerEvent<HTMLElement>) =>
    event.clientX - (bar.current?.getBoundingClientRect().left ?? 0)

  /** The edge under a pointer: of two handles over each other the nearer, whichever of them lies on top. */
  const edgeUnder = (event: PointerEvent<HTMLElement>): BarEdge | null => {
    const isOnHandle = event.target instanceof Element && event.target.closest('.budget-edge') !== null
    return isOnHandle ? edgeAt(drawn.edges, place(event)) : null
  }

  const move = (event: PointerEvent<HTMLElement>, { line, offset }: Press) => {
    const { requests, width, floor } = drawn
    const request = requests.find(each => each.line === line)
    if (request === undefined) return
    const value = requestOfDrag(
      requests,
      line,
      place(event) - offset,
      { width, count: requests.length + 1 },
      floor,
    )
    setLever(request.lever, value)
  }

  return {
    near,
    wasDrag: () => {
      const was = dragged.current
      dragged.current = false
      return was
    },
    handlers: {
      onPointerDown: event => {
        dragged.current = false
        setNear(null)
        const x = place(event)
        const edge = event.button === 0 ? edgeUnder(event) : null
        if (edge === null) return
        press.current = { line: edge.line, from: x, offset: x - edge.at, isMoving: false }
        hand.hold()
      },
      onPointerMove: event => {
        const current = press.current
        if (current === null) {
          setNear(edgeUnder(event)?.line ?? null)
          return
        }
        if (!current.isMoving) {
          if (Math.abs(place(event) - current.from) < DRAG_START) return
          current.isMoving = true
          dragged.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
          const lever = drawn.requests.find(({ line }) => line === current.line)?.lever
          if (lever !== undefined) holdLever(lever.id)
        }
        move(event, current)
      },
      onPointerLeave: () => {
        if (press.current === null) setNear(null)
      },
    },
  }
}
