/** What the executed values moved: where forecasts begin now, and what has become of the headlines. */

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
  /** Ids of the variables whose change is told: the one in focus, then the headlines. */
  readonly leading: readonly string[]
  readonly plan: Series | null
}

export function MovedLead({ items, leading, plan }: MovedLeadProps) {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const year = useApp(state => state.year)
  const series = useApp(state => activeSimulation(state)?.run.series)
  const index = year - catalogue.baseYear
  const changes = leading.flatMap(id => {
    const [now, before] = [series?.[id]?.[index], plan?.[id]?.[index]]
    if (now === undefined || before === undefined) return []
    const variable = itemOf(catalogue.variables, id)
    const unit = itemOf(catalogue.units, variable.unit)
    const say = (value: number) => quantity(value, unit, { language }).text
    return [{ id, name: variable.short[language], now: say(now), before: say(before) }]
  })
  const [first] = changes
  const moved = changes.filter(({ now, before }) => now !== before)
  return (
    <div className="executed-lead">
      {moved.map(({ id, name, now, before }) => (
        <p key={id} className="analysis-lead">
          {text.moved(name, year, now, before)}
        </p>
      ))}
      {first === undefined || moved.length > 0 ? null : (
        <p className="analysis-lead">{text.unmoved(first.name, year, first.now)}</p>
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
