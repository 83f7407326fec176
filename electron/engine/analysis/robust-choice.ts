/**
 * Robust choice: how often one scenario beats another over common draws, how much a choice would be regretted, and where an
 * assumption would turn it. The same draws of the same sampling run through every scenario, so that what is left between two
 * of them in a draw is their own difference (common random numbers; Law, Simulation Modeling and Analysis, 11.2). Regret is
 * Savage's (1951), taken draw by draw as in robust decision making (Lempert, Popper, Bankes 2003).
 */

import type { ComparedPair, ComparedScenario } from '../../../shared/analysis/robust-choice.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { throwFaults } from '../../../shared/faults.ts'
import { meets } from '../../../shared/model/rule.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { samplingFaults } from '../sampling/draws.ts'
import type { AnalysisContext } from './context.ts'
import { countedShare } from './counted-share.ts'
import { type Judge, judgeOf } from './robust-choice/judge.ts'
import { questionFaults } from './robust-choice/question-faults.ts'
import { resultsByDraw } from './robust-choice/results-by-draw.ts'
import { countDraws, regretOf, spreadOf } from './robust-choice/statistics.ts'
import { scannedRuns, switchValues } from './robust-choice/switch-values.ts'
import { variedRanges } from './robust-choice/varied-ranges.ts'

/**
 * @throws FaultError `analysis.*` for a question that cannot be worked with, `run.*` for a scenario that cannot be run, and
 * `analysis.no-draw-left` where every draw fails in some scenario.
 */
export function robustChoice(
  context: AnalysisContext,
  question: Question<'robust-choice'>,
): Answer<'robust-choice'> {
  const { model } = context
  const { scenarios, sampling } = question
  throwFaults(questionFaults(context, question))
  throwFaults(samplingFaults(model, sampling))
  const judge = judgeOf(model, question)
  const inputs = variedRanges(model, sampling, scenarios, judge.yearIndex)
  context.expect(sampling.draws * scenarios.length + scannedRuns(inputs, scenarios.length))

  const { values, failed, failedIn } = resultsByDraw(context, scenarios, sampling, judge)
  const { found, centre, runsFailed } = switchValues(context, scenarios, inputs, judge)
  const { variable, year, better, target } = judge
  return {
    variable,
    year,
    better,
    target: target?.id ?? null,
    draws: sampling.draws - failed.count,
    failed,
    failedIn,
    scenarios: scenariosOf(scenarios, values, centre, judge),
    pairs: pairsOf(scenarios, values, judge),
    switches: found,
    switchRunsFailed: runsFailed,
    inputs,
  }
}

function scenariosOf(
  scenarios: readonly Scenario[],
  values: readonly Float64Array[],
  centre: readonly number[],
  judge: Judge,
): ComparedScenario[] {
  const draws = values[0]?.length ?? 0
  const best = Float64Array.from({ length: draws }, (_, draw) => bestOf(values, draw, judge))
  const { target } = judge
  return scenarios.map(({ id, title }, index) => {
    const own = values[index] ?? new Float64Array(draws)
    const at = centre[index] ?? Number.NaN
    const regrets = own.map((value, draw) => Math.abs(value - (best[draw] ?? value)))
    const isBest = (draw: number) => judge.compare(own[draw] ?? Number.NaN, best[draw] ?? Number.NaN) === 0
    const isTied = (draw: number) =>
      isBest(draw) &&
      values.some(
        (other, position) => position !== index && judge.compare(other[draw] ?? 0, best[draw] ?? 0) === 0,
      )
    return {
      id,
      title,
      centre: Number.isFinite(at) ? at : null,
      result: spreadOf(own),
      chance:
        target === null
          ? null
          : countedShare(
              countDraws(draws, draw => meets(own[draw] ?? Number.NaN, target)),
              draws,
            ),
      regret: regretOf(regrets),
      best: countedShare(countDraws(draws, isBest), draws),
      tied: countDraws(draws, isTied) / draws,
    }
  })
}

function bestOf(values: readonly Float64Array[], draw: number, { better }: Judge): number {
  const ofDraw = values.map(column => column[draw] ?? Number.NaN)
  return better === 'more' ? Math.max(...ofDraw) : Math.min(...ofDraw)
}

function pairsOf(
  scenarios: readonly Scenario[],
  values: readonly Float64Array[],
  judge: Judge,
): ComparedPair[] {
  return scenarios.flatMap((first, index) =>
    scenarios.slice(index + 1).map((second, offset): ComparedPair => {
      const one = values[index] ?? new Float64Array()
      const other = values[index + 1 + offset] ?? new Float64Array()
      const draws = one.length
      const sides = one.map((value, draw) => judge.compare(value, other[draw] ?? Number.NaN))
      const firstBetter = countDraws(draws, draw => (sides[draw] ?? 0) > 0)
      const secondBetter = countDraws(draws, draw => (sides[draw] ?? 0) < 0)
      return {
        first: first.id,
        second: second.id,
        firstBetter: countedShare(firstBetter, draws),
        secondBetter: countedShare(secondBetter, draws),
        tied: (draws - firstBetter - secondBetter) / draws,
        difference: spreadOf(one.map((value, draw) => value - (other[draw] ?? Number.NaN))),
      }
    }),
  )
}
