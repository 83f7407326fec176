/** Shapley values of a game of which the worth of every coalition is known (L. S. Shapley, A value for n-person games, 1953). */

/**
 * What each player adds, averaged over all orders in which the players may come: the mean over the sizes of a coalition of the mean
 * gain of joining one of that size. They sum to the worth of all together less that of nobody.
 * @param worth by coalition, a number whose bit `player` is set for each member; 2 to the power of `players` of them.
 */
export function exactShapley(players: number, worth: ArrayLike<number>): number[] {
  const sizes = coalitionSizes(players)
  const ofSize = binomials(players - 1)
  return Array.from({ length: players }, (_, player) => {
    const gains = new Float64Array(players)
    const member = 1 << player
    for (let coalition = 0; coalition < sizes.length; coalition += 1) {
      if ((coalition & member) !== 0) continue
      const size = sizes[coalition] ?? 0
      gains[size] = (gains[size] ?? 0) + ((worth[coalition | member] ?? 0) - (worth[coalition] ?? 0))
    }
    return gains.reduce((sum, gain, size) => sum + gain / (ofSize[size] ?? 1), 0) / players
  })
}

/** Members of each coalition. */
function coalitionSizes(players: number): Uint8Array {
  const sizes = new Uint8Array(2 ** players)
  for (let coalition = 1; coalition < sizes.length; coalition += 1)
    sizes[coalition] = (sizes[coalition >> 1] ?? 0) + (coalition & 1)
  return sizes
}

/** In how many ways 0, 1, … of `among` can be chosen. */
function binomials(among: number): number[] {
  const ways = [1]
  for (let chosen = 0; chosen < among; chosen += 1)
    ways.push(((ways[chosen] ?? 1) * (among - chosen)) / (chosen + 1))
  return ways
}
