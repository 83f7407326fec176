/** How the focus moves with a panel of the drawer, or the page of a comparison: into it with each thing that is new in it, and back when it goes. */

import { type RefObject, useLayoutEffect, useRef } from 'react'

interface PanelRefs {
  readonly panel: RefObject<HTMLElement | null>
  readonly body: RefObject<HTMLDivElement | null>
}

/**
 * What is new in the panel is read from the top, with the focus on the panel, or on the field in it that asked for it as
 * the panel came. When the panel goes, the focus goes back to
 * what had it before.
 * @param key another one for each thing that the panel shows.
 * @param instead what gets the focus where nothing had it, or that is no longer on the screen.
 */
export function usePanelFocus(key: string, instead: () => Element | null = () => null): PanelRefs {
  const panel = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const standIn = useRef(instead)
  const isShown = useRef(false)
  standIn.current = instead
  // Before the panel takes the focus.
  useLayoutEffect(() => {
    const active = document.activeElement
    let before = active === document.body || panel.current?.contains(active) ? null : active
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && panel.current?.contains(target) === false) before = target
    }
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('focusin', remember)
      giveBack(() => (before?.isConnected ? before : standIn.current()))
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing to read is what it waits for
  useLayoutEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0
    const isAsked = !isShown.current && panel.current?.contains(document.activeElement)
    isShown.current = true
    if (!isAsked) panel.current?.focus({ preventScroll: true })
  }, [key])
  return { panel, body }
}

/** While the screen takes up the room of the panel, what stood in its way may be drawn anew, and lose the focus again. */
const FRAMES = 20

/** Counts the panels that went: what one gives back no longer matters once another has gone. */
let gone = 0

function giveBack(find: () => Element | null): void {
  gone += 1
  giveWhileFree(find, gone, FRAMES)
}

function giveWhileFree(find: () => Element | null, turn: number, frames: number): void {
  if (frames === 0) return
  requestAnimationFrame(() => {
    if (turn !== gone) return
    const active = document.activeElement
    const place = active === null || active === document.body ? find() : null
    if (place instanceof HTMLElement) place.focus()
    giveWhileFree(find, turn, frames - 1)
  })
}
