/** The contributions of all years in figures. */

import { difference, quantity, scaledValue } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import '../../charts/chart-table.css'
import { attributionMessages } from './attribution-messages.ts'
import type { Contribution } from './attribution-view.ts'
import { StandardError } from './standard-error.tsx'

interface ContributionTableProps {
  readonly caption: string
  readonly years: readonly number[]
  readonly year: number
  readonly lastOutturn: number
  readonly base: readonly number[]
  readonly scenario: readonly number[]
  readonly contributions: readonly Contribution[]
  readonly unit: UnitDefinition
}

export function ContributionTable(props: ContributionTableProps) {
  const { caption, years, year, lastOutturn, base, scenario, contributions, unit } = props
  const text = useMessages(attributionMessages)
  const language = useLanguage()
  const value = (of: readonly number[], index: number) => (
    <td data-value={scaledValue(of[index] ?? 0, unit)}>
      {quantity(of[index] ?? 0, unit, { language }).number}
    </td>
  )
  return (
    // A scrolling box must be within reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="chart-table contribution-table" aria-label={caption} tabIndex={0}>
      <table data-copy>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.base}</th>
            {contributions.map(({ id, name }) => (
              <th key={id} scope="col" title={name}>
                <span className="chart-table-name">{name}</span>
              </th>
            ))}
            <th scope="col">{text.scenario}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((each, index) => (
            <tr key={each} data-selected={each === year} data-outturn={each <= lastOutturn}>
              <th scope="row">{each}</th>
              {value(base, index)}
              {contributions.map(({ id, values, errors }) => (
                <td key={id} data-value={scaledValue(values[index] ?? 0, unit)}>
                  {difference(values[index] ?? 0, unit, { language }).number}
                  <StandardError error={errors?.[index] ?? null} unit={unit} />
                </td>
              ))}
              {value(scenario, index)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
