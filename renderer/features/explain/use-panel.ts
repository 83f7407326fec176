/** How the panel moves with its reader: the number that gets the focus back, and a year that follows the selected one. */

import { useEffect, useRef } from 'react'
import type { Explained } from '../../store/drawer.ts'
import { useActions, useApp } from '../../store/use-app.ts'

/** A number on the screen that leads to the explanation of an item. */
export function numberLink(item: string): Element | null {
  return document.querySelector(`[data-explains="${CSS.escape(item)}"]:not([tabindex="-1"])`)
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
