/** What stands over a chart: its name, its unit, and the buttons that change how it is shown. */

import { memo } from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { StaleMark } from '../kpis/stale-mark.tsx'
import { ChartMenu } from './chart-menu.tsx'
import { useChartPlace } from './chart-place.ts'

interface ChartHeadProps {
  readonly title: string
  readonly unit: string
  /** Behind the unit where there is room: of what it is a share. */
  readonly whole: string
  readonly language: Language
  readonly isTable: boolean
  readonly isStale: boolean
  readonly onTable: (isTable: boolean) => void
}

export const ChartHead = memo(function ChartHead(props: ChartHeadProps) {
  const { title, unit, whole, language, isTable, isStale, onTable } = props
  const place = useChartPlace()
  const { onEnlarge, onRestore } = place
  const t = chartMessages[language]
  return (
    <header className="chart-head">
      <h3 className="chart-title">{title}</h3>
      <span className="chart-unit" title={`${unit} ${whole}`.trim()}>
        {/* A pure number has no unit, but the line keeps its base. */}
        <span>{unit === '' ? '\u200b' : unit}</span> <span>{whole}</span>
      </span>
      {isStale && <StaleMark language={language} />}
      <span className="chart-actions">
        <IconButton
          icon="table"
          label={isTable ? t.showChart : t.showTable}
          data-chosen={isTable}
          onPress={() => onTable(!isTable)}
        />
        {onEnlarge !== null && <IconButton icon="enlarge" label={t.enlarge} onPress={onEnlarge} />}
        {onRestore !== null && <IconButton icon="restore" label={t.restore} onPress={onRestore} />}
        {place.onBoard !== undefined && (
          <ChartMenu
            place={place}
            onBoard={place.onBoard}
            title={title}
            isTable={isTable}
            onTable={onTable}
          />
        )}
      </span>
    </header>
  )
})
