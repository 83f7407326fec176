/**
 * How steeply a number answers to an input just where the input stands: central differences with a step of a thousandth, one-sided
 * where the input's range ends.
 */

import type { Elasticity } from '../../../shared/analysis/tornado.ts'
import type { Model } from '../model/model.ts'
import { log } from '../run/arithmetic.ts'
import { type Input, isOutturn, moved } from './inputs.ts'
import type { Variant, VariantResults } from './one-at-a-time.ts'
import { isSame } from './same-result.ts'

/**
 * Of the value itself, or of the range's width. Truncation errs by about its square; what rounding leaves of the
 * difference is some 1e-13 of the value, ten digits below it.
 */
const STEP = 0.001

/** Slopes of the two sides that differ by more than this share of the larger are told as two. */
const KINK = 0.1

/** To each side as far as a derivative needs; null on a side that leaves the range. */
interface Sides {
  readonly low: Variant | null
  readonly high: Variant | null
}

/** The variants that the derivatives of one input need. */
export interface Steps {
  readonly input: Input
  /** The input in proportion, by a thousandth of each value. */
  readonly scaled: Sides
  /** The input as a whole, by `width`. */
  readonly shifted: Sides
  /** A thousandth of its range, in its unit. */
  readonly width: number
}

export function stepsOf(model: Model, input: Input): Steps {
  const { low, high, present } = input
  const width = (high - low) * STEP
  const free = input.lever === null ? present : present.filter((_, year) => !isOutturn(model, year))
  const variant = (end: Variant['end'], change: (value: number) => number): Variant | null => {
    const isInside = free.every(value => change(value) >= low && change(value) <= high)
    return isInside ? { input, end, values: moved(model, input, change) } : null
  }
  const scaled = {
    // Below is nearer to the low end of the range, whatever the sign.
    low: variant('low', value => value - Math.abs(value) * STEP),
    high: variant('high', value => value + Math.abs(value) * STEP),
  }
  const shifted = {
    low: variant('low', value => value - width),
    high: variant('high', value => value + width),
  }
  const none = { low: null, high: null }
  const isOfOneSign = free.every(value => value >= 0) || free.every(value => value <= 0)
  const canScale = isOfOneSign && free.some(value => value !== 0)
  return { input, scaled: canScale ? scaled : none, shifted: width > 0 ? shifted : none, width }
}

export function variantsOf({ scaled, shifted }: Steps): Variant[] {
  return [scaled.low, scaled.high, shifted.low, shifted.high].filter(variant => variant !== null)
}

/** What the runs of the steps come to; null where the input could go to no side. */
export function elasticityOf(
  steps: Steps,
  present: number,
  { base, resultOf }: VariantResults,
): Elasticity | null {
  const resultsOf = ({ low, high }: Sides) => ({
    low: low === null ? null : near(base, resultOf(low)),
    high: high === null ? null : near(base, resultOf(high)),
  })
  const elasticity = logarithmicSlope(resultsOf(steps.scaled), base, signOf(steps.input))
  const { low, high } = resultsOf(steps.shifted)
  const slopeBelow = low === null ? null : (base - low) / steps.width
  const slopeAbove = high === null ? null : (high - base) / steps.width
  const slope =
    slopeBelow === null ? slopeAbove : slopeAbove === null ? slopeBelow : (slopeBelow + slopeAbove) / 2
  if (elasticity === null && slope === null) return null
  const { id, kind } = steps.input
  const isKinked = slopeBelow !== null && slopeAbove !== null && areApart(slopeBelow, slopeAbove)
  return { id, kind, present, elasticity, slope, slopeBelow, slopeAbove, isKinked }
}

/** A result that differs by rounding alone is the base value. */
function near(base: number, result: number | null): number | null {
  return result !== null && isSame(result, base) ? base : result
}

interface SideResults {
  readonly low: number | null
  readonly high: number | null
}

/**
 * d ln y / d ln x; null where y is zero or changes its sign, and where there is no side.
 * @param sign of x: below a negative x is farther from zero.
 */
function logarithmicSlope({ low, high }: SideResults, base: number, sign: 1 | -1): number | null {
  if (low === null && high === null) return null
  const below = (low ?? base) / base
  const above = (high ?? base) / base
  if (!(below > 0 && above > 0 && Number.isFinite(below) && Number.isFinite(above))) return null
  const distance = (high === null ? 0 : log(1 + sign * STEP)) - (low === null ? 0 : log(1 - sign * STEP))
  return (log(above) - log(below)) / distance
}

function areApart(one: number, other: number): boolean {
  return Math.abs(one - other) > KINK * Math.max(Math.abs(one), Math.abs(other))
}

/** Of an input whose values are on one side of zero. */
function signOf({ present }: Input): 1 | -1 {
  return present.some(value => value < 0) ? -1 : 1
}
