/** A share of counted draws and how sure it is. */

/** Two-sided 95 % of the standard normal distribution. */
export const NORMAL_95 = 1.959963984540054

/** All three from 0 to 1. */
interface CountedShare {
  readonly share: number
  readonly low: number
  readonly high: number
}

/**
 * A share with Wilson's 95 % interval (Probable inference, JASA 22, 1927): it stays between 0 and 1 and is not empty where
 * nothing or everything was counted.
 * @param count of `total` independent draws; `total` is at least 1.
 */
export function countedShare(count: number, total: number): CountedShare {
  const share = count / total
  const square = (NORMAL_95 * NORMAL_95) / total
  const middle = (share + square / 2) / (1 + square)
  const half = (NORMAL_95 * Math.sqrt((share * (1 - share)) / total + square / (4 * total))) / (1 + square)
  // At the ends the interval begins at the share itself, which rounding would miss by a last digit.
  return {
    share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === total ? 1 : Math.min(1, middle + half),
  }
}
