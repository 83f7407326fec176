/** Tabs that a hand moves to another place. What is drawn meanwhile is where the tab would go; the order changes on release. */

import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { placeOfDrop, type ShownTab } from './tab-order.ts'

/** Pixels that a hand may tremble before it drags. */
const SLACK = 6

export interface TabDrag {
  readonly id: string
  /** How far the hand is from where it took hold, in pixels. */
  readonly offset: number
  /** Where the tab would stand in the document. */
  readonly place: number
}

/**
 * @param ids of all scenarios in the order of the document.
 * @param onDrop is told where a tab is let go, unless that is where it was.
 */
export function useTabDrag(
  ids: readonly string[],
  onDrop: (id: string, place: number) => void,
): readonly [TabDrag | null, (event: PointerEvent<HTMLElement>) => void] {
  const [drag, setDrag] = useState<TabDrag | null>(null)
  const end = useRef<AbortController | null>(null)
  useEffect(() => () => end.current?.abort(), [])

  const begin = (event: PointerEvent<HTMLElement>) => {
    const id = grabbed(event)
    if (id === null) return
    const start = event.clientX
    const tabs = shownTabs(event.currentTarget)
    const watch = new AbortController()
    const { signal } = watch
    let latest: TabDrag | null = null
    end.current?.abort()
    end.current = watch

    const follow = ({ clientX }: { readonly clientX: number }) => {
      const offset = clientX - start
      if (latest === null && Math.abs(offset) < SLACK) return
      const middle = tabs.find(tab => tab.id === id)?.middle ?? start
      latest = { id, offset, place: placeOfDrop(ids, tabs, id, middle + offset) }
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

/** The scenario whose tab is taken hold of; null on the tab's own buttons, in a field that is edited, and for fingers, which scroll. */
function grabbed({ button, pointerType, target }: PointerEvent<HTMLElement>): string | null {
  if (button !== 0 || pointerType === 'touch' || !(target instanceof Element)) return null
  if (target.closest('[data-tab-button]') !== null || isEditedField(target)) return null
  const tab = target.closest('[data-tab]')
  return tab instanceof HTMLElement ? (tab.dataset.tab ?? null) : null
}

/** The name that is being edited: there a hand marks letters, and the browser's own menu helps. */
export function isEditedField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target === document.activeElement
}

function shownTabs(row: HTMLElement): ShownTab[] {
  return [...row.querySelectorAll<HTMLElement>('[data-tab]')].map(tab => {
    const { left, width } = tab.getBoundingClientRect()
    return { id: tab.dataset.tab ?? '', middle: left + width / 2 }
  })
}
