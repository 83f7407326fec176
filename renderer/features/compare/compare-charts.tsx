/** The results side by side: one small chart for each card of the board, all scenarios on one axis in each. */

import { useState } from 'react'
import { plainChart } from '../../../shared/reading/pack-board.ts'
import { useMessages } from '../../i18n/messages.ts'
import { type ChartPlace, ChartPlaceContext } from '../charts/chart-place.ts'
import { LiveChart } from '../charts/live-chart.tsx'
import { compareMessages } from './compare-messages.ts'
import '../charts/charts.css'

interface CompareChartsProps {
  readonly variables: readonly string[]
}

export function CompareCharts({ variables }: CompareChartsProps) {
  const text = useMessages(compareMessages)
  const [pointed, setPointed] = useState<number | null>(null)
  const [alone, setAlone] = useState<string | null>(null)
  const shown = alone !== null && variables.includes(alone) ? [alone] : variables
  return (
    <section className="compare-charts" data-alone={shown.length === 1} aria-label={text.charts}>
      {shown.map(variable => {
        const isAlone = variable === alone
        const place: ChartPlace = {
          choice: plainChart(variable),
          isLarge: isAlone,
          isAlone,
          onEnlarge: isAlone ? null : () => setAlone(variable),
          onRestore: isAlone ? () => setAlone(null) : null,
        }
        return (
          <ChartPlaceContext key={variable} value={place}>
            <LiveChart choice={place.choice} isLarge={place.isLarge} pointed={pointed} onPoint={setPointed} />
          </ChartPlaceContext>
        )
      })}
    </section>
  )
}
