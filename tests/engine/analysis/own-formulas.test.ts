/** Analyses of scenarios with formulas of their own. */

import { beforeAll, describe, expect, it } from 'vitest'
import { attribution } from '../../../electron/engine/analysis/attribution.ts'
import type { AnalysisContext } from '../../../electron/engine/analysis/context.ts'
import { goalSeek } from '../../../electron/engine/analysis/goal-seek.ts'
import { robustChoice } from '../../../electron/engine/analysis/robust-choice.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { modelFor } from '../../../electron/engine/model/model-for.ts'
import { answerScenarios } from '../../../electron/engine/run/answer-scenarios.ts'
import { defaultSampling } from '../../../shared/analysis/default-sampling.ts'
import { analyses } from '../../../shared/contract/analysis.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import { shippedModel } from '../shipped-model.ts'
import { shippedPreset } from '../shipped-preset.ts'
import { codesOf, scenarioWith } from './analysis-context.ts'

let model: Model
beforeAll(async () => {
  model = await shippedModel()
})

const percent: OwnFormula = {
  kind: 'indicator',
  id: 'own_points',
  label: 'Points',
  unit: 'share',
  formula: 'cult_share*2',
  note: '',
}
const still: OwnFormula = { kind: 'changed', id: 'grdp', formula: '1.08*prev(grdp)', note: '' }

/** As a leading thread makes it. */
function contextFor(scenario: Pick<Scenario, 'formulas'>): AnalysisContext {
  const modelOf = (of: Pick<Scenario, 'formulas'>) => modelFor(model, of)
  return {
    model: modelOf(scenario),
    modelOf,
    runBatch: batch => batchInJavaScript(modelOf(batch.scenario))(batch),
    expect: () => undefined,
    show: () => undefined,
  }
}

const inYear = (of: Scenario, id: string, year: number) =>
  answerScenarios(model, [of], [id])[0]?.run.series[id]?.[year - model.baseYear]

describe('an analysis', () => {
  it('seeks a goal of an indicator', () => {
    const scenario = scenarioWith({ formulas: [percent] })
    const asked = (variable: string, value: number) =>
      goalSeek(
        contextFor(scenario),
        analyses['goal-seek'].question.parse({
          scenario,
          aim: { variable, year: 2030, operator: '>=', value },
          levers: [{ id: 'share[culture]', low: 0.02, high: 0.08 }],
          movement: { by: 2030, shape: 'ramp' },
        }),
      )
    const positions = (variable: string, value: number) =>
      asked(variable, value).solutions.map(({ position }) => position)
    expect(positions('own_points', 0.08)).toEqual(positions('cult_share', 0.04))
  })
})

describe('robust choice', () => {
  it('runs each scenario by its own model', () => {
    const scenarios = [
      { ...shippedPreset('programme'), id: 'plain' },
      { ...shippedPreset('programme'), id: 'changed', formulas: [still] },
    ]
    const [plain, changed] = scenarios
    if (plain === undefined || changed === undefined) throw new Error('there are two')
    const answer = robustChoice(
      contextFor({ formulas: [] }),
      analyses['robust-choice'].question.parse({
        scenarios,
        sampling: { ...defaultSampling(model), method: 'sobol', draws: 64, correlations: [] },
        judgedBy: { kind: 'variable', variable: 'grdp', year: 2045, better: 'more' },
      }),
    )
    const [one, other] = answer.scenarios
    // No assumption moves what goes its own way; the model's formula is moved by many.
    expect(other?.centre).toBe(inYear(changed, 'grdp', 2045))
    expect(other?.result.p5).toBe(other?.result.p95)
    expect(one?.result.p5).toBeLessThan(one?.result.p95 ?? 0)
  })

  it('is not judged by an indicator that one of the scenarios lacks', () => {
    const scenarios = [scenarioWith({ id: 'a' }), scenarioWith({ id: 'b', formulas: [percent] })]
    const question = analyses['robust-choice'].question.parse({
      scenarios,
      sampling: { method: 'sobol', draws: 64, seed: 1, inputs: [], correlations: [] },
      judgedBy: { kind: 'variable', variable: 'own_points', year: 2045, better: 'more' },
    })
    expect(codesOf(() => robustChoice(contextFor({ formulas: [] }), question))).toEqual([
      'run.unknown-variable',
    ])
  })
})

describe('attribution', () => {
  const asked = (formulas: OwnFormula[], others: OwnFormula[]) => {
    const scenario = { ...shippedPreset('programme'), formulas }
    const question = analyses.attribution.question.parse({
      scenario,
      against: { kind: 'scenario', scenario: { ...shippedPreset('baseline'), formulas: others } },
      grouping: { by: 'kind' },
      variables: ['cult_share'],
    })
    return () => attribution(contextFor(scenario), question)
  }

  it('is refused between scenarios that changed other formulas', () => {
    expect(codesOf(asked([still], []))).toEqual(['own.attribution-formulas'])
  })

  it('shares out a difference under the same formulas, indicators of one of them or not', () => {
    const answer = asked([still, percent], [still])()
    const [variable] = answer.variables
    const sum = (variable?.contributions ?? []).reduce((total, each) => total + (each.at(-1) ?? 0), 0)
    expect(sum).toBeCloseTo((variable?.scenario.at(-1) ?? 0) - (variable?.base.at(-1) ?? 0), 9)
  })
})
