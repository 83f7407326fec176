/** The same draws run through every scenario. */

import type { FailedDraws, Sampling } from '../../../../shared/analysis/varied.ts'
import { type Fault, FaultError } from '../../../../shared/faults.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { Batch } from '../../batch/batch.ts'
import { faultsOfDraw } from '../../batch/failed-draws.ts'
import { drawn } from '../../sampling/draws.ts'
import { columnsOf } from '../../sampling/input-columns.ts'
import { slotOfVariable } from '../asked-number.ts'
import type { AnalysisContext } from '../context.ts'
import type { Judge } from './judge.ts'

export interface ResultsByDraw {
  /** By scenario and draw: the result, of the draws that failed in no scenario. */
  readonly values: readonly Float64Array[]
  readonly failed: FailedDraws
  /** Title of the scenario in which the first failed draw failed. */
  readonly failedIn: string | null
}

/** So many draws at a time keep the columns of all inputs within some tens of megabytes. */
const AT_A_TIME = 16_384

/** @throws FaultError for a sampling that cannot be drawn, a scenario that cannot be run, or draws of which none is left. */
export function resultsByDraw(
  { model, modelOf, runBatch }: AnalysisContext,
  scenarios: readonly Scenario[],
  sampling: Sampling,
  judge: Judge,
): ResultsByDraw {
  const { draws } = sampling
  const ids = sampling.inputs.map(({ id }) => id)
  const values = scenarios.map(() => new Float64Array(draws))
  const failed = new Uint8Array(draws)
  let first: FailedDraws['first'] = null
  let failedIn: string | null = null

  for (let begin = 0; begin < draws; begin += AT_A_TIME) {
    const range = { first: begin, end: Math.min(begin + AT_A_TIME, draws) }
    const amounts = drawn(model, sampling, range)
    scenarios.forEach((scenario, index) => {
      const batch: Batch = {
        draws: range.end - range.first,
        scenario,
        inputs: columnsOf(model, scenario, ids, amounts),
        outputs: [slotOfVariable(modelOf(scenario), judge.variable)],
      }
      const result = runBatch(batch)
      values[index]?.set(result.column(0, judge.yearIndex), begin)
      const own = result.failed.indexOf(1)
      if (own >= 0 && (first === null || begin + own < first.draw)) {
        first = { draw: begin + own, faults: [...faultsOfDraw(modelOf(scenario), batch, own)] }
        failedIn = scenario.title
      }
      result.failed.forEach((isFailed, draw) => {
        if (isFailed === 1) failed[begin + draw] = 1
      })
    })
  }

  const sound = values.map(column => column.filter((_, draw) => failed[draw] === 0))
  const count = draws - (sound[0]?.length ?? 0)
  if (count === draws)
    throw new FaultError({ code: 'analysis.no-draw-left', args: { draws } }, ...reasons(first))
  return { values: sound, failed: { count, first }, failedIn }
}

function reasons(first: FailedDraws['first']): Fault[] {
  return first?.faults ?? []
}
