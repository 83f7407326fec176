/** Numbers that look random and come again for the same seed. */

export interface Random {
  /** Below 1. */
  next(): number
  /** A whole number below `bound`. */
  below(bound: number): number
  /** @throws where there is nothing to pick. */
  pick<T>(from: readonly T[]): T
}

/** The generator “mulberry32”: small, and good enough to choose what to break. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    pick: from => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
  }
}
