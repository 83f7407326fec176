/** Items of a row or a list that a hand moves to another place. The order changes on release. */

import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { placeOfDrop } from './drop-place.ts'

/** Pixels that a hand may tremble before it drags. */
const SLACK = 6

export interface OrderDrag {
  readonly id: string
  /** How far the hand is from where it took hold, in pixels along the row or list. */
  readonly offset: number
  /** Where the item would stand, 0 for the first. */
  readonly place: number
}

/** How the items run, and what a hand takes hold of. */
export interface DraggedOrder {
  readonly runs: 'across' | 'down'
  /** Finds the items; its value is their id. */
  readonly attribute: string
  /** Within an item, what is pressed or edited and not taken hold of. */
  isOwn(target: Element): boolean
}

/**
 * @param order the same one each time.
 * @param ids of all items in their order, those that are not shown included.
 * @param onDrop is told where an item is let go, unless that is where it was.
 */
export function useOrderDrag(
  order: DraggedOrder,
  ids: readonly string[],
  onDrop: (id: string, place: number) => void,
): readonly [OrderDrag | null, (event: PointerEvent<HTMLElement>) => void] {
  const [drag, setDrag] = useState<OrderDrag | null>(null)
  const end = useRef<AbortController | null>(null)
  useEffect(() => () => end.current?.abort(), [])

  const begin = (event: PointerEvent<HTMLElement>) => {
    const id = grabbed(event, order)
    if (id === null) return
    const along = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) =>
      order.runs === 'across' ? clientX : clientY
    const start = along(event)
    const shown = shownItems(event.currentTarget, order)
    const middle = shown.find(item => item.id === id)?.middle ?? start
    const watch = new AbortController()
    const { signal } = watch
    let latest: OrderDrag | null = null
    end.current?.abort()
    end.current = watch

    const follow = (moved: globalThis.PointerEvent) => {
      const offset = along(moved) - start
      if (latest === null && Math.abs(offset) < SLACK) return
      latest = { id, offset, place: placeOfDrop(ids, shown, id, middle + offset) }
      setDrag(latest)
    }
    const finish = (isDropped: boolean) => {
      watch.abort()
      setDrag(null)
      if (isDropped && latest !== null && latest.place !== ids.indexOf(id)) onDrop(id, latest.place)
    }
    window.addEventListener('pointermove', follow, { signal })
    window.addEventListener('pointerup', () => finish(true), { signal })
    window.addEventListener('pointercancel', () => finish(false), { signal })
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') finish(false)
      },
      { signal },
    )
  }
  return [drag, begin]
}

/** The item that is taken hold of; null on what is pressed or edited in it, and for fingers, which scroll. */
function grabbed(
  { button, pointerType, target }: PointerEvent<HTMLElement>,
  { attribute, isOwn }: DraggedOrder,
): string | null {
  if (button !== 0 || pointerType === 'touch' || !(target instanceof Element) || isOwn(target)) return null
  return target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null
}

function shownItems(list: HTMLElement, { runs, attribute }: DraggedOrder) {
  return [...list.querySelectorAll(`[${attribute}]`)].map(item => {
    const { left, top, width, height } = item.getBoundingClientRect()
    return {
      id: item.getAttribute(attribute) ?? '',
      middle: runs === 'across' ? left + width / 2 : top + height / 2,
    }
  })
}
