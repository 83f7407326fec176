/** The way that led to a number: each step leads back to where it was. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { Explained } from '../../store/drawer.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { explainMessages } from './explain-messages.ts'
import { subjectOf } from './subject.ts'

/** Steps that there is room for; of a longer way the last ones are shown. */
const SHOWN = 4

interface TrailProps {
  readonly trail: readonly Explained[]
  readonly catalogue: Catalogue
}

/** Nothing at the first number. */
export function Trail({ trail, catalogue }: TrailProps) {
  const text = useMessages(explainMessages)
  const language = useLanguage()
  const { stepBack } = useActions()
  if (trail.length < 2) return null
  const name = ({ item }: Explained) => {
    const subject = subjectOf(catalogue, item)
    if (subject === null) return item
    return subject.kind === 'benchmark' ? subject.item.place[language] : subject.item.short[language]
  }
  const first = Math.max(0, trail.length - SHOWN)
  return (
    <nav className="explain-trail" aria-label={text.trail}>
      <ol>
        {first > 0 ? <li aria-hidden="true">…</li> : null}
        {trail.slice(first).map((step, place) => {
          const back = trail.length - 1 - (first + place)
          return (
            // The same number may stand in a trail more than once.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a step of the trail is
            <li key={first + place}>
              {back === 0 ? (
                <span aria-current="step">{name(step)}</span>
              ) : (
                <button type="button" className="explain-lead" onClick={() => stepsBack(stepBack, back)}>
                  {name(step)}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function stepsBack(stepBack: () => void, count: number): void {
  for (let step = 0; step < count; step += 1) stepBack()
}
