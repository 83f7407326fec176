/** How often a target is met over many draws, and when first. */

import type { TargetChance } from '../../../shared/analysis/uncertainty.ts'
import type { TargetDefinition } from '../../../shared/model/definition.ts'
import { meets } from '../../../shared/model/rule.ts'
import { countedShare } from './counted-share.ts'

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
  const { share: chance, low, high } = countedShare(count, total)
  return {
    id: target.id,
    chance,
    low,
    high,
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
