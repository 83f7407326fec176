/** The budget of the selected year over the full width of the screen: total, year, and one bar that closes to 100 %. */

import { useMemo, useState } from 'react'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { isStale, StaleMark } from '../kpis/stale-mark.tsx'
import { roundsToZero } from '../kpis/target-words.ts'
import { type Budget, budgetOf } from './budget.ts'
import { BudgetBar } from './budget-bar.tsx'
import { BudgetTable } from './budget-table.tsx'
import { envelopeMessages } from './envelope-messages.ts'
import { YearScrubber } from './year-scrubber.tsx'
import './envelope.css'

export function EnvelopeStrip() {
  const t = useMessages(envelopeMessages)
  const catalogue = useApp(state => state.catalogue)
  const simulation = useApp(activeSimulation)
  const language = useApp(state => state.language)
  const year = useApp(state => state.year)
  const held = useApp(state => state.held)
  const isOld = useApp(isStale)
  const { selectYear } = useActions()
  const budget = useMemo(
    () => simulation && budgetOf(catalogue, simulation.run, simulation.reference, year),
    [catalogue, simulation, year],
  )
  const settled = useSettled(budget, held !== null)
  return (
    <section className="envelope-strip" aria-label={t.region} aria-busy={budget === null} data-stale={isOld}>
      <div className="envelope-head">
        {budget === null ? (
          <p>{t.waiting}</p>
        ) : (
          <Total budget={budget} year={year} isStale={isOld} language={language} />
        )}
        <YearScrubber
          label={t.year}
          first={catalogue.lastOutturn + 1}
          last={catalogue.horizon}
          year={year}
          onChange={selectYear}
        />
      </div>
      {budget !== null && <BudgetBar budget={budget} language={language} held={held} />}
      {settled !== null && <BudgetTable budget={settled} year={year} language={language} />}
    </section>
  )
}

/** The value from before a hand moved, until it rests: for what is read, not watched. */
function useSettled<T>(value: T, isMoving: boolean): T {
  const [settled, settle] = useState(value)
  if (isMoving || settled === value) return settled
  settle(value)
  return value
}

interface TotalProps {
  readonly budget: Budget
  readonly year: number
  readonly isStale: boolean
  readonly language: Language
}

function Total({ budget, year, isStale, language }: TotalProps) {
  const t = envelopeMessages[language]
  const { moneyUnit, total, baseTotal } = budget
  const shown = quantity(total, moneyUnit, { language })
  const change = total - baseTotal
  return (
    <>
      <p className="envelope-title">
        <span className="envelope-name">
          <span className="envelope-what">{budget.name[language]}</span> {year}
        </span>
        {isStale ? <StaleMark language={language} /> : <Closing budget={budget} language={language} />}
      </p>
      <p className="envelope-total">
        <span>
          <b>{shown.number}</b> <span className="envelope-unit">{shown.unit}</span>
        </span>
        <span className="envelope-change">
          {roundsToZero(change, moneyUnit)
            ? t.sameAsBase
            : t.versusBase(difference(change, moneyUnit, { language }).number)}
        </span>
      </p>
    </>
  )
}

/** How far from 100 % a sum of shares may come out and still close. */
const CLOSED = 1e-9

/** That the bar closes, or by how much requests had to be cut so that it does. */
function Closing({ budget, language }: { readonly budget: Budget; readonly language: Language }) {
  const t = envelopeMessages[language]
  const { shareUnit, overRequest, sum, floor } = budget
  const percent = (share: number, decimals: number) => quantity(share, shareUnit, { language, decimals }).text
  if (overRequest !== null) {
    const excess = difference(overRequest.excess, shareUnit, { language, decimals: 1 }).text.replace('+', '')
    const cut = percent(overRequest.cut, 1)
    return (
      <span
        className="envelope-closing"
        data-state="cut"
        title={t.cutSentence(excess, cut, percent(floor, 0))}
      >
        <Icon name="flag" />
        <span aria-hidden="true">{t.cut(cut)}</span>
        <span className="visually-hidden">{t.cutSentence(excess, cut, percent(floor, 0))}</span>
      </span>
    )
  }
  const closes = Math.abs(sum - 1) <= CLOSED
  return (
    <span className="envelope-closing" data-state={closes ? 'closed' : 'open'}>
      <Icon name={closes ? 'check' : 'notice'} />
      {closes ? t.closes(percent(sum, 1)) : t.doesNotClose(percent(sum, 4))}
    </span>
  )
}
