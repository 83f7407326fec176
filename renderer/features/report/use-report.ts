/** What the report says at the moment, in a language of its own. */

import { useMemo, useState } from 'react'
import type { Fact, Language } from '../../../shared/model/definition.ts'
import type { ReportContent } from '../../../shared/report/content.ts'
import { dayOf } from '../../../shared/report/day.ts'
import { decisionContent, latestFirst } from '../../../shared/report/decision-content.ts'
import { exportName } from '../../../shared/report/export-name.ts'
import { reportContent } from '../../../shared/report/report-content.ts'
import type { ReportInput, ReportRun } from '../../../shared/report/report-input.ts'
import { seriesNeeded } from '../../../shared/report/series-needed.ts'
import { factsNeeded } from '../../../shared/report/source-list.ts'
import { scenariosOfSteps } from '../../../shared/report/story-steps.ts'
import type { Scenario, ScenarioDocument } from '../../../shared/scenario/document.ts'
import { hasSameInputs } from '../../../shared/scenario/same-inputs.ts'
import {
  type AppState,
  activeScenario,
  comparedBase,
  outcomeOf,
  ownSimulation,
  shownScenarios,
} from '../../store/app-state.ts'
import { useApp, useCatalogue, useWatched } from '../../store/use-app.ts'
import { useFacts } from '../explain/kept-answers.ts'
import type { ExportWish } from '../export/export-run.ts'
import { offeredCharts, viewOf } from '../export/export-wishes.ts'

/** Null until the scenarios have answered with everything that a report needs. */
export function useReport(language: Language): ReportContent | null {
  const catalogue = useCatalogue()
  const state = useApp(each => each)
  const [day] = useState(() => dayOf(new Date()))
  const charts = useMemo(() => offeredCharts(state), [state])
  const steps = state.document.story
  const series = useMemo(() => seriesNeeded(catalogue, charts, steps), [catalogue, charts, steps])
  useWatched('report', series)
  const input = useMemo((): ReportInput | null => {
    const { document, scenarios } = subjectOf(state)
    const base = comparedBase({ document })
    const told = document.scenarios.filter(({ id }) => scenariosOfSteps(steps).includes(id))
    const needed = new Set([...scenarios, ...told, ...(base === null ? [] : [base])])
    const runs = new Map<string, ReportRun>()
    for (const scenario of needed) {
      const run = runOf(state, scenario, series)
      if (run === null) return null
      runs.set(scenario.id, run)
    }
    return {
      catalogue,
      document,
      view: { ...viewOf(state), language, scenarios: scenarios.map(({ id }) => id) },
      runs,
      slots: state.slots,
      charts,
      steps,
      decisions: latestFirst(document.decisions).map(record =>
        decisionContent(
          record,
          document.scenarios,
          record.frozen === null ? null : (state.verifications.get(record.frozen) ?? null),
          language,
        ),
      ),
      facts: NO_FACTS,
      unmet: null,
      program: state.host.version,
      day,
    }
  }, [state, catalogue, series, charts, steps, language, day])
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

/** The report that is read just now, as a file. */
export function reportWish(state: AppState, language: Language): ExportWish {
  const { document, scenarios } = subjectOf(state)
  return {
    format: 'pdf',
    name: exportName(document.title, 'report', language),
    of: {
      document,
      view: { ...viewOf(state), language, scenarios: scenarios.map(({ id }) => id) },
      subject: { kind: 'report', charts: [...offeredCharts(state)] },
    },
  }
}

/** Null while the scenario, as it stands, has no answer with all the series. A result of other values than it has is no answer. */
function runOf(state: AppState, scenario: Scenario, series: readonly string[]): ReportRun | null {
  const { refusal } = outcomeOf(state, scenario.id)
  if (refusal !== null && hasSameInputs(refusal, scenario)) return { ok: false, faults: refusal.faults }
  const simulation = ownSimulation(state, scenario.id)
  if (simulation === null || !hasSameInputs(simulation, scenario)) return null
  const { run, reference } = simulation
  return series.every(id => Object.hasOwn(run.series, id)) ? { ok: true, run, reference } : null
}

/** As many as have arrived; another map whenever there are more. */
function useFactsOf(input: ReportInput | null): ReadonlyMap<string, Fact> {
  const ids = useMemo(() => (input === null ? [] : factsNeeded(input)), [input])
  const { byId } = useFacts(ids)
  const count = ids.filter(id => byId.has(id)).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is one that fills
  return useMemo(() => new Map(byId), [byId, count])
}
