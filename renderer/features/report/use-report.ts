/** What the report says at the moment, in a language of its own. */

import { useMemo, useState } from 'react'
import type { Fact, Language } from '../../../shared/model/definition.ts'
import type { ReportContent } from '../../../shared/report/content.ts'
import { reportContent } from '../../../shared/report/report-content.ts'
import type { ReportInput, ReportRun } from '../../../shared/report/report-input.ts'
import { seriesNeeded } from '../../../shared/report/series-needed.ts'
import { factsNeeded } from '../../../shared/report/source-list.ts'
import type { Scenario, ScenarioDocument } from '../../../shared/scenario/document.ts'
import {
  type AppState,
  activeScenario,
  comparedBase,
  outcomeOf,
  ownSimulation,
  shownScenarios,
} from '../../store/app-state.ts'
import { arrangementOf, visibleCharts } from '../../store/boards.ts'
import { useApp, useCatalogue, useWatched } from '../../store/use-app.ts'
import { useFacts } from '../explain/kept-answers.ts'

/** Null until the scenarios have answered with everything that a report needs. */
export function useReport(language: Language): ReportContent | null {
  const catalogue = useCatalogue()
  const state = useApp(each => each)
  const { workspace, focus } = state
  const [day] = useState(today)
  const charts = useMemo(
    () => visibleCharts(arrangementOf(catalogue, workspace), focus),
    [catalogue, workspace, focus],
  )
  const series = useMemo(() => seriesNeeded(catalogue, charts), [catalogue, charts])
  useWatched('report', series)
  const input = useMemo((): ReportInput | null => {
    const { document, scenarios } = subjectOf(state)
    const base = comparedBase({ document })
    const needed = new Set([...scenarios, ...(base === null ? [] : [base])])
    const runs = new Map<string, ReportRun>()
    for (const scenario of needed) {
      const run = runOf(state, scenario, series)
      if (run === null) return null
      runs.set(scenario.id, run)
    }
    const { slots, year } = state
    return {
      catalogue,
      document,
      view: {
        language,
        basis: workspace.priceBasis,
        mode: workspace.chartMode,
        scenarios: scenarios.map(({ id }) => id),
        inHand: activeScenario(state).id,
        year,
        slots: { ...slots },
      },
      runs,
      slots,
      charts,
      steps: [],
      decisions: [],
      facts: NO_FACTS,
      unmet: null,
      program: state.host.version,
      day,
    }
  }, [state, catalogue, workspace, series, charts, language, day])
  const facts = useFactsOf(input)
  return useMemo(() => (input === null ? null : reportContent({ ...input, facts })), [input, facts])
}

const NO_FACTS: ReadonlyMap<string, Fact> = new Map()

/** The comparison in view; otherwise the scenario in hand beside its baseline. */
export function subjectOf(state: Pick<AppState, 'document' | 'activeId' | 'shown' | 'isComparing'>): {
  readonly document: ScenarioDocument
  readonly scenarios: readonly Scenario[]
} {
  const { document, isComparing } = state
  if (isComparing) return { document, scenarios: shownScenarios(state) }
  return { document: { ...document, base: null }, scenarios: [activeScenario(state)] }
}

/** Null while the scenario, as it stands, has no answer with all the series. A result of other values than it has is no answer. */
function runOf(state: AppState, scenario: Scenario, series: readonly string[]): ReportRun | null {
  const { refusal } = outcomeOf(state, scenario.id)
  if (refusal !== null && isOf(refusal, scenario)) return { ok: false, faults: refusal.faults }
  const simulation = ownSimulation(state, scenario.id)
  if (simulation === null || !isOf(simulation, scenario)) return null
  const { run, reference } = simulation
  return series.every(id => Object.hasOwn(run.series, id)) ? { ok: true, run, reference } : null
}

function isOf(
  { levers, parameters }: Pick<Scenario, 'levers' | 'parameters'>,
  scenario: Pick<Scenario, 'levers' | 'parameters'>,
): boolean {
  return levers === scenario.levers && parameters === scenario.parameters
}

/** As many as have arrived; another map whenever there are more. */
function useFactsOf(input: ReportInput | null): ReadonlyMap<string, Fact> {
  const ids = useMemo(() => (input === null ? [] : factsNeeded(input)), [input])
  const { byId } = useFacts(ids)
  const count = ids.filter(id => byId.has(id)).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is one that fills
  return useMemo(() => new Map(byId), [byId, count])
}

/** Of the place where the program runs. */
function today(): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
