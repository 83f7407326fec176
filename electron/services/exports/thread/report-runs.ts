/** From an order to what a report is made of: the model compiled, its scenarios run, its own statements examined. */

import { type Fault, FaultError } from '../../../../shared/faults.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import { slotsFor } from '../../../../shared/reading/slots.ts'
import { dayOf } from '../../../../shared/report/day.ts'
import type { ReportInput, ReportRun } from '../../../../shared/report/report-input.ts'
import { seriesNeeded } from '../../../../shared/report/series-needed.ts'
import { scenariosOfSteps } from '../../../../shared/report/story-steps.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../../shared/scenario/view.ts'
import { batchInJavaScript } from '../../../engine/batch/batch-in-javascript.ts'
import { realityChecks } from '../../../engine/check/reality-checks.ts'
import { catalogueOf } from '../../../engine/model/catalogue.ts'
import { compileModel } from '../../../engine/model/compile.ts'
import type { Model } from '../../../engine/model/model.ts'
import { runResult } from '../../../engine/run/result.ts'
import { simulate } from '../../../engine/run/simulate.ts'
import type { ExportData } from './thread-data.ts'

/** @throws FaultError `export.no-scenario`, `export.not-in-hand`, `export.no-year`. */
export function reportInput(data: ExportData): ReportInput {
  const { document, view, subject, pack, presets, program, madeAt } = data
  const model = compiled(data)
  const catalogue = catalogueOf(model)
  checkView(data, catalogue)
  const charts: readonly ChartChoice[] = subject.kind === 'chart' ? [subject.chart] : subject.charts
  const steps = subject.kind === 'chart' ? [] : document.story
  const wanted = seriesNeeded(catalogue, charts, steps)
  const shown = new Set([...view.scenarios, ...scenariosOfSteps(steps), document.base])
  const scenarios = document.scenarios.filter(({ id }) => shown.has(id))
  return {
    catalogue,
    document,
    view,
    runs: new Map(scenarios.map(scenario => [scenario.id, runOf(model, scenario, wanted)])),
    slots: slotsFor(document.scenarios, view.slots),
    charts,
    steps,
    decisions: [],
    facts: new Map(pack.facts.map(fact => [fact.id, fact])),
    unmet: realityChecks(model, presets, batchInJavaScript(model)).filter(({ breach }) => breach !== null),
    program,
    day: dayOf(new Date(madeAt)),
  }
}

function compiled({ pack }: ExportData): Model {
  const result = compileModel(pack)
  if (!result.ok) throw new Error('the pack has been compiled before')
  return result.model
}

function checkView({ document, view }: ExportData, { baseYear, horizon }: Catalogue): void {
  const unknown = view.scenarios.filter(id => !document.scenarios.some(each => each.id === id))
  const [first, ...others] = [
    ...unknown.map((scenario): Fault => ({ code: 'export.no-scenario', args: { scenario } })),
    ...(view.scenarios.includes(view.inHand) ? [] : [{ code: 'export.not-in-hand', args: {} }]),
    ...(view.year >= baseYear && view.year <= horizon
      ? []
      : [{ code: 'export.no-year', args: { year: view.year, from: baseYear, to: horizon } }]),
  ]
  if (first !== undefined) throw new FaultError(first, ...others)
}

/** A scenario that the model refuses is told in the report. */
function runOf(model: Model, scenario: Scenario, wanted: readonly string[]): ReportRun {
  try {
    return { ok: true, ...runResult(model, scenario, simulate(model, scenario), wanted) }
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, faults: error.faults }
    throw error
  }
}
