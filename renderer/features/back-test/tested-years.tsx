/** The years of a test one by one; each observed value leads to the figures that it comes from. */

import { useState } from 'react'
import { difference, quantity, scaledValue } from '../../../shared/locale/quantities.ts'
import type { BackTest, BackTestPoint } from '../../../shared/model/back-test.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { FactCards } from '../explain/source-card.tsx'
import { backTestPanelMessages } from './back-test-panel-messages.ts'

interface TestedYearsProps {
  readonly test: BackTest
  readonly unit: UnitDefinition
  readonly name: string
}

export function TestedYears({ test, unit, name }: TestedYearsProps) {
  const text = useMessages(backTestPanelMessages)
  const language = useLanguage()
  const [open, setOpen] = useState<number | null>(null)
  const number = (value: number | null) => (value === null ? '–' : quantity(value, unit, { language }).number)
  const copied = (value: number | null) => (value === null ? undefined : scaledValue(value, unit))
  const asked = test.points.find(({ year }) => year === open)
  return (
    <details className="back-test-years">
      <summary>{text.yearsOf(name)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
      <table className="analysis-table" data-copy="" tabIndex={0} aria-label={text.yearsOf(name)}>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {[text.observed, text.computed, text.error].map(head => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {test.points.map(({ year, observed, computed }) => {
            const error = observed === null || computed === null ? null : computed - observed
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number" data-value={copied(observed)}>
                  {observed === null ? (
                    '–'
                  ) : (
                    <button
                      type="button"
                      className="number-link"
                      aria-expanded={open === year}
                      onClick={() => setOpen(open === year ? null : year)}
                    >
                      {number(observed)}
                      <span className="visually-hidden">, {text.sourceOf(year)}</span>
                    </button>
                  )}
                </td>
                <td className="number" data-value={copied(computed)}>
                  {number(computed)}
                </td>
                <td className="number" data-value={copied(error)}>
                  {error === null ? '–' : difference(error, unit, { language }).number}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {asked === undefined ? null : <SourceOfYear variable={test.variable} point={asked} />}
    </details>
  )
}

function SourceOfYear({ variable, point }: { readonly variable: string; readonly point: BackTestPoint }) {
  const text = useMessages(backTestPanelMessages)
  const sources = useMessages(sourceMessages)
  const language = useLanguage()
  const { history } = useCatalogue()
  const { year, standing, facts } = point
  const note = history.find(row => row.variable === variable && row.year === year)?.note
  const words = {
    published: sources.standingPublished,
    derived: sources.standingDerived,
    estimate: sources.standingEstimate,
  }
  return (
    <section className="back-test-source" aria-label={text.sourceOf(year)}>
      <p>
        {year}
        {standing === null ? '' : ` · ${words[standing]}`}
      </p>
      {note === undefined ? null : <p className="analysis-note">{note[language]}</p>}
      <FactCards ids={facts} language={language} />
    </section>
  )
}
