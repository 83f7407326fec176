/** The chart's numbers as a table: years by baseline, scenario and difference; the selected year comes into view. */

import { useLayoutEffect, useRef } from 'react'
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
  const box = useRef<HTMLElement>(null)
  const selected = useRef<HTMLTableRowElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year chooses the row
  useLayoutEffect(() => {
    if (box.current === null || selected.current === null) return
    const { clientHeight } = box.current
    const { offsetTop, offsetHeight } = selected.current
    box.current.scrollTop = offsetTop - (clientHeight - offsetHeight) / 2
  }, [year])
  return (
    // A scrolling box must be within reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="chart-table" ref={box} aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col" title={base.name}>
              <span className="chart-table-name">{base.name}</span>
            </th>
            <th scope="col" title={scenario.name}>
              <span className="chart-table-name">{scenario.name}</span>
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
              <tr
                key={each}
                ref={each === year ? selected : null}
                data-selected={each === year}
                data-outturn={each <= lastOutturn}
              >
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
