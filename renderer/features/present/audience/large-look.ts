/** The look of a chart for a room: the same as on the operator's screen, with all type and strokes grown alike. */

import { useEffect, useMemo, useState } from 'react'
import type { ChartLook } from '../../../../shared/reading/charts/chart-look.ts'
import { readLook } from '../../charts/read-look.ts'

/** Type of the chart in units of the page. */
const TYPE = 1.5

/** Pixels of one unit of the audience's page: 16 at 1920 × 1080, the rest in proportion. The same as `--u` of its sheet. */
export function unitOf({ innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>): number {
  return Math.min(innerWidth / 120, innerHeight / 60)
}

export interface LargeLook {
  /** In pixels. */
  readonly unit: number
  readonly look: ChartLook
}

/** Another object with another size of the window, another theme, and when the typeface has arrived. */
export function useLargeLook(): LargeLook {
  const [unit, setUnit] = useState(() => unitOf(window))
  const [reading, readAgain] = useState(0)
  useEffect(() => {
    const follow = () => setUnit(unitOf(window))
    const again = () => readAgain(count => count + 1)
    const watch = new AbortController()
    window.addEventListener('resize', follow, { signal: watch.signal })
    document.fonts.addEventListener('loadingdone', again, { signal: watch.signal })
    const theme = new MutationObserver(again)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      watch.abort()
      theme.disconnect()
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading is of another page
  return useMemo(() => ({ unit, look: readLook(document, TYPE * unit) }), [unit, reading])
}
