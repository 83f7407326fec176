/** F6 goes from part to part of the screen, with Shift the other way, as in every desktop program. */

import { useEffect } from 'react'
import { isQuestionOpen } from '../../ui/question.ts'

/** The parts in their order; one that is not on the screen is passed over. */
const REGIONS = [
  '.guide-card',
  '.top-bar',
  '.strip-side, .strip-rail',
  '.lever-side, .lever-rail',
  '.centre',
  '.drawer',
  '.tool-rail',
  '.impact-strip',
  '.status-bar',
]

/** What takes the focus inside a part. */
const STOPS =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]):not([tabindex="-1"]), [tabindex="0"], summary, a[href]'

export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      if (!isQuestionOpen()) goOn(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function goOn(step: 1 | -1): void {
  const parts = REGIONS.flatMap(selector => document.querySelector(selector) ?? [])
  const here = parts.findIndex(part => part.contains(document.activeElement))
  const start = here === -1 && step === -1 ? 0 : here
  for (let passed = 1; passed <= parts.length; passed += 1) {
    const part = parts[(start + step * passed + parts.length * 2) % parts.length]
    const stop = [...(part?.querySelectorAll<HTMLElement>(STOPS) ?? [])].find(each => each.checkVisibility())
    if (stop === undefined) continue
    stop.focus()
    return
  }
}
