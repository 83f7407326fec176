/** Quantile functions of the distributions that inputs are drawn from. */

import type { Distribution } from '../../../shared/analysis/varied.ts'
import { betaQuantile } from './beta.ts'
import { normalBelow, normalQuantile } from './normal.ts'

/** Weight of the mode in a PERT distribution (Malcolm, Roseboom, Clark, Fazar 1959). */
const PERT_WEIGHT = 4

/** Whether all draws are the same value. */
export function isConstant({ low, high }: Distribution): boolean {
  return low === high
}

/**
 * From a probability strictly between 0 and 1 to the value below which the input stays with that probability, in the
 * input's unit, never outside `low` and `high`. The distribution must be one that `distributionFaults` finds nothing in.
 */
export function quantileOf(distribution: Distribution): (p: number) => number {
  const { low, high } = distribution
  if (isConstant(distribution)) return () => low
  const within = (value: number) => Math.min(Math.max(value, low), high)
  switch (distribution.kind) {
    case 'uniform':
      return p => within(low + p * (high - low))
    case 'triangular':
      return triangular(low, distribution.mode, high)
    case 'pert': {
      const width = high - low
      const quantile = betaQuantile({
        alpha: 1 + (PERT_WEIGHT * (distribution.mode - low)) / width,
        beta: 1 + (PERT_WEIGHT * (high - distribution.mode)) / width,
      })
      return p => within(low + width * quantile(p))
    }
    case 'normal': {
      const quantile = truncatedNormal(distribution)
      return p => within(quantile(p))
    }
  }
}

/** Replaces probabilities by the values that `quantileOf` has for them. */
export function becomeQuantiles(values: Float64Array, distribution: Distribution): void {
  if (distribution.kind === 'triangular' && !isConstant(distribution)) becomeTriangular(values, distribution)
  else {
    const quantile = quantileOf(distribution)
    for (let index = 0; index < values.length; index += 1) values[index] = quantile(values[index] ?? 0)
  }
}

/** A loop of its own, into which an engine puts the function itself: most inputs are drawn so. */
function becomeTriangular(
  values: Float64Array,
  { low, mode, high }: Extract<Distribution, { kind: 'triangular' }>,
): void {
  const quantile = triangular(low, mode, high)
  for (let index = 0; index < values.length; index += 1) values[index] = quantile(values[index] ?? 0)
}

function triangular(low: number, mode: number, high: number): (p: number) => number {
  const width = high - low
  const belowMode = (mode - low) / width
  const rise = width * (mode - low)
  const fall = width * (high - mode)
  return p =>
    p < belowMode
      ? Math.min(low + Math.sqrt(p * rise), mode)
      : Math.max(high - Math.sqrt((1 - p) * fall), mode)
}

type Normal = Extract<Distribution, { kind: 'normal' }>

/** How much of an uncut normal distribution lies between the bounds. */
export function normalMass(distribution: Normal): number {
  const { below, above } = lowerSide(distribution)
  return above - below
}

function truncatedNormal(distribution: Normal): (p: number) => number {
  const { mean, deviation } = distribution
  const { below, above, sign } = lowerSide(distribution)
  const mass = above - below
  return p => mean + sign * deviation * normalQuantile(below + (sign > 0 ? p : 1 - p) * mass)
}

/**
 * Probabilities of the bounds, turned over where they lie above the mean: in the lower tail small probabilities keep all
 * their digits.
 */
function lowerSide({ low, high, mean, deviation }: Normal) {
  const from = (low - mean) / deviation
  const to = (high - mean) / deviation
  return from + to > 0
    ? { below: normalBelow(-to), above: normalBelow(-from), sign: -1 }
    : { below: normalBelow(from), above: normalBelow(to), sign: 1 }
}
