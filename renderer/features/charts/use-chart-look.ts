/** The chart's look as it is now; changes with the theme, the size of the type and the arrival of the typeface. */

import { useSyncExternalStore } from 'react'
import { type ChartLook, readLook } from './chart-look.ts'

let look: ChartLook | null = null

function current(): ChartLook {
  look ??= readLook(document)
  return look
}

/** What can change a token's value. */
const media = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(min-width: 1800px)',
  '(min-width: 2500px)',
]

function subscribe(changed: () => void): () => void {
  const read = () => {
    look = readLook(document)
    changed()
  }
  const attributes = new MutationObserver(read)
  attributes.observe(document.documentElement, { attributes: true })
  attributes.observe(document.body, { attributes: true })
  const queries = media.map(query => matchMedia(query))
  for (const query of queries) query.addEventListener('change', read)
  document.fonts.addEventListener('loadingdone', read)
  return () => {
    attributes.disconnect()
    for (const query of queries) query.removeEventListener('change', read)
    document.fonts.removeEventListener('loadingdone', read)
  }
}

export function useChartLook(): ChartLook {
  return useSyncExternalStore(subscribe, current)
}
