/** How two prints of a model's results differ. */

import { KEPT_SHARES, type ResultPrint, type VariablePrint } from '../../../shared/analysis/result-print.ts'

/** How a variable's print differs from the accepted one. */
export interface PrintDifference {
  readonly id: string
  /** `moved`: its quantiles differ by more than rounding. `bits`: only the last bits do. */
  readonly kind: 'new' | 'gone' | 'moved' | 'bits'
  /** Where its quantiles differ most, relative to the largest of that year. */
  readonly worst?: {
    readonly year: number
    readonly share: number
    readonly before: number
    readonly now: number
    readonly relative: number
  }
}

/** Less is dust of rounding. */
const MOVED = 1e-9

/** Differences of `now` from what was accepted, the largest first; both prints must be of the same vectors and years. */
export function comparePrints(accepted: ResultPrint, now: ResultPrint): PrintDifference[] {
  const ids = new Set([...Object.keys(accepted.variables), ...Object.keys(now.variables)])
  return [...ids]
    .flatMap((id): PrintDifference[] => {
      const [before, after] = [accepted.variables[id], now.variables[id]]
      if (before === undefined) return [{ id, kind: 'new' }]
      if (after === undefined) return [{ id, kind: 'gone' }]
      if (before.bits === after.bits) return []
      const worst = worstOf(before, after, now.years)
      return [
        {
          id,
          kind: worst !== undefined && worst.relative > MOVED ? 'moved' : 'bits',
          ...(worst && { worst }),
        },
      ]
    })
    .toSorted((one, other) => (other.worst?.relative ?? 2) - (one.worst?.relative ?? 2))
}

function worstOf(
  before: VariablePrint,
  now: VariablePrint,
  years: readonly number[],
): PrintDifference['worst'] {
  let worst: PrintDifference['worst']
  years.forEach((year, row) => {
    const [earlier = [], later = []] = [before.quantiles[row], now.quantiles[row]]
    const size = Math.max(...[...earlier, ...later].map(Math.abs))
    KEPT_SHARES.forEach((share, place) => {
      const [was = 0, is = 0] = [earlier[place], later[place]]
      const relative = size === 0 ? 0 : Math.abs(is - was) / size
      if (worst === undefined || relative > worst.relative)
        worst = { year, share, before: was, now: is, relative }
    })
  })
  return worst
}

/** Whether two prints can be held against each other: of as many vectors, the same seed and years. */
export function areComparable(one: ResultPrint, other: ResultPrint): boolean {
  return one.vectors === other.vectors && one.seed === other.seed && one.years.join() === other.years.join()
}
