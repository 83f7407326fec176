/** Headline values side by side: what was, and what is. */

import type { DatedSeries } from '../../../shared/scenario/changed-numbers.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { decisionsMessages } from './decisions-messages.ts'
import { headlineValues } from './headline-values.ts'

interface ValuesTableProps {
  readonly title: string
  readonly first: DatedSeries
  readonly firstName: string
  /** Null where there are none yet. */
  readonly second: DatedSeries | null
  readonly secondName: string
}

export function ValuesTable({ title, first, firstName, second, secondName }: ValuesTableProps) {
  const text = useMessages(decisionsMessages)
  const language = useLanguage()
  const rows = headlineValues(first, second, useCatalogue(), language)
  if (rows.length === 0) return null
  return (
    <section className="record-part">
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
      <table className="record-table" data-copy="" tabIndex={0} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col" className="number">
              {firstName}
            </th>
            {second === null ? null : (
              <th scope="col" className="number">
                {secondName}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={`${row.variable} ${row.year}`} data-differs={row.differs || undefined}>
              <th scope="row">{text.yearOf(row.name, row.year)}</th>
              <td className="number">{row.first ?? text.unwritten}</td>
              {second === null ? null : <td className="number">{row.second ?? text.unwritten}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
