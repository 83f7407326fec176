/** A chart of the grid as it is shown at the moment, with the words around it: for the screen, and for what leaves it. */

import { useMemo } from 'react'
import type { Fact } from '../../../shared/model/definition.ts'
import { subjectOf } from '../../../shared/reading/charts/chart-subject.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { type ChartWords, chartWords } from '../../../shared/reading/charts/chart-words.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { originsOf, publishersOf } from '../../../shared/reading/sources/origins.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'
import { useFacts } from '../explain/kept-answers.ts'
import { useFanCaption } from './fan-caption.tsx'
import { type LiveSources, useChartSources } from './use-chart-sources.ts'

export interface ShownChart {
  readonly choice: ChartChoice
  readonly sources: LiveSources
  readonly subject: ChartSubject
  readonly words: ChartWords
  /** What the bands rest on, or why there are none; empty where none are wanted. */
  readonly fanWords: string
}

/** Null until its series have arrived. */
export function useShownChart(choice: ChartChoice): ShownChart | null {
  const catalogue = useCatalogue()
  const sources = useChartSources()
  const indicator = useMemo(() => indicatorOf(catalogue, choice.variable), [catalogue, choice.variable])
  const facts = useBenchmarkFacts(choice)
  const shown = useMemo(() => {
    const subject = sources && subjectOf(choice, sources)
    if (sources === null || subject === null) return null
    const publishers = (ids: readonly string[]) => publishersOf(originsOf(ids, facts))
    const words = chartWords(indicator, choice, subject, sources, publishers)
    return { choice, sources, subject, words }
  }, [choice, indicator, sources, facts])
  const fanWords = useFanCaption(shown?.subject ?? NO_FAN)
  return useMemo(() => shown && { ...shown, fanWords }, [shown, fanWords])
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
