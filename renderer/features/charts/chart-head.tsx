/** What stands over a chart: its name, its unit, and the buttons that change how it is shown. */

import { memo } from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { StaleMark } from '../kpis/stale-mark.tsx'
import { chartMessages } from './chart-messages.ts'

interface ChartHeadProps {
  /** Id of the chart's headline. */
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Behind the unit where there is room: of what it is a share. */
  readonly whole: string
  readonly language: Language
  readonly isLarge: boolean
  readonly isTable: boolean
  readonly isStale: boolean
  readonly onTable: (isTable: boolean) => void
  readonly onEnlarge: (id: string) => void
}

export const ChartHead = memo(function ChartHead(props: ChartHeadProps) {
  const { id, title, unit, whole, language, isLarge, isTable, isStale, onTable, onEnlarge } = props
  const t = chartMessages[language]
  return (
    <header className="chart-head">
      <h3 className="chart-title">{title}</h3>
      <span className="chart-unit" title={`${unit} ${whole}`.trim()}>
        <span>{unit}</span> <span>{whole}</span>
      </span>
      {isStale && <StaleMark language={language} />}
      <span className="chart-actions">
        <IconButton
          icon="table"
          label={isTable ? t.showChart : t.showTable}
          data-chosen={isTable}
          onPress={() => onTable(!isTable)}
        />
        {!isLarge && <IconButton icon="enlarge" label={t.enlarge} onPress={() => onEnlarge(id)} />}
      </span>
    </header>
  )
})
