/** Where the keyboard goes on after a question: to what had it, and never to the start of the page. */

import { useEffect, useRef } from 'react'

/** What stands for a place that went while the question was open, such as an item of a menu. */
const INSTEAD = '.file-menu-button'

/** @param isAsking a question stands on the page. */
export function useFocusReturn(isAsking: boolean): void {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (isAsking) return
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target
    }
    document.addEventListener('focusin', remember)
    const frame = requestAnimationFrame(() => {
      if (last.current === null || isHeld(document.activeElement)) return
      const place = last.current.isConnected ? last.current : document.querySelector<HTMLElement>(INSTEAD)
      place?.focus()
    })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', remember)
    }
  }, [isAsking])
}

function isHeld(active: Element | null): boolean {
  return active !== null && active !== document.body && active.isConnected
}
