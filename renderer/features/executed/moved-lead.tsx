/** What the executed values moved: where forecasts begin now, and what has become of the number in focus. */

import { quantity } from '../../../shared/locale/quantities.ts'
import { yearSpans } from '../../../shared/locale/year-spans.ts'
import type { Series } from '../../../shared/model/result.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { executedPoints, lastKnownYear } from '../../../shared/reading/executed/laid-over.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { executedItemOf } from './executed-item.ts'
import { executedMessages } from './executed-messages.ts'

interface MovedLeadProps {
  /** Ids of the items that have executed values. */
  readonly items: readonly string[]
  readonly plan: Series | null
}

export function MovedLead({ items, plan }: MovedLeadProps) {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const focus = useApp(state => state.focus)
  const year = useApp(state => state.year)
  const now = useApp(state => activeSimulation(state)?.run.series[focus]?.[year - catalogue.baseYear])
  const before = plan?.[focus]?.[year - catalogue.baseYear]
  const variable = itemOf(catalogue.variables, focus)
  const unit = itemOf(catalogue.units, variable.unit)
  const say = (value: number) => quantity(value, unit, { language }).text
  const name = variable.short[language]
  return (
    <div className="executed-lead">
      {now === undefined || before === undefined ? null : (
        <p className="analysis-lead">
          {say(now) === say(before)
            ? text.unmoved(name, year, say(now))
            : text.moved(name, year, say(now), say(before))}
        </p>
      )}
      <ul className="analysis-note">
        {items.map(id => {
          const { item, isLever } = executedItemOf(catalogue, id)
          const short = item.short[language]
          const years = Object.keys(executedPoints(catalogue, id) ?? {}).map(Number)
          return (
            <li key={id}>
              {isLever
                ? text.leverOrigin(short, yearSpans(years))
                : text.origin(short, lastKnownYear(catalogue, id))}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
