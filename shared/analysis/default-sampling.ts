/** What an uncertainty run varies before the planner has changed anything. */

import type { CatalogueParameter } from '../model/catalogue.ts'
import type { UncertaintyDefinition } from '../model/uncertainty.ts'
import type { Scenario } from '../scenario/document.ts'
import type { Sampling, VariedInput } from './varied.ts'

interface Varying {
  readonly parameters: readonly Pick<CatalogueParameter, 'id' | 'value' | 'low' | 'high' | 'distribution'>[]
  readonly uncertainty?: UncertaintyDefinition | undefined
}

/**
 * The pack's own sampling: the assumptions that it names, and every parameter that is not fixed, triangular between its ends
 * around its value. Of a pack that says nothing more, 4,096 Sobol points of seed 1.
 * @param parameters values that a scenario sets: each is the most likely one there, instead of the model's.
 */
export function defaultSampling(
  { parameters: known, uncertainty }: Varying,
  parameters: Readonly<Record<string, number>> = {},
): Sampling {
  const levers = uncertainty?.levers ?? []
  return {
    method: uncertainty?.method ?? 'sobol',
    draws: uncertainty?.draws ?? 4096,
    seed: uncertainty?.seed ?? 1,
    inputs: [
      ...levers.map(({ lever, distribution }): VariedInput => ({ id: lever, distribution })),
      ...known
        .filter(({ distribution, low, high }) => distribution === 'triangular' && low < high)
        .map(
          ({ id, value, low, high }): VariedInput => ({
            id,
            distribution: { kind: 'triangular', low, mode: parameters[id] ?? value, high },
          }),
        ),
    ],
    correlations: (uncertainty?.correlations ?? []).map(({ first, second, rank }) => ({
      first,
      second,
      rank,
    })),
  }
}

/** Values that all the scenarios set alike: draws lie around these, and around the model's own where they differ. */
export function sharedParameters(scenarios: readonly Pick<Scenario, 'parameters'>[]): Record<string, number> {
  const [first, ...others] = scenarios
  return Object.fromEntries(
    Object.entries(first?.parameters ?? {}).filter(([id, value]) =>
      others.every(({ parameters }) => parameters[id] === value),
    ),
  )
}
