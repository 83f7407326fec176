/** A hand on a lever: taken once, and let go however that happens. */

/** What ends a hold, wherever on the page: the pointer is lifted or taken away, a menu opens over it, the window is left. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu', 'blur']

export interface Hand {
  hold(): void
  release(): void
}

/**
 * @param tell hears each change, and never the same one twice in a row.
 * @param page where the ends of a hold are heard: the window.
 */
export function createHand(tell: (isHeld: boolean) => void, page: EventTarget): Hand {
  let hold: AbortController | null = null

  function release(): void {
    if (hold === null) return
    hold.abort()
    hold = null
    tell(false)
  }

  return {
    hold() {
      if (hold !== null) return
      hold = new AbortController()
      for (const end of ENDS) page.addEventListener(end, release, { signal: hold.signal })
      tell(true)
    },
    release,
  }
}
