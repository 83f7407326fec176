/** How often a target is met over many draws, and when first. */

import type { TargetChance } from '../../../shared/analysis/uncertainty.ts'
import type { TargetDefinition } from '../../../shared/model/definition.ts'
import { meets } from '../run/result.ts'

/** Two-sided 95 % of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * Wilson's 95 % interval of a share (Probable inference, JASA 22, 1927): it stays between 0 and 1 and is not empty where
 * nothing or everything was counted.
 * @param count of `total` independent draws; `total` is at least 1.
 */
export function wilsonInterval(
  count: number,
  total: number,
): { readonly low: number; readonly high: number } {
  const share = count / total
  const square = (Z * Z) / total
  const middle = (share + square / 2) / (1 + square)
  const half = (Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total))) / (1 + square)
  return {
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === total ? 1 : Math.min(1, middle + half),
  }
}

/**
 * The chance of a target.
 * @param columns of its variable by year, base year to horizon, each by sound draw; there is at least one draw.
 */
export function targetChance(
  target: TargetDefinition,
  years: readonly number[],
  columns: readonly Float64Array[],
): TargetChance {
  const total = columns[0]?.length ?? 0
  const inYear = columns[years.indexOf(target.year)] ?? new Float64Array()
  const count = inYear.reduce((sum, value) => sum + (meets(value, target) ? 1 : 0), 0)
  const first = firstMetCounts(target, columns, total)
  const ever = first.reduce((sum, met) => sum + met, 0)
  return {
    id: target.id,
    chance: count / total,
    ...wilsonInterval(count, total),
    firstMet: years.map((year, index) => ({ year, share: (first[index] ?? 0) / total })),
    never: (total - ever) / total,
  }
}

/** By year, in how many draws the rule holds there for the first time. */
function firstMetCounts(
  target: TargetDefinition,
  columns: readonly Float64Array[],
  total: number,
): readonly number[] {
  const isMet = new Uint8Array(total)
  return columns.map(column => {
    let first = 0
    for (let draw = 0; draw < total; draw += 1) {
      if (isMet[draw] === 1 || !meets(column[draw] ?? Number.NaN, target)) continue
      isMet[draw] = 1
      first += 1
    }
    return first
  })
}
