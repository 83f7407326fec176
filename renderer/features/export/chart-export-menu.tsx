/** In the menu of a chart: everything that it can leave the program as. */

import { MenuSection, SubmenuTrigger } from 'react-aria-components'
import { FRAME_SIZE } from '../../../shared/reading/charts/framed-drawing.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { useMessages } from '../../i18n/messages.ts'
import { type AppState, outcomeOf, shownScenarios } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { type ShownChart, useShownChart } from '../charts/use-shown-chart.ts'
import { chartExportMessages } from './chart-messages.ts'
import { useChartExports } from './use-chart-exports.ts'

const SIZES = [1, 2, 4] as const

export function ChartExportMenu({ choice }: { readonly choice: ChartChoice }) {
  const text = useMessages(chartExportMessages)
  return (
    <SubmenuTrigger>
      <MenuLine icon="download" label={text.export} />
      <ExportFloat choice={choice} />
    </SubmenuTrigger>
  )
}

function ExportFloat({ choice }: { readonly choice: ChartChoice }) {
  const text = useMessages(chartExportMessages)
  const shown = useShownChart(choice)
  const isOld = useApp(drawsOldResults)
  return (
    <MenuFloat placement="end top" aria-label={text.export}>
      {shown === null || isOld ? <Waiting /> : <ExportLines shown={shown} />}
    </MenuFloat>
  )
}

/** A line is drawn of values that are no more: the present ones were refused. Such a chart must not leave the program. */
function drawsOldResults(state: AppState): boolean {
  return shownScenarios(state).some(({ id }) => outcomeOf(state, id).refusal !== null)
}

function Waiting() {
  const { stale } = useMessages(chartExportMessages)
  return <MenuLine label={stale} isDisabled />
}

function ExportLines({ shown }: { readonly shown: ShownChart }) {
  const text = useMessages(chartExportMessages)
  const exports = useChartExports(shown)
  const { width, height } = FRAME_SIZE
  return (
    <>
      <MenuSection aria-label={text.pictures}>
        {SIZES.map(times => (
          <MenuLine
            key={times}
            label={text.png(times)}
            detail={text.pixels(width * times, height * times)}
            onAction={() => exports.png(times)}
          />
        ))}
        <MenuLine label={text.svg} detail={text.svgText} onAction={exports.svg} />
      </MenuSection>
      <MenuRule />
      <MenuSection aria-label={text.numbers}>
        <MenuLine label={text.csv} onAction={() => exports.table('csv')} />
        <MenuLine label={text.xlsx} onAction={() => exports.table('xlsx')} />
      </MenuSection>
      <MenuRule />
      <MenuSection aria-label={text.copies}>
        <MenuLine label={text.copyPicture} onAction={exports.copyPicture} />
        <MenuLine label={text.copyNumbers} onAction={exports.copyNumbers} />
      </MenuSection>
    </>
  )
}
