/** The chart's numbers as a table: years by baseline, scenario and difference. */

import { difference } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { chartMessages } from './chart-messages.ts'
import type { ChartSubject } from './chart-view.ts'
import { chartNumber } from './chart-words.ts'
import './chart-table.css'

interface ChartTableProps {
  readonly subject: ChartSubject
  readonly caption: string
  readonly year: number
  readonly language: Language
}

export function ChartTable({ subject, caption, year, language }: ChartTableProps) {
  const { years, unit, scenario, base, lastOutturn } = subject
  const t = chartMessages[language]
  return (
    // A scrolling box must be within reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="chart-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col">{base.name}</th>
            <th scope="col" title={scenario.name}>
              {scenario.name}
            </th>
            <th scope="col">
              {t.difference}{' '}
              <span className="chart-table-unit">{(unit.difference ?? unit.label)[language]}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((each, index) => {
            const value = scenario.values[index] ?? 0
            const baseValue = base.values[index] ?? 0
            return (
              <tr key={each} data-selected={each === year} data-outturn={each <= lastOutturn}>
                <th scope="row">{each}</th>
                <td>{chartNumber(baseValue, unit, language)}</td>
                <td>{chartNumber(value, unit, language)}</td>
                <td>{difference(value - baseValue, unit, { language }).number}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
