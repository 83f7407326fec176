/** Orders of players drawn at random: a function of seed and number alone, so that they are the same whoever draws them. */

/** The order with that number, each as likely as any other (Fisher and Yates). */
export function drawnOrder(players: number, seed: number, number: number): number[] {
  const order = Array.from({ length: players }, (_, player) => player)
  const key = mixed(mixed(seed) ^ number)
  for (let last = players - 1; last > 0; last -= 1) {
    const chosen = Math.floor((mixed(key ^ Math.imul(last, GOLDEN)) / 2 ** 32) * (last + 1))
    const held = order[last] ?? 0
    order[last] = order[chosen] ?? 0
    order[chosen] = held
  }
  return order
}

/** 2³² over the golden ratio: keeps the counters of neighbours apart. */
const GOLDEN = 0x9e3779b9

/** 32 bits of which every one depends on all given ones: the finaliser of MurmurHash3 (A. Appleby), after a step away from zero. */
function mixed(bits: number): number {
  let state = (bits + GOLDEN) | 0
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
