/** The headlines of the pack side by side, as cards; the one in focus has the large chart. */

import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import { isBaselineMoved } from '../../store/moved-baseline.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { readHeadlines } from './headlines.ts'
import { kpiOf } from './kpi.ts'
import { KpiCard } from './kpi-card.tsx'
import { kpiMessages } from './kpi-messages.ts'
import { isStale } from './stale-mark.tsx'
import './kpis.css'

export function KpiRow() {
  const catalogue = useApp(state => state.catalogue)
  const simulation = useApp(activeSimulation)
  const language = useApp(state => state.language)
  const focus = useApp(state => state.focus)
  const isMoved = useApp(state => isBaselineMoved(activeScenario(state), state.catalogue))
  const isOld = useApp(isStale)
  const { focusVariable } = useActions()
  const t = useMessages(kpiMessages)
  const headlines = useMemo(() => readHeadlines(catalogue), [catalogue])
  return (
    <section className="kpis" aria-label={t.region} aria-busy={simulation === null}>
      {headlines.map(headline =>
        simulation === null ? (
          <article key={headline.id} className="kpi">
            <h2 className="kpi-name">{headline.variable.short[language]}</h2>
            <p className="kpi-gap">{t.waiting}</p>
          </article>
        ) : (
          <KpiCard
            key={headline.id}
            kpi={kpiOf(headline, simulation.run, simulation.reference)}
            language={language}
            isBaselineMoved={isMoved}
            isStale={isOld}
            inFocus={headline.id === focus}
            onFocus={focusVariable}
          />
        ),
      )}
    </section>
  )
}
