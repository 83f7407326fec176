/** A chart of the grid, read off the results of the moment. */

import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { isStale } from '../kpis/stale-mark.tsx'
import { ChartCard } from './chart-card.tsx'
import { useChartLook } from './use-chart-look.ts'
import { useShownChart } from './use-shown-chart.ts'

interface LiveChartProps {
  readonly choice: ChartChoice
  readonly isLarge: boolean
  /** Year under the pointer on any chart. */
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
}

/** Nothing until its series have arrived. */
export function LiveChart({ choice, isLarge, pointed, onPoint }: LiveChartProps) {
  const language = useLanguage()
  const year = useApp(state => state.year)
  const isOld = useApp(isStale)
  const isHeld = useApp(state => state.held !== null)
  const { selectYear } = useActions()
  const look = useChartLook()
  const shown = useShownChart(choice)
  if (shown === null) return null
  return (
    <ChartCard
      subject={shown.subject}
      words={shown.words}
      fanWords={shown.fanWords}
      look={look}
      language={language}
      year={year}
      documentId={shown.sources.documentId}
      isHeld={isHeld}
      isStale={isOld}
      isLarge={isLarge}
      pointed={pointed}
      onPoint={onPoint}
      onSelect={selectYear}
    />
  )
}
