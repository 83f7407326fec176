/** Who changed a number: the levers that the scenario sets and that the number depends on, each with what it was. */

import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { explainMessages } from './explain-messages.ts'
import type { ExplainView } from './explain-view.ts'
import { LeadOn } from './number-link.tsx'
import { useSomeRows } from './some-rows.tsx'

/** Rows shown at first. */
const SHOWN = 5

interface MovedByProps {
  /** Ids of the levers behind the number, the nearest first. */
  readonly levers: readonly string[]
  readonly view: ExplainView
}

export function MovedBy({ levers, view }: MovedByProps) {
  const paths = useApp(state => activeScenario(state).levers)
  const { catalogue, language, year, side } = view
  const text = explainMessages[language]
  const changed = levers
    .filter(id => Object.hasOwn(paths, id))
    .map(id => itemOf(catalogue.levers, id))
    // Policy is at its defaults in the baseline.
    .filter(lever => side === 'scenario' || lever.kind === 'assumption')
  const { shown, more } = useSomeRows(changed, SHOWN, { more: text.moreRows, fewer: text.fewerRows })
  if (changed.length === 0) return <p className="explain-note">{text.movedByNothing}</p>
  return (
    <>
      <ul className="explain-list">
        {shown.map(lever => {
          const unit = itemOf(catalogue.units, lever.unit)
          const values = samplePath(paths[lever.id] ?? null, groundOf(lever, catalogue))
          const say = (series: readonly number[]) =>
            spokenText(series[year - catalogue.baseYear] ?? 0, lever.range, unit, language)
          return (
            <li key={lever.id}>
              <LeadOn item={lever.id} year={year} side={side} className="explain-lead">
                {lever.short[language]}
              </LeadOn>
              <span>{text.changedIn(say(values), say(lever.values))}</span>
            </li>
          )
        })}
      </ul>
      {more}
    </>
  )
}
