/** What is wrong with the distribution of an input. */

import type { Distribution, VariedInput } from '../../../shared/analysis/varied.ts'
import type { Fault } from '../../../shared/faults.ts'
import { isConstant, normalMass } from './distributions.ts'

/** Less than this of an uncut normal distribution between the bounds cannot be told from nothing. */
const LEAST_MASS = 1e-9

/** A fault whose numbers cannot be told: JSON has none for them. */
const NOT_FINITE = 'analysis.distribution-not-finite'

/** Empty where the input can be drawn; a distribution without width is a constant and can be. */
export function distributionFaults({ id, distribution }: VariedInput): Fault[] {
  const problem = problemOf(distribution)
  if (problem === null) return []
  const numbers = problem === NOT_FINITE ? {} : numbersOf(distribution)
  return [{ code: problem, args: { input: id, ...numbers } }]
}

function problemOf(distribution: Distribution): string | null {
  const { low, high } = distribution
  const numbers = Object.values(numbersOf(distribution))
  // Quantiles are worked out with the square of the width.
  if (![...numbers, (high - low) * (high - low)].every(Number.isFinite)) return NOT_FINITE
  if (low > high) return 'analysis.distribution-reversed'
  if (distribution.kind === 'uniform') return null
  if (distribution.kind !== 'normal') {
    const { mode } = distribution
    return mode < low || mode > high ? 'analysis.distribution-mode-outside' : null
  }
  if (!(distribution.deviation > 0)) return 'analysis.distribution-no-deviation'
  if (isConstant(distribution)) return null
  return normalMass(distribution) < LEAST_MASS ? 'analysis.distribution-out-of-reach' : null
}

function numbersOf({ kind: _, ...numbers }: Distribution): Record<string, number> {
  return numbers
}
