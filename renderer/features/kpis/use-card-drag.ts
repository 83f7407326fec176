/** Cards that a hand moves to the place of another. The order changes on release; meanwhile the place is marked. */

import { type PointerEvent, useEffect, useRef, useState } from 'react'

/** Pixels that a hand may tremble before it drags; a click stays a click. */
const SLACK = 6

export interface CardDrag {
  readonly from: number
  readonly to: number
}

/**
 * Cards carry their place in `data-place`, from 0.
 * @param onDrop is told the places, which differ.
 */
export function useCardDrag(
  onDrop: (drag: CardDrag) => void,
): readonly [CardDrag | null, (event: PointerEvent<HTMLElement>) => void] {
  const [drag, setDrag] = useState<CardDrag | null>(null)
  const end = useRef<AbortController | null>(null)
  useEffect(() => () => end.current?.abort(), [])

  const begin = (event: PointerEvent<HTMLElement>) => {
    const from = event.button === 0 && event.pointerType !== 'touch' ? placeAt(event.target) : null
    if (from === null) return
    const { clientX, clientY } = event
    const watch = new AbortController()
    const { signal } = watch
    let latest: CardDrag | null = null
    end.current?.abort()
    end.current = watch

    const follow = (move: MouseEvent) => {
      if (latest === null && Math.hypot(move.clientX - clientX, move.clientY - clientY) < SLACK) return
      document.getSelection()?.removeAllRanges()
      const under = placeAt(document.elementFromPoint(move.clientX, move.clientY))
      latest = { from, to: under ?? latest?.to ?? from }
      setDrag(latest)
    }
    const finish = (isDropped: boolean) => {
      watch.abort()
      setDrag(null)
      if (latest === null) return
      ignoreNextClick()
      if (isDropped && latest.to !== from) onDrop(latest)
    }
    window.addEventListener('pointermove', follow, { signal })
    window.addEventListener('pointerup', () => finish(true), { signal })
    window.addEventListener('pointercancel', () => finish(false), { signal })
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal })
  }
  return [drag, begin]
}

/** The place of the card at an element; null beside the cards, and on a menu, which is pressed and not dragged. */
function placeAt(element: EventTarget | null): number | null {
  if (!(element instanceof Element) || element.closest('.kpi-more') !== null) return null
  const card = element.closest<HTMLElement>('[data-place]')
  return card?.dataset.place === undefined ? null : Number(card.dataset.place)
}

/** The release of a drag is no click on what lies under it. */
function ignoreNextClick(): void {
  const ignore = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', ignore, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', ignore, { capture: true }), 0)
}
