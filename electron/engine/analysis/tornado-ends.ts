/** Where the ends of a tornado's bars are: each input to one side and to the other. */

import type { TornadoEnds } from '../../../shared/analysis/tornado.ts'
import type { VariedInput } from '../../../shared/analysis/varied.ts'
import type { Model } from '../model/model.ts'
import { quantileOf } from '../sampling/distributions.ts'
import { type Input, moved } from './inputs.ts'
import type { Variant } from './one-at-a-time.ts'

/** Ends between which there are bars. */
export type BarEnds = Exclude<TornadoEnds, { kind: 'point' }>

/** An input at both of its ends. */
export interface BothEnds {
  readonly low: Variant
  readonly high: Variant
}

/**
 * The ends of an input, or why it has none.
 * @param distributions of the inputs that have one; the first of an input counts.
 */
export function endsOf(
  model: Model,
  input: Input,
  ends: BarEnds,
  distributions: readonly VariedInput[],
): BothEnds | 'not-moved' | 'no-distribution' {
  const changes = changesOf(input, ends, distributions)
  if (changes === null) return 'no-distribution'
  const low = moved(model, input, changes.low)
  const high = moved(model, input, changes.high)
  if (isPresent(input, low) && isPresent(input, high)) return 'not-moved'
  return { low: { input, end: 'low', values: low }, high: { input, end: 'high', values: high } }
}

interface Changes {
  readonly low: (value: number) => number
  readonly high: (value: number) => number
}

function changesOf(input: Input, ends: BarEnds, distributions: readonly VariedInput[]): Changes | null {
  switch (ends.kind) {
    case 'range':
      return { low: () => input.low, high: () => input.high }
    case 'percent': {
      const share = ends.percent / 100
      return { low: value => value - Math.abs(value) * share, high: value => value + Math.abs(value) * share }
    }
    case 'percentiles': {
      const distribution = distributions.find(({ id }) => id === input.id)?.distribution
      if (distribution === undefined) return null
      const quantile = quantileOf(distribution)
      const low = quantile(0.1)
      const high = quantile(0.9)
      if (input.lever === null) return { low: () => low, high: () => high }
      return { low: value => value + low, high: value => value + high }
    }
  }
}

function isPresent({ present }: Input, values: readonly number[]): boolean {
  return values.every((value, index) => value === present[index])
}
