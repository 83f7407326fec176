/** Measures of how far computed values were from those that really came about; one place for all that compares the two. */

/** One year of a comparison, in the unit of what is compared. */
export interface ComparedYear {
  readonly observed: number
  readonly computed: number
  /** What a forecast that nothing changes would have said of the year; null where the value that it starts from is not known. */
  readonly noChange: number | null
}

/** Parts of the mean square error, which add up to 1. */
export interface ErrorProportions {
  /** Of means that differ: the computed values are too high, or too low, as a whole. */
  readonly bias: number
  /** Of standard deviations that differ: they swing too much, or too little. */
  readonly variation: number
  /** The rest: they do not move together, point by point. */
  readonly covariation: number
}

/** Sizes below this part of the values at hand are dust of rounding. */
const DUST = 1e-12

/** Proportions of fewer points say nothing. */
const LEAST_FOR_PROPORTIONS = 3
const LEAST_FOR_THEIL = 2

/** The arithmetic mean; NaN of no numbers. */
export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** Errors, computed − observed, as parts of the observed value's size; null where one of these is zero, or too near to it to divide by. */
export function relativeErrors(
  years: readonly Pick<ComparedYear, 'observed' | 'computed'>[],
): number[] | null {
  const relative = years.map(({ observed, computed }) => (computed - observed) / Math.abs(observed))
  return relative.every(Number.isFinite) ? relative : null
}

/** Root of the mean square error, in the unit of the values. */
export function rootMeanSquare(years: readonly ComparedYear[]): number {
  return Math.sqrt(meanOf(years.map(({ observed, computed }) => (computed - observed) ** 2)))
}

/**
 * Theil's U2 in levels, √(Σ(computed − observed)² / Σ(no change − observed)²): 1 is as far off as the forecast that nothing changes.
 * H. Theil, Applied Economic Forecasting, North-Holland 1966, ch. 2; which of his two coefficients it is, and why this one:
 * F. Bliemel, “Theil's Forecast Accuracy Coefficient: A Clarification”, Journal of Marketing Research 10 (1973). Years without a
 * no-change forecast are left out of both sums; null where fewer than two are left, and where nothing did change.
 */
export function theilU2(years: readonly ComparedYear[]): number | null {
  const usable = years.flatMap(({ observed, computed, noChange }) =>
    noChange === null ? [] : [{ error: computed - observed, change: noChange - observed, observed }],
  )
  if (usable.length < LEAST_FOR_THEIL) return null
  const change = Math.sqrt(meanOf(usable.map(each => each.change ** 2)))
  if (change <= DUST * largest(usable.map(each => each.observed))) return null
  return Math.sqrt(meanOf(usable.map(each => each.error ** 2))) / change
}

/**
 * Theil's inequality proportions, with deviations of the population: (mean c − mean o)², (s_c − s_o)² and 2(s_c·s_o − cov), each over the
 * mean square error; as J. D. Sterman, “Appropriate summary statistics for evaluating the historical fit of system dynamics models”,
 * Dynamica 10 (1984), has them. Null with fewer than three years, and where there is no error to divide.
 */
export function errorProportions(years: readonly ComparedYear[]): ErrorProportions | null {
  if (years.length < LEAST_FOR_PROPORTIONS) return null
  const observed = years.map(each => each.observed)
  const computed = years.map(each => each.computed)
  const [meanObserved, meanComputed] = [meanOf(observed), meanOf(computed)]
  const square = meanOf(years.map(each => (each.computed - each.observed) ** 2))
  if (Math.sqrt(square) <= DUST * largest(observed)) return null
  const deviation = (values: readonly number[], mean: number) =>
    Math.sqrt(meanOf(values.map(value => (value - mean) ** 2)))
  const [spreadObserved, spreadComputed] = [
    deviation(observed, meanObserved),
    deviation(computed, meanComputed),
  ]
  const together = meanOf(years.map(each => (each.observed - meanObserved) * (each.computed - meanComputed)))
  return {
    bias: (meanComputed - meanObserved) ** 2 / square,
    variation: (spreadComputed - spreadObserved) ** 2 / square,
    // Never below zero but for rounding.
    covariation: Math.max(0, (2 * (spreadComputed * spreadObserved - together)) / square),
  }
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}
