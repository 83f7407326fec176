/** A chart of the grid, read off the results of the moment. */

import { useMemo } from 'react'
import type { ChartChoice } from '../../../shared/contract/workspace.ts'
import { activeScenario, activeSimulation } from '../../store/app-state.ts'
import { isBaselineMoved } from '../../store/moved-baseline.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { indicatorOf } from '../kpis/indicator.ts'
import { isStale } from '../kpis/stale-mark.tsx'
import { ChartCard } from './chart-card.tsx'
import { sentenceOf } from './chart-sentence.ts'
import { subjectOf } from './chart-subject.ts'
import { sourceWords, unitWords, wholeWords } from './chart-words.ts'
import { useChartLook } from './use-chart-look.ts'

interface LiveChartProps {
  readonly choice: ChartChoice
  readonly isLarge: boolean
  /** Year under the pointer on any chart. */
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
}

/** Nothing until its series have arrived. */
export function LiveChart({ choice, isLarge, pointed, onPoint }: LiveChartProps) {
  const catalogue = useApp(state => state.catalogue)
  const simulation = useApp(activeSimulation)
  const language = useApp(state => state.language)
  const year = useApp(state => state.year)
  const name = useApp(state => activeScenario(state).title)
  const isMoved = useApp(state => isBaselineMoved(activeScenario(state), state.catalogue))
  const isOld = useApp(isStale)
  const isHeld = useApp(state => state.held !== null)
  const { selectYear } = useActions()
  const look = useChartLook()
  const indicator = useMemo(() => indicatorOf(catalogue, choice.variable), [catalogue, choice.variable])
  const shown = useMemo(() => {
    if (simulation?.run.series[indicator.id] === undefined) return null
    const { run, reference } = simulation
    const subject = subjectOf(
      indicator,
      run,
      reference,
      { name, isBaselineMoved: isMoved },
      catalogue,
      language,
    )
    const title = indicator.variable.short[language]
    const words = {
      title,
      caption: `${title}, ${unitWords(indicator, language)}`,
      unit: indicator.unit.label[language],
      whole: wholeWords(indicator, language),
      sentence: sentenceOf(indicator, subject, language),
      source: sourceWords(indicator, catalogue, language),
    }
    return { subject, words, documentId: simulation.documentId }
  }, [indicator, simulation, name, isMoved, catalogue, language])
  if (shown === null) return null
  return (
    <ChartCard
      subject={shown.subject}
      words={shown.words}
      look={look}
      language={language}
      year={year}
      documentId={shown.documentId}
      isHeld={isHeld}
      isStale={isOld}
      isLarge={isLarge}
      pointed={pointed}
      onPoint={onPoint}
      onSelect={selectYear}
    />
  )
}
