/** The chart's look as it is now; changes with the theme, the size of the type and the arrival of the typeface. */

import { useSyncExternalStore } from 'react'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { readLook } from './read-look.ts'

/** What can change a token's value, beside the theme. */
const media = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(min-width: 1800px)',
  '(min-width: 2500px)',
]

let look: ChartLook | null = null
const listeners = new Set<() => void>()
let watch: AbortController | null = null

function current(): ChartLook {
  look ??= readLook(document)
  return look
}

function readAgain(): void {
  look = readLook(document)
  for (const listener of listeners) listener()
}

/** One watch of the page for all who ask, for a look that is read twice would be drawn twice. */
function watchPage(): AbortController {
  const end = new AbortController()
  const { signal } = end
  const attributes = new MutationObserver(readAgain)
  attributes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  signal.addEventListener('abort', () => attributes.disconnect())
  for (const query of media) matchMedia(query).addEventListener('change', readAgain, { signal })
  document.fonts.addEventListener('loadingdone', readAgain, { signal })
  return end
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  watch ??= watchPage()
  return () => {
    listeners.delete(changed)
    if (listeners.size > 0) return
    watch?.abort()
    watch = null
  }
}

/** The look in force; the component is drawn again when it changes. */
export function useChartLook(): ChartLook {
  return useSyncExternalStore(subscribe, current)
}
