/** Where the keyboard goes on from when what had the focus was taken away. */

import { useEffect, useRef } from 'react'

/**
 * When there are fewer items and the focus went with one of them, it goes to what has taken its place: of the elements of
 * `box` that `selector` finds, the one that now stands where the focus stood, or else the last.
 * @param count items in the box.
 */
export function useFocusKept(
  box: { readonly current: HTMLElement | null },
  count: number,
  selector: string,
): void {
  const before = useRef(count)
  const place = useRef(Number.POSITIVE_INFINITY)

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (box.current === null || !(target instanceof Node) || !box.current.contains(target)) return
      place.current = Math.max(0, placesUpTo(target, box.current, selector) - 1)
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [box, selector])

  useEffect(() => {
    const isFewer = count < before.current
    before.current = count
    if (!isFewer) return
    // A menu gives the focus back to its button first, which is gone by then.
    const timer = setTimeout(() => {
      const { activeElement } = document
      if (activeElement !== null && activeElement !== document.body) return
      const found = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
      const next = found[place.current] ?? found.at(-1)
      next?.focus()
    }, 0)
    return () => clearTimeout(timer)
  }, [box, count, selector])
}

/** How many of the elements stand at the target or before it. */
function placesUpTo(target: Node, box: HTMLElement, selector: string): number {
  return [...box.querySelectorAll(selector)].filter(
    each =>
      each === target || (each.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length
}
