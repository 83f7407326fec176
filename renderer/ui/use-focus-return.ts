/** Where the keyboard goes on after something that asked for attention: to what had it, and never to the start of the page. */

import { useEffect, useRef } from 'react'

/**
 * @param isAsking a question, or a card that stands for one, is on the page.
 * @param instead selector of what stands for a place that went meanwhile, such as an item of a menu, or that there never was.
 */
export function useFocusReturn(isAsking: boolean, instead: string): void {
  const last = useRef<HTMLElement | null>(null)
  const hasAsked = useRef(false)
  useEffect(() => {
    if (isAsking) {
      hasAsked.current = true
      return
    }
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target
    }
    document.addEventListener('focusin', remember)
    const frame = requestAnimationFrame(() => {
      if (!hasAsked.current || isHeld(document.activeElement)) return
      const place = last.current?.isConnected ? last.current : document.querySelector<HTMLElement>(instead)
      place?.focus()
    })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', remember)
    }
  }, [isAsking, instead])
}

function isHeld(active: Element | null): boolean {
  return active !== null && active !== document.body && active.isConnected
}
