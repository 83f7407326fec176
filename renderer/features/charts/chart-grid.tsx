/** The charts of the board in view: one, two, three of which the first is large, or four; one year and one cross-hair for all. */

import { useCallback, useMemo, useRef, useState } from 'react'
import { chartCounts } from '../../../shared/contract/workspace.ts'
import { partsOf } from '../../../shared/reading/breakdown.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { visibleCharts } from '../../store/boards.ts'
import { useActions, useApp, useCatalogue, useLanguage, useWatched } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { neighbourOf } from '../boards/arrange.ts'
import { useChartAlone, useEscape } from '../boards/chart-alone.ts'
import { usePicker } from '../boards/picker/picker-place.ts'
import { useArrangement } from '../boards/use-arrangement.ts'
import { chartMenuMessages } from './chart-menu-messages.ts'
import { type ChartPlace, ChartPlaceContext } from './chart-place.ts'
import { LiveChart } from './live-chart.tsx'
import './charts.css'

export function ChartGrid() {
  const t = useMessages(chartMessages)
  const focus = useApp(state => state.focus)
  const { focusVariable } = useActions()
  const board = useArrangement()
  const [pointed, setPointed] = useState<number | null>(null)
  const { variable: alone, setVariable: setAlone } = useChartAlone()
  const grid = useRef<HTMLElement>(null)
  const charts = useMemo(() => visibleCharts(board, focus), [board, focus])
  const isComplete = useWatchedCharts(charts)
  useFocusKept(grid, board.charts.length, '.chart .icon-button')

  const single = charts.find(({ variable }) => variable === alone)
  const leave = useCallback(() => setAlone(null), [setAlone])
  useEscape(single !== undefined, leave)
  const count = single === undefined ? board.count : 1
  // The same while only the year under the pointer changes: heads and menus are not drawn again for it.
  const places = useMemo(
    () =>
      (single === undefined ? charts : [single]).map((choice, index): ChartPlace => {
        const isLarge = count === 1 || (count === 3 && index === 0)
        const enlarge = count === 3 && !isLarge ? focusVariable : setAlone
        const canMove = (by: 1 | -1) =>
          single === undefined && neighbourOf(board, focus, choice.variable, by) !== undefined
        return {
          choice,
          isLarge,
          isAlone: single !== undefined,
          onEnlarge: count === 1 ? null : () => enlarge(choice.variable),
          onRestore: single === undefined ? null : leave,
          onBoard: {
            canMoveEarlier: canMove(-1),
            canMoveLater: canMove(1),
            canBeRemoved: board.charts.some(({ variable }) => variable !== choice.variable),
          },
        }
      }),
    [charts, single, count, board, focus, focusVariable, setAlone, leave],
  )
  const vacancies = chartCounts.slice(places.length, count)
  return (
    <section ref={grid} className="charts" data-count={count} aria-label={t.region} aria-busy={!isComplete}>
      {places.map(place => (
        <ChartPlaceContext key={place.choice.variable} value={place}>
          <ArrivingChart place={place} pointed={pointed} onPoint={setPointed} />
        </ChartPlaceContext>
      ))}
      {vacancies.map(place => (
        <Vacancy key={place} />
      ))}
    </section>
  )
}

/** Has the series of the charts in every run, with all parts of those that are broken down; true once they are there. */
function useWatchedCharts(charts: ReturnType<typeof visibleCharts>): boolean {
  const catalogue = useCatalogue()
  const ids = useMemo(
    () =>
      charts.flatMap(({ variable, breakdown }) => [
        variable,
        ...(breakdown === null ? [] : partsOf(catalogue, variable, breakdown)),
      ]),
    [catalogue, charts],
  )
  useWatched('charts', ids)
  return useApp(state => {
    const series = activeSimulation(state)?.run.series
    return ids.every(id => series?.[id] !== undefined)
  })
}

interface ArrivingChartProps {
  readonly place: ChartPlace
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
}

/** The chart, or its name in its place until its series have arrived, so that nothing moves when they do. */
function ArrivingChart({ place, pointed, onPoint }: ArrivingChartProps) {
  const text = useMessages(chartMenuMessages)
  const language = useLanguage()
  const { choice, isLarge } = place
  const { variable, breakdown } = choice
  const catalogue = useCatalogue()
  const ids = useMemo(
    () => [variable, ...(breakdown === null ? [] : partsOf(catalogue, variable, breakdown))],
    [catalogue, variable, breakdown],
  )
  const isThere = useApp(state => {
    const series = activeSimulation(state)?.run.series
    return ids.every(id => series?.[id] !== undefined)
  })
  if (isThere) {
    return <LiveChart choice={choice} isLarge={isLarge} pointed={pointed} onPoint={onPoint} />
  }
  return (
    <article className="chart-waiting" data-large={isLarge}>
      <h3 className="chart-title">{itemOf(catalogue.variables, variable).short[language]}</h3>
      <p>{text.waiting}</p>
    </article>
  )
}

function Vacancy() {
  const text = useMessages(chartMenuMessages)
  const { pick } = usePicker()
  return (
    <div className="chart-vacancy">
      <p>{text.vacant}</p>
      <TextButton look="bordered" icon="plus" label={text.add} onPress={() => pick({ kind: 'charts' })} />
    </div>
  )
}
