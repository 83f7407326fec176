/** Where the keyboard goes on from when what had the focus was taken away. */

import { useEffect, useRef } from 'react'

/**
 * When there are fewer items and the focus went with one of them, it goes to the last element of `box` that `selector` finds.
 * @param count items in the box.
 */
export function useFocusKept(
  box: { readonly current: HTMLElement | null },
  count: number,
  selector: string,
): void {
  const before = useRef(count)
  useEffect(() => {
    const isFewer = count < before.current
    before.current = count
    if (!isFewer) return
    // A menu gives the focus back to its button first, which is gone by then.
    const timer = setTimeout(() => {
      const { activeElement } = document
      if (activeElement !== null && activeElement !== document.body) return
      const found = box.current?.querySelectorAll<HTMLElement>(selector)
      found?.[found.length - 1]?.focus()
    }, 0)
    return () => clearTimeout(timer)
  }, [box, count, selector])
}
