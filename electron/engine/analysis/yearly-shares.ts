/** First-order Sobol indices of every year, summed up piece by piece so that no year's columns need to be kept. */

import type { SobolAnswer } from '../../../shared/analysis/sobol.ts'

/** Sums over the sound rows of one year, of results less those of the first row: what is summed stays small. */
interface YearSums {
  readonly from: number
  rows: number
  /** Of both points. */
  sum: number
  squares: number
  /** By input: of what it changes, and of that times the second point. */
  readonly changes: Float64Array
  readonly products: Float64Array
}

export interface YearlyShares {
  /** Takes in one row of one year. @param resultOf the result of a block of the row: see `drawnRows`. */
  add(yearIndex: number, resultOf: (block: number) => number): void
  /** @param order inputs in the order wanted. */
  answer(order: readonly number[]): NonNullable<SobolAnswer['path']>
}

export function yearlyShares(years: readonly number[], inputs: number): YearlyShares {
  const all: (YearSums | undefined)[] = []
  return {
    add(yearIndex, resultOf) {
      const sums = all[yearIndex] ?? emptySums(resultOf(0), inputs)
      all[yearIndex] = sums
      const first = resultOf(0) - sums.from
      const second = resultOf(1) - sums.from
      sums.rows += 1
      sums.sum += first + second
      sums.squares += first * first + second * second
      for (let input = 0; input < inputs; input += 1) {
        const change = resultOf(input + 2) - sums.from - first
        sums.changes[input] = (sums.changes[input] ?? 0) + change
        sums.products[input] = (sums.products[input] ?? 0) + change * second
      }
    },
    answer(order) {
      const shares = years.map((_, yearIndex) => sharesOf(all[yearIndex]))
      return {
        years: [...years],
        first: order.map(input => shares.map(({ first }) => first[input] ?? null)),
        deviation: shares.map(({ deviation }) => deviation),
      }
    },
  }
}

function emptySums(from: number, inputs: number): YearSums {
  return {
    from,
    rows: 0,
    sum: 0,
    squares: 0,
    changes: new Float64Array(inputs),
    products: new Float64Array(inputs),
  }
}

/** Less than this share of the result is rounding. */
const ROUNDING = 1e-12

function sharesOf(sums: YearSums | undefined): { readonly first: number[]; readonly deviation: number } {
  if (sums === undefined) return { first: [], deviation: 0 }
  const { rows, from } = sums
  const mean = sums.sum / (2 * rows)
  const variance = Math.max(0, sums.squares / (2 * rows) - mean * mean)
  const deviation = Math.sqrt(variance)
  if (deviation <= ROUNDING * Math.abs(from + mean)) return { first: [], deviation: 0 }
  const first = Array.from(sums.products, (product, input) => {
    const change = sums.changes[input] ?? 0
    return (product - mean * change) / rows / variance
  })
  return { first, deviation }
}
