/** What many draws come to. */

import type { Regret, Spread } from '../../../../shared/analysis/robust-choice.ts'
import { percentileReader } from '../../sampling/percentiles.ts'

/** @param values at least one; in any order. */
export function spreadOf(values: Float64Array): Spread {
  const [p5, p50, p95] = percentiles(values, [0.05, 0.5, 0.95])
  return { p5, p50, p95, mean: mean(values) }
}

/** @param regrets by draw, at least one. */
export function regretOf(regrets: Float64Array): Regret {
  const [p90, p95, most] = percentiles(regrets, [0.9, 0.95, 1])
  return { mean: mean(regrets), p90, p95, most }
}

type Three = readonly [number, number, number]

function percentiles(values: Float64Array, shares: Three): Three {
  const [low = Number.NaN, middle = Number.NaN, high = Number.NaN] = percentileReader(shares)(values)
  return [low, middle, high]
}

/** Added up with Neumaier's compensation, so that many draws lose no digits. */
function mean(values: Float64Array): number {
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
