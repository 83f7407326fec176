/** Numbers that look random and follow from a seed and a place alone: no state, so that nothing depends on the order of calls. */

/**
 * A number from 0 to below 1. Two rounds of the mixing step of MurmurHash3 (Appleby 2011) over seed, row and column: enough to
 * spread the candidates of a search, and no more is asked of it.
 */
export function randomAt(seed: number, row: number, column: number): number {
  const mixed = mix(
    mix(mix(seed ^ 0x9e3779b9) ^ Math.imul(row + 1, 0x85ebca6b)) ^ Math.imul(column + 1, 0xc2b2ae35),
  )
  return mixed / 2 ** 32
}

function mix(word: number): number {
  let mixed = word >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
