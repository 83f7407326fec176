/** Many runs of the sample scenarios, as a host might answer them. */

import type { Ensemble } from '../../../renderer/store/ensemble.ts'
import type { Band } from '../../../shared/analysis/uncertainty.ts'
import type { Sampling, VariedInput } from '../../../shared/analysis/varied.ts'
import type { Answer } from '../../../shared/contract/analysis.ts'

export const triangular = (id: string): VariedInput => ({
  id,
  distribution: { kind: 'triangular', low: 1, mode: 2, high: 4 },
})

export const sampling: Sampling = {
  method: 'sobol',
  draws: 4096,
  seed: 2045,
  inputs: [triangular('one'), triangular('two')],
  correlations: [],
}

/** Percentiles around values, so much apart from one to the next. */
export function bandOf(variable: string, values: readonly number[], apart: number): Band {
  const moved = (steps: number) => values.map(value => value + steps * apart)
  return {
    variable,
    p5: moved(-3),
    p10: moved(-2),
    p25: moved(-1),
    p50: moved(0),
    p75: moved(1),
    p90: moved(2),
    p95: moved(3),
  }
}

export function answerOf(over: Partial<Answer<'uncertainty'>> = {}): Answer<'uncertainty'> {
  return {
    draws: 4096,
    failed: { count: 0, first: null },
    years: [2024],
    bands: [],
    targets: [],
    correlations: [],
    ...over,
  }
}

export function ensembleOf(over: Partial<Ensemble> = {}): Ensemble {
  const scenario = { id: 'only', title: 'Only', levers: {}, parameters: {} }
  return {
    question: { scenario, sampling, variables: [] },
    answer: answerOf(),
    isPartial: false,
    ...over,
  }
}
