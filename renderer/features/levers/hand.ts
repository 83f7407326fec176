/** A hand on a lever: taken once, and let go however that happens. */

/** What ends a hold, wherever on the page: the pointer is lifted or taken away, a menu opens over it, the window is left. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu', 'blur']

export interface Hand {
  /** Where a key holds, letting go of that key ends the hold too. */
  hold(key?: string): void
  release(): void
}

/** What hears of a hand; never the same twice in a row. */
export interface Holder {
  hold(): void
  release(): void
  /** Instead of a release: Escape says that nothing shall have happened. */
  cancel(): void
}

/** @param page where the ends of a hold are heard: the window. */
export function createHand(holder: Holder, page: EventTarget): Hand {
  let hold: AbortController | null = null

  function end(tell: () => void): void {
    if (hold === null) return
    hold.abort()
    hold = null
    tell()
  }

  const release = () => end(holder.release)

  function cancel(event: Event): void {
    if (!isEscape(event)) return
    // It closes nothing beside, however long it is pressed.
    swallow(event)
    swallowRepeats(page)
    end(holder.cancel)
  }

  return {
    hold(key) {
      if (hold !== null) return
      hold = new AbortController()
      const { signal } = hold
      for (const each of ENDS) page.addEventListener(each, release, { signal })
      page.addEventListener('keydown', cancel, { signal, capture: true })
      if (key !== undefined) {
        const up = (event: Event) => {
          if (isLetGo(event, key)) release()
        }
        page.addEventListener('keyup', up, { signal, capture: true })
      }
      holder.hold()
    },
    release,
  }
}

/** While ⌘ is down a Mac does not say that another key is let go: they end together. */
function isLetGo(event: Event, key: string): boolean {
  return 'key' in event && (event.key === key || event.key === 'Meta')
}

function isEscape(event: Event): boolean {
  return 'key' in event && event.key === 'Escape'
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

/** Until Escape is let go. */
function swallowRepeats(page: EventTarget): void {
  const pressed = new AbortController()
  const { signal } = pressed
  const repeated = (event: Event) => {
    if (isEscape(event) && 'repeat' in event && event.repeat === true) swallow(event)
  }
  const up = (event: Event) => {
    if (isEscape(event)) pressed.abort()
  }
  page.addEventListener('keydown', repeated, { signal, capture: true })
  page.addEventListener('keyup', up, { signal, capture: true })
}
