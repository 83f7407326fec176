/** Orders of players drawn at random: a function of seed and number alone, so that they are the same whoever draws them. */

import { randomUnit } from '../../sampling/philox.ts'

/** The order with that number, each as likely as any other (Fisher and Yates). */
export function drawnOrder(players: number, seed: number, number: number): number[] {
  const order = Array.from({ length: players }, (_, player) => player)
  for (let last = players - 1; last > 0; last -= 1) {
    const chosen = Math.floor(randomUnit(seed, 'value', last, number) * (last + 1))
    const held = order[last] ?? 0
    order[last] = order[chosen] ?? 0
    order[chosen] = held
  }
  return order
}
