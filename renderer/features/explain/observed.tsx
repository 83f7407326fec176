/** What was observed of a variable, in the explained year and in others, and what is published of other places. */

import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { Observation } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import { explainMessages } from './explain-messages.ts'
import { ExplainPart } from './explain-part.tsx'
import type { ExplainView } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { LeadOn } from './number-link.tsx'
import { FactCards } from './source-card.tsx'

interface ObservedProps {
  readonly variable: CatalogueVariable
  readonly view: ExplainView
}

/** Nothing where the pack has no observation of the variable. */
export function Observed({ variable, view }: ObservedProps) {
  const { catalogue, language, year, side } = view
  const text = explainMessages[language]
  const all = catalogue.history.filter(each => each.variable === variable.id)
  if (all.length === 0) return null
  const others = all.filter(each => each.year !== year)
  return (
    <ExplainPart title={text.observed}>
      {all
        .filter(each => each.year === year)
        .map(each => (
          <ObservationCard key={each.facts.join()} observation={each} variable={variable} view={view} />
        ))}
      {others.length === 0 ? null : (
        <p className="explain-years">
          {text.observedYears}:{' '}
          {others.map(each => (
            <LeadOn key={each.year} item={variable.id} year={each.year} side={side} className="explain-lead">
              {each.year}
            </LeadOn>
          ))}
        </p>
      )}
    </ExplainPart>
  )
}

interface ObservationCardProps extends ObservedProps {
  readonly observation: Observation
}

function ObservationCard({ observation, variable, view }: ObservationCardProps) {
  const { catalogue, language } = view
  const text = sourceMessages[language]
  const { value, standing, facts, note } = observation
  const unit = itemOf(catalogue.units, variable.unit)
  const words = {
    published: text.standingPublished,
    derived: text.standingDerived,
    estimate: text.standingEstimate,
  }[standing]
  return (
    <>
      <p>
        <b>{explainedQuantity(value, unit, language).text}</b>
        {' · '}
        {words}
      </p>
      {note === undefined ? null : <p className="explain-note">{note[language]}</p>}
      <FactCards ids={facts} language={language} />
    </>
  )
}

/** Published figures of other places, and what they aim at in years to come; each leads on to its source. */
export function Elsewhere({ variable, view }: ObservedProps) {
  const { catalogue, language } = view
  const text = explainMessages[language]
  const unit = itemOf(catalogue.units, variable.unit)
  const all = catalogue.benchmarks.filter(each => each.variable === variable.id)
  if (all.length === 0) return null
  return (
    <ExplainPart title={text.elsewhere}>
      <ul className="explain-list">
        {all.map(each => (
          <li key={each.id}>
            <LeadOn item={each.id} year={each.year} side="scenario" className="explain-lead">
              {(each.year > catalogue.lastOutturn ? text.elsewhereTarget : text.elsewherePlace)(
                each.place[language],
                each.year,
              )}
            </LeadOn>
            <span>{explainedQuantity(each.value, unit, language).text}</span>
          </li>
        ))}
      </ul>
    </ExplainPart>
  )
}
