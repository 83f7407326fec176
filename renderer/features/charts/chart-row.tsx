/** The headlines' charts: the one in focus large, the others beside it, one year and one cross-hair for all. */

import { useMemo, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import { isBaselineMoved } from '../../store/moved-baseline.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { readHeadlines } from '../kpis/headlines.ts'
import { isStale } from '../kpis/stale-mark.tsx'
import { ChartCard } from './chart-card.tsx'
import { chartMessages } from './chart-messages.ts'
import { sentenceOf } from './chart-sentence.ts'
import { subjectOf } from './chart-subject.ts'
import { sourceWords, unitWords, wholeWords } from './chart-words.ts'
import { useChartLook } from './use-chart-look.ts'
import './charts.css'

export function ChartRow() {
  const t = useMessages(chartMessages)
  const catalogue = useApp(state => state.catalogue)
  const simulation = useApp(activeSimulation)
  const language = useApp(state => state.language)
  const focus = useApp(state => state.focus)
  const year = useApp(state => state.year)
  const scenarioName = useApp(state => activeScenario(state).title)
  const isMoved = useApp(state => isBaselineMoved(activeScenario(state), state.catalogue))
  const isOld = useApp(isStale)
  const isHeld = useApp(state => state.held !== null)
  const { focusVariable, selectYear } = useActions()
  const look = useChartLook()
  const [pointed, setPointed] = useState<number | null>(null)
  const headlines = useMemo(() => readHeadlines(catalogue), [catalogue])
  const charts = useMemo(() => {
    if (simulation === null) return []
    const { run, reference } = simulation
    const scenario = { name: scenarioName, isBaselineMoved: isMoved }
    return headlines.map(headline => {
      const subject = subjectOf(headline, run, reference, scenario, catalogue, language)
      const title = headline.variable.short[language]
      const words = {
        title,
        caption: `${title}, ${unitWords(headline, language)}`,
        unit: headline.unit.label[language],
        whole: wholeWords(headline, language),
        sentence: sentenceOf(headline, subject, language),
        source: sourceWords(headline, catalogue, language),
      }
      return { id: headline.id, documentId: simulation.documentId, subject, words }
    })
  }, [headlines, simulation, scenarioName, isMoved, catalogue, language])
  return (
    <section className="charts" aria-label={t.region} aria-busy={simulation === null}>
      {charts.map(({ id, documentId, subject, words }) => (
        <ChartCard
          key={id}
          id={id}
          subject={subject}
          words={words}
          look={look}
          language={language}
          year={year}
          documentId={documentId}
          isHeld={isHeld}
          isStale={isOld}
          isLarge={id === focus}
          pointed={pointed}
          onPoint={setPointed}
          onSelect={selectYear}
          onEnlarge={focusVariable}
        />
      ))}
    </section>
  )
}
