/** Samplings as tests write them. */

import type { Sampling, VariedInput } from '../../../shared/analysis/varied.ts'

/** 256 Sobol draws of the inputs given, uncorrelated, unless said otherwise. */
export function sampling(inputs: readonly VariedInput[], given: Partial<Sampling> = {}): Sampling {
  return { method: 'sobol', draws: 256, seed: 1, inputs: [...inputs], correlations: [], ...given }
}

export function uniform(id: string, low: number, high: number): VariedInput {
  return { id, distribution: { kind: 'uniform', low, high } }
}
