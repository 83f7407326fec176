/** The budget of the selected year over the full width of the screen: total, year, and one bar that closes to 100 %. */

import { memo, useMemo } from 'react'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { type Budget, budgetOf, cutYears } from '../../../shared/reading/budget.ts'
import { roundsToZero } from '../../../shared/reading/indicators/target-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation, type BudgetView } from '../../store/app-state.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { NumberLink } from '../explain/number-link.tsx'
import { isStale, StaleMark } from '../kpis/stale-mark.tsx'
import { OwnMark } from '../own-formulas/own-mark.tsx'
import { BudgetBar } from './budget-bar.tsx'
import { points, unitWords } from './budget-words.ts'
import { envelopeMessages } from './envelope-messages.ts'
import { OverRequestLine } from './over-request-line.tsx'
import { YearScrubber } from './year-scrubber.tsx'
import './envelope.css'

export function EnvelopeStrip() {
  const t = useMessages(envelopeMessages)
  const catalogue = useCatalogue()
  const simulation = useApp(activeSimulation)
  const language = useLanguage()
  const year = useApp(state => state.year)
  const basis = useApp(state => state.workspace.priceBasis)
  const held = useApp(state => state.held)
  const isOld = useApp(isStale)
  const { selectYear } = useActions()
  const budget = useMemo(
    () => simulation && budgetOf(catalogue, simulation, year, basis),
    [catalogue, simulation, year, basis],
  )
  const cut = useMemo(() => (simulation ? cutYears(catalogue, simulation.run) : []), [catalogue, simulation])
  return (
    <section
      className="envelope-strip"
      aria-label={t.region}
      aria-busy={budget === null}
      data-stale={isOld}
      data-cut={cut.length > 0 || undefined}
    >
      <div className="envelope-head">
        {budget === null ? <p>{t.waiting}</p> : <Total budget={budget} isStale={isOld} language={language} />}
        <YearScrubber
          label={t.year}
          first={catalogue.lastOutturn + 1}
          last={catalogue.horizon}
          year={year}
          marked={cut}
          onChange={selectYear}
        />
      </div>
      {budget !== null && (
        <div className="envelope-body">
          <BudgetBar budget={budget} language={language} held={held} />
          <OverRequestLine budget={budget} cut={cut} language={language} />
        </div>
      )}
    </section>
  )
}

interface TotalProps {
  readonly budget: Budget
  readonly isStale: boolean
  readonly language: Language
}

function Total({ budget, isStale, language }: TotalProps) {
  const t = envelopeMessages[language]
  const { totalUnit, total, baseTotal, year } = budget
  const shown = quantity(total, totalUnit, { language })
  const isSame = roundsToZero(total - baseTotal, totalUnit)
  const change = difference(total - baseTotal, totalUnit, { language })
  const unit = unitWords(totalUnit, budget.totalOf, language)
  const versus = isSame ? t.sameAsBase : `${change.number} ${t.versusBase}`
  const words = isSame ? t.sameAsBase : `${change.text} ${t.versusBase}, ${t.unrounded}`
  return (
    <>
      <p className="envelope-title">
        <span className="envelope-name">
          <span className="envelope-what">{budget.name[language]}</span> {year} <OwnMark />
        </span>
        {isStale ? <StaleMark language={language} /> : <Closing budget={budget} language={language} />}
      </p>
      <div className="envelope-total">
        <div className="envelope-words" title={`${shown.number} ${unit}; ${words}`}>
          <span className="envelope-amount">
            <NumberLink item={budget.envelope} year={year} side="scenario">
              <b>{shown.number}</b>
            </NumberLink>{' '}
            <span className="envelope-unit">{unit}</span>
          </span>
          <span className="envelope-change">{versus}</span>
        </div>
        <ViewSwitch />
      </div>
    </>
  )
}

const ViewSwitch = memo(function ViewSwitch() {
  const t = useMessages(envelopeMessages)
  const view = useApp(state => state.budgetView)
  const { seeBudgetAs } = useActions()
  return (
    <span className="envelope-view">
      <Segmented<BudgetView>
        label={t.view}
        value={view}
        onChange={seeBudgetAs}
        choices={[
          { value: 'bar', label: t.asBar, face: <Icon name="bar" /> },
          { value: 'table', label: t.asTable, face: <Icon name="table" /> },
        ]}
      />
    </span>
  )
})

/** How far from 100 % a sum of shares may come out and still close. */
const CLOSED = 1e-9

/** That the bar closes, or by how much the requests exceed it. */
function Closing({ budget, language }: { readonly budget: Budget; readonly language: Language }) {
  const t = envelopeMessages[language]
  const { shareUnit, overRequest, sum } = budget
  const percent = (decimals: number) => quantity(sum, shareUnit, { language, decimals }).text
  if (overRequest !== null) {
    return (
      <span className="envelope-closing" data-state="cut">
        <Icon name="flag" />
        {t.exceeded(points(overRequest.excess, shareUnit, language))}
      </span>
    )
  }
  const closes = Math.abs(sum - 1) <= CLOSED
  return (
    <span className="envelope-closing" data-state={closes ? 'closed' : 'open'}>
      <Icon name={closes ? 'check' : 'notice'} />
      {closes ? t.closes(percent(1)) : t.doesNotClose(percent(4))}
    </span>
  )
}
