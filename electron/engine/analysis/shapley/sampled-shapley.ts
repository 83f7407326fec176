/**
 * Shapley values estimated from some of the orders (J. Castro, D. Gómez and J. Tejada, Polynomial calculation of the Shapley value
 * based on sampling, 2009), each drawn together with its reverse: who comes early in one comes late in the other, so that the errors
 * of both largely cancel (R. Mitchell, J. Cooper, E. Frank and G. Holmes, Sampling permutations for Shapley value estimation, 2022).
 */

/** Means over pairs of orders, updated pair by pair (B. P. Welford, 1962). */
export interface SampledShapley {
  /**
   * Takes in one pair. `forth` and `back` hold the worth along the order and along its reverse, from nobody to all: one number more
   * than there are players.
   */
  add(order: readonly number[], forth: readonly number[], back: readonly number[]): void
  /** By player. The pairs telescope, so these sum to the worth of all less that of nobody. */
  values(): number[]
  /** By player: deviation of the pairs' means over the square root of their number. */
  errors(): number[]
}

export function sampledShapley(players: number): SampledShapley {
  const means = new Float64Array(players)
  const squares = new Float64Array(players)
  let pairs = 0
  return {
    add(order, forth, back) {
      pairs += 1
      order.forEach((player, place) => {
        const first = (forth[place + 1] ?? 0) - (forth[place] ?? 0)
        const placeBack = players - 1 - place
        const second = (back[placeBack + 1] ?? 0) - (back[placeBack] ?? 0)
        const gain = (first + second) / 2
        const before = gain - (means[player] ?? 0)
        const mean = (means[player] ?? 0) + before / pairs
        means[player] = mean
        squares[player] = (squares[player] ?? 0) + before * (gain - mean)
      })
    },
    values: () => [...means],
    errors: () => Array.from(squares, square => Math.sqrt(square / (pairs - 1) / pairs)),
  }
}
