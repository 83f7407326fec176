/** How the panel moves with its reader: the focus goes into it and comes back, and its year follows the selected one. */

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Explained } from '../../store/drawer.ts'
import { useActions, useApp } from '../../store/use-app.ts'

interface PanelRefs {
  readonly panel: RefObject<HTMLElement | null>
  readonly body: RefObject<HTMLDivElement | null>
}

/**
 * Another number is read from the top, with the focus on the panel; when the panel goes, the focus goes back to what it
 * was on before.
 * @param key another one for another number.
 */
export function usePanelFocus(key: string): PanelRefs {
  const panel = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  // Before the panel takes the focus.
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      if (!(before instanceof HTMLElement)) return
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before.isConnected) before.focus()
      })
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is what it waits for
  useLayoutEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0
    panel.current?.focus({ preventScroll: true })
  }, [key])
  return { panel, body }
}

/** A number is opened in its own year; from then on it goes with the selected year. */
export function useFollowedYear(number: Explained): void {
  const year = useApp(state => state.year)
  const { explain } = useActions()
  const seen = useRef(year)
  useEffect(() => {
    if (seen.current === year) return
    seen.current = year
    explain({ ...number, year })
  }, [year, number, explain])
}
