/** When two results are one and the same but for rounding. */

/** What is left of a sum in another order, in parts of the result. */
export const ROUNDING = 1e-12

/** A model that adds up in another order leaves a few last bits where nothing has moved. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other))
}
