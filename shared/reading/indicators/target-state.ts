/** What becomes of a target in a run: met in its year, met only later, or not met up to the horizon. */

import type { CatalogueTarget } from '../../model/catalogue.ts'
import { meets } from '../../model/rule.ts'

export type TargetState =
  /** The rule holds in the target's year, and without a break since `from`. */
  | { readonly kind: 'met'; readonly from: number }
  /** It does not hold in the target's year; `from` is the first year after in which it does. */
  | { readonly kind: 'late'; readonly from: number }
  | { readonly kind: 'missed' }

/** What the target aims at and is shown as; the rule may be content with a little less. */
export function goalOf(target: Pick<CatalogueTarget, 'value' | 'goal'>): number {
  return target.goal ?? target.value
}

/**
 * Judges a series, one value per year of `years`.
 * @throws RangeError when the target's year is not among them.
 */
export function stateOf(
  target: Pick<CatalogueTarget, 'operator' | 'value' | 'year'>,
  years: readonly number[],
  values: readonly number[],
): TargetState {
  const due = years.indexOf(target.year)
  if (due < 0) throw new RangeError(`${target.year} is no year of the run`)
  const holds = years.map((_, index) => meets(values[index] ?? Number.NaN, target))
  if (holds[due]) {
    const broken = holds.lastIndexOf(false, due)
    return { kind: 'met', from: years[broken + 1] ?? target.year }
  }
  const later = holds.indexOf(true, due)
  return later < 0 ? { kind: 'missed' } : { kind: 'late', from: years[later] ?? target.year }
}
