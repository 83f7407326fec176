/** From an order to what a report is made of: the model compiled, its scenarios run, its own statements examined. */

import { type Fault, FaultError } from '../../../../shared/faults.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import { laidOver } from '../../../../shared/reading/executed/laid-over.ts'
import { type LeverTemplate, leverTemplate } from '../../../../shared/reading/levers/lever-template.ts'
import { commonIndicators, withOwnIndicators } from '../../../../shared/reading/own/own-catalogue.ts'
import { slotsFor } from '../../../../shared/reading/slots.ts'
import type { DecisionContent } from '../../../../shared/report/content.ts'
import { dayOf } from '../../../../shared/report/day.ts'
import { decisionContent, latestFirst } from '../../../../shared/report/decision-content.ts'
import type { ReportInput, ReportRun } from '../../../../shared/report/report-input.ts'
import { seriesNeeded } from '../../../../shared/report/series-needed.ts'
import { scenariosOfSteps } from '../../../../shared/report/story-steps.ts'
import { isFrozen } from '../../../../shared/scenario/decision-chain.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../../shared/scenario/executed.ts'
import type { ChartChoice } from '../../../../shared/scenario/view.ts'
import { batchInJavaScript } from '../../../engine/batch/batch-in-javascript.ts'
import { realityChecks } from '../../../engine/check/reality-checks.ts'
import { catalogueOf } from '../../../engine/model/catalogue.ts'
import { compileModel } from '../../../engine/model/compile.ts'
import type { Model } from '../../../engine/model/model.ts'
import { answerScenarios } from '../../../engine/run/answer-scenarios.ts'
import { documentAsXmile } from '../../../engine/xmile/document-as-xmile.ts'
import type { Runner } from '../../decisions/runner.ts'
import { verify } from '../../decisions/verify.ts'
import type { ExportData } from './thread-data.ts'

/** @throws FaultError `export.no-scenario`, `export.not-in-hand`, `export.no-year`; `run.unknown-variable` for a single chart. */
export async function reportInput(data: ExportData): Promise<ReportInput> {
  const { document, view, subject, pack, presets, program, madeAt } = data
  const model = compiled(data)
  const own = withOwnIndicators(catalogueOf(model), commonIndicators(document.scenarios))
  const catalogue = laidOver(own, document.executed)
  checkOrder(data, catalogue)
  const charts = chartsOf(subject)
  const steps = subject.kind === 'chart' ? [] : document.story
  const wanted = seriesNeeded(catalogue, charts, steps)
  const shown = new Set([...view.scenarios, ...scenariosOfSteps(steps), document.base])
  const scenarios = document.scenarios.filter(({ id }) => shown.has(id))
  return {
    catalogue,
    document,
    view,
    runs: new Map(
      scenarios.map(scenario => [scenario.id, runOf(model, scenario, wanted, document.executed)]),
    ),
    slots: slotsFor(document.scenarios, view.slots),
    charts,
    steps,
    decisions: await decisionsOf(data, model, catalogue),
    facts: new Map(pack.facts.map(fact => [fact.id, fact])),
    unmet: realityChecks(model, presets, batchInJavaScript(model)).filter(({ breach }) => breach !== null),
    program,
    day: dayOf(new Date(madeAt)),
  }
}

/** The levers of the scenario in hand as a table. @throws FaultError as `reportInput`. */
export function templateOf(data: ExportData): LeverTemplate {
  const catalogue = catalogueOf(compiled(data))
  checkOrder(data, catalogue)
  const { document, view } = data
  const levers = document.scenarios.find(({ id }) => id === view.inHand)?.levers ?? {}
  return leverTemplate({ levers }, catalogue, view.language)
}

/**
 * The model with the scenario in hand, for other programs.
 * @throws FaultError as `reportInput`; `run.…` what the model refuses; `xmile.…` what other programs could not read.
 */
export function xmileTextOf(data: ExportData): string {
  const model = compiled(data)
  checkOrder(data, catalogueOf(model))
  const { document, view, program } = data
  const scenario = document.scenarios.find(({ id }) => id === view.inHand)
  if (scenario === undefined) throw new RangeError('the order was checked for the scenario in hand')
  return documentAsXmile(model, document, scenario, program)
}

function chartsOf(subject: ExportData['subject']): readonly ChartChoice[] {
  switch (subject.kind) {
    case 'pack':
    case 'report':
      return subject.charts
    case 'chart':
      return [subject.chart]
    case 'levers':
    case 'model':
      return []
  }
}

function compiled({ pack }: ExportData): Model {
  const result = compileModel(pack)
  if (!result.ok) throw new Error('the pack has been compiled before')
  return result.model
}

function checkOrder({ document, view, subject }: ExportData, catalogue: Catalogue): void {
  const { baseYear, horizon } = catalogue
  const unknown = view.scenarios.filter(id => !document.scenarios.some(each => each.id === id))
  const [first, ...others] = [
    ...unknown.map((scenario): Fault => ({ code: 'export.no-scenario', args: { scenario } })),
    ...(view.scenarios.includes(view.inHand) ? [] : [{ code: 'export.not-in-hand', args: {} }]),
    ...(view.year >= baseYear && view.year <= horizon
      ? []
      : [{ code: 'export.no-year', args: { year: view.year, from: baseYear, to: horizon } }]),
    ...(subject.kind === 'chart' ? unknownVariable(subject.chart, catalogue) : []),
  ]
  if (first !== undefined) throw new FaultError(first, ...others)
}

function unknownVariable({ variable }: ChartChoice, { variables }: Catalogue): Fault[] {
  const ids = variables.map(({ id }) => id)
  if (ids.includes(variable)) return []
  return [{ code: 'run.unknown-variable', args: { variable, near: nearWords(variable, ids) } }]
}

/** What was frozen is computed again, so that a pack says whether it still comes out so. */
async function decisionsOf(
  { document, view }: ExportData,
  model: Model,
  catalogue: Catalogue,
): Promise<DecisionContent[]> {
  const runner: Runner = {
    catalogue,
    simulate: (scenarios, variables, executed) => answerScenarios(model, scenarios, variables, executed),
  }
  return await Promise.all(
    latestFirst(document.decisions).map(async record =>
      decisionContent(
        record,
        document.scenarios,
        isFrozen(record) ? await verify(runner, record) : null,
        view.language,
      ),
    ),
  )
}

/** A scenario that the model refuses is told in the report. */
function runOf(
  model: Model,
  scenario: Scenario,
  wanted: readonly string[],
  executed: readonly ExecutedValue[],
): ReportRun {
  try {
    const [answer] = answerScenarios(model, [scenario], wanted, executed)
    if (answer === undefined) throw new RangeError('a scenario that is run has a result')
    return { ok: true, ...answer }
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, faults: error.faults }
    throw error
  }
}
