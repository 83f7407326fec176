/** The cards of the board in view side by side; the chart of the one in focus comes to the fore. */

import { useMemo } from 'react'
import type { CardChoice } from '../../../shared/contract/workspace.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import { itemOf } from '../../store/catalogue-item.ts'
import { isBaselineMoved } from '../../store/moved-baseline.ts'
import { useActions, useApp, useWatched } from '../../store/use-app.ts'
import { useArrangement } from '../boards/use-arrangement.ts'
import { indicatorOf } from './indicator.ts'
import { type Card, kpiOf, seriesOfCard } from './kpi.ts'
import { KpiCard } from './kpi-card.tsx'
import { kpiMessages } from './kpi-messages.ts'
import { isStale } from './stale-mark.tsx'
import './kpis.css'

export function KpiRow() {
  const catalogue = useApp(state => state.catalogue)
  const simulation = useApp(activeSimulation)
  const language = useApp(state => state.language)
  const focus = useApp(state => state.focus)
  const year = useApp(state => state.year)
  const basis = useApp(state => state.workspace.priceBasis)
  const isMoved = useApp(state => isBaselineMoved(activeScenario(state), state.catalogue))
  const isOld = useApp(isStale)
  const { focusVariable } = useActions()
  const t = useMessages(kpiMessages)
  const { cards: choices } = useArrangement()
  const cards = useMemo(() => choices.map(choice => cardOf(choice, catalogue)), [choices, catalogue])
  const ids = useMemo(() => cards.flatMap(seriesOfCard), [cards])
  useWatched('cards', ids)
  return (
    <section className="kpis" aria-label={t.region} aria-busy={simulation === null}>
      {cards.map(card => {
        const { id, variable } = card.indicator
        const key = `${id} ${card.target?.id ?? ''}`
        const isThere = seriesOfCard(card).every(each => simulation?.run.series[each] !== undefined)
        return simulation === null || !isThere ? (
          <article key={key} className="kpi">
            <h2 className="kpi-name">{variable.short[language]}</h2>
            <p className="kpi-gap">{t.waiting}</p>
          </article>
        ) : (
          <KpiCard
            key={key}
            kpi={kpiOf(card, simulation.run, simulation.reference, year, basis, catalogue)}
            language={language}
            isBaselineMoved={isMoved}
            isStale={isOld}
            inFocus={id === focus}
            onFocus={focusVariable}
          />
        )
      })}
    </section>
  )
}

function cardOf({ variable, target }: CardChoice, catalogue: Catalogue): Card {
  return {
    indicator: indicatorOf(catalogue, variable),
    target: target === null ? null : itemOf(catalogue.targets, target),
  }
}
