/** The inputs of a sampling as they are varied around each scenario. */

import type { VariedRange } from '../../../../shared/analysis/robust-choice.ts'
import { centreOf, type Distribution, type Sampling } from '../../../../shared/analysis/varied.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { Model } from '../../model/model.ts'
import { leverValues } from '../../run/lever-paths.ts'

/** In the order of the sampling, which must be one that can be drawn. */
export function variedRanges(
  model: Model,
  { inputs }: Sampling,
  scenarios: readonly Scenario[],
  yearIndex: number,
): VariedRange[] {
  return inputs.map(({ id, distribution }) => {
    const lever = model.leverById.get(id)
    const { low, high } = distribution
    return {
      id,
      kind: lever === undefined ? 'parameter' : 'lever',
      low,
      centre: restOf(distribution),
      high,
      own:
        lever === undefined
          ? []
          : scenarios.map(scenario => leverValues(model, lever, scenario)[yearIndex] ?? Number.NaN),
      overrides:
        lever === undefined
          ? scenarios.filter(({ parameters }) => Object.hasOwn(parameters, id)).map(scenario => scenario.id)
          : [],
    }
  })
}

/** Where an input stands while another is moved: its centre, kept between its ends. */
function restOf(distribution: Distribution): number {
  const { low, high } = distribution
  return Math.min(Math.max(centreOf(distribution), low), high)
}
