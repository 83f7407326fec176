/** Shares, percentiles and regret over draws. */

import type { CountedShare, Spread } from '../../../../shared/analysis/robust-choice.ts'

/** Of the standard normal distribution at 97.5 %. */
const Z = 1.959963984540054

/**
 * A share with its 95 % interval by Wilson (1927), which stays within 0 and 1 and has a width where all or none are counted.
 * @param all at least one.
 */
export function countedShare(counted: number, all: number): CountedShare {
  const share = counted / all
  const z2 = (Z * Z) / all
  const middle = (share + z2 / 2) / (1 + z2)
  const half = (Z * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all))) / (1 + z2)
  // At the ends the interval begins at the share itself, which rounding would miss by a last digit.
  return {
    share,
    low: counted === 0 ? 0 : Math.max(0, middle - half),
    high: counted === all ? 1 : Math.min(1, middle + half),
  }
}

/** @param values at least one; in any order. */
export function spreadOf(values: Float64Array): Spread {
  const sorted = values.toSorted()
  return {
    p5: percentile(sorted, 0.05),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    mean: mean(values),
  }
}

/** By Hyndman and Fan's definition 7. @param sorted in rising order, at least one. */
export function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (place - below)
}

/** Added up with Neumaier's compensation, so that many draws lose no digits. */
export function mean(values: Float64Array): number {
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return (sum + lost) / values.length
}

/** How many draws a condition holds in. */
export function countDraws(draws: number, holds: (draw: number) => boolean): number {
  let count = 0
  for (let draw = 0; draw < draws; draw += 1) if (holds(draw)) count += 1
  return count
}
