/** One item: its executed values, the picture of what was forecast of them, and the errors of the forecasts. */

import { useMemo } from 'react'
import { momentText } from '../../../shared/locale/moments.ts'
import { frozenForecasts } from '../../../shared/reading/executed/forecast-errors.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { EnteredValue } from './entered-value.tsx'
import { ErrorTable, type NamedForecast } from './error-table.tsx'
import { executedItemOf } from './executed-item.ts'
import { executedMessages } from './executed-messages.ts'
import { ForecastPicture, PLAN } from './forecast-picture.tsx'

interface ItemPartProps {
  readonly id: string
  /** Values of the scenario's own plan, base year to horizon; null while they are not known. */
  readonly plan: readonly number[] | null
}

export function ItemPart({ id, plan }: ItemPartProps) {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const executed = useApp(state => state.document.executed)
  const decisions = useApp(state => state.document.decisions)
  const title = useApp(state => activeScenario(state).title)
  const own = useMemo(() => executed.filter(each => each.item === id), [executed, id])
  const { item, unit } = executedItemOf(catalogue, id)
  const frozen = useMemo(() => frozenForecasts(decisions, id), [decisions, id])
  const forecasts: NamedForecast[] = [
    ...(plan === null
      ? []
      : [
          {
            forecast: { key: PLAN, title, at: '', firstYear: catalogue.baseYear, values: plan, known: [] },
            name: text.plan(title),
            note: text.planNote,
          },
        ]),
    ...frozen.map(forecast => ({
      forecast,
      name: text.frozen(forecast.title, momentText(forecast.at, language)),
      note: '',
    })),
  ]
  return (
    <section className="executed-item" aria-label={item.label[language]}>
      <h3>{item.label[language]}</h3>
      {own.map(each => (
        <EnteredValue key={each.year} entered={each} />
      ))}
      <ForecastPicture
        name={item.short[language]}
        unit={unit}
        actual={own}
        forecasts={forecasts.map(({ forecast }) => forecast)}
      />
      <ErrorTable actual={own} forecasts={forecasts} unit={unit} />
      {frozen.length === 0 ? <p className="analysis-note">{text.noFrozen}</p> : null}
    </section>
  )
}
