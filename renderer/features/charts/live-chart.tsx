/** A chart of the grid, read off the results of the moment. */

import { useMemo } from 'react'
import type { Fact } from '../../../shared/model/definition.ts'
import { subjectOf } from '../../../shared/reading/charts/chart-subject.ts'
import { chartWords } from '../../../shared/reading/charts/chart-words.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { originsOf, publishersOf } from '../../../shared/reading/sources/origins.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { useFacts } from '../explain/kept-answers.ts'
import { isStale } from '../kpis/stale-mark.tsx'
import { ChartCard } from './chart-card.tsx'
import { useFanCaption } from './fan-caption.tsx'
import { useChartLook } from './use-chart-look.ts'
import { useChartSources } from './use-chart-sources.ts'

interface LiveChartProps {
  readonly choice: ChartChoice
  readonly isLarge: boolean
  /** Year under the pointer on any chart. */
  readonly pointed: number | null
  readonly onPoint: (year: number | null) => void
}

/** Nothing until its series have arrived. */
export function LiveChart({ choice, isLarge, pointed, onPoint }: LiveChartProps) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const year = useApp(state => state.year)
  const isOld = useApp(isStale)
  const isHeld = useApp(state => state.held !== null)
  const { selectYear } = useActions()
  const look = useChartLook()
  const sources = useChartSources()
  const indicator = useMemo(() => indicatorOf(catalogue, choice.variable), [catalogue, choice.variable])
  const facts = useBenchmarkFacts(choice)
  const shown = useMemo(() => {
    const subject = sources && subjectOf(choice, sources)
    if (sources === null || subject === null) return null
    const publishers = (ids: readonly string[]) => publishersOf(originsOf(ids, facts))
    const words = chartWords(indicator, choice, subject, sources, publishers)
    return { subject, words, documentId: sources.documentId }
  }, [choice, indicator, sources, facts])
  const fanWords = useFanCaption(shown?.subject ?? NO_FAN)
  if (shown === null) return null
  return (
    <ChartCard
      subject={shown.subject}
      words={shown.words}
      fanWords={fanWords}
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

/** Before there is a chart. */
const NO_FAN = { fanProblem: null }

/** What was published of other places, as far as the chart shows it; another map whenever more has arrived. */
function useBenchmarkFacts({ variable, benchmarks: isShown }: ChartChoice): ReadonlyMap<string, Fact> {
  const benchmarks = useApp(state => state.catalogue.benchmarks)
  const ids = useMemo(
    () => benchmarks.filter(each => isShown && each.variable === variable).flatMap(({ facts }) => facts),
    [benchmarks, isShown, variable],
  )
  const { byId } = useFacts(ids)
  const count = ids.filter(id => byId.has(id)).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is one that fills
  return useMemo(() => new Map(byId), [byId, count])
}
