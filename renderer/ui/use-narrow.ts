/** Whether the window is too small for levers and charts beside each other; the sheets ask the same question. */

import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 899px), (max-height: 560px)'

function watch(hear: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', hear)
  return () => query.removeEventListener('change', hear)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches)
}
