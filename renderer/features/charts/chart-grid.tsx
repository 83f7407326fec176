/** The charts of the board in view: one, two, three of which the first is large, or four; one year and one cross-hair for all. */

import { useMemo, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { arrangementOf, visibleCharts } from '../../store/boards.ts'
import { useActions, useApp, useWatched } from '../../store/use-app.ts'
import { partsOf } from './breakdown.ts'
import { chartMessages } from './chart-messages.ts'
import { type ChartPlace, ChartPlaceContext } from './chart-place.ts'
import { LiveChart } from './live-chart.tsx'
import './charts.css'

export function ChartGrid() {
  const t = useMessages(chartMessages)
  const catalogue = useApp(state => state.catalogue)
  const board = useApp(state => state.workspace.board)
  const boards = useApp(state => state.workspace.boards)
  const focus = useApp(state => state.focus)
  const isWaiting = useApp(state => activeSimulation(state) === null)
  const { focusVariable } = useActions()
  const [pointed, setPointed] = useState<number | null>(null)
  const [alone, setAlone] = useState<string | null>(null)
  const arrangement = useMemo(() => arrangementOf(catalogue, { board, boards }), [catalogue, board, boards])
  const charts = useMemo(() => visibleCharts(arrangement, focus), [arrangement, focus])
  const ids = useMemo(
    () =>
      charts.flatMap(({ variable, breakdown }) => [
        variable,
        ...(breakdown === null ? [] : partsOf(catalogue, variable, breakdown)),
      ]),
    [catalogue, charts],
  )
  useWatched('charts', ids)

  const single = charts.find(({ variable }) => variable === alone)
  const shown = single === undefined ? charts : [single]
  const places = shown.map((choice, index): ChartPlace => {
    const isAlone = single !== undefined
    const isLarge = shown.length === 1 || (shown.length === 3 && index === 0)
    const enlarge = shown.length === 3 && !isLarge ? focusVariable : setAlone
    return {
      choice,
      isLarge,
      isAlone,
      onEnlarge: shown.length === 1 ? null : () => enlarge(choice.variable),
      onRestore: isAlone ? () => setAlone(null) : null,
    }
  })
  return (
    <section className="charts" data-count={shown.length} aria-label={t.region} aria-busy={isWaiting}>
      {places.map(place => (
        <ChartPlaceContext key={place.choice.variable} value={place}>
          <LiveChart choice={place.choice} isLarge={place.isLarge} pointed={pointed} onPoint={setPointed} />
        </ChartPlaceContext>
      ))}
    </section>
  )
}
