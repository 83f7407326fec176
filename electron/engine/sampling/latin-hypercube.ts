/**
 * Latin hypercube points (McKay, Beckman, Conover 1979): of n draws each of the n equal strata of every dimension holds one.
 * Which one is a permutation by counter: a Feistel network over the next even power of two, walked until it falls inside.
 */

import { mixed, randomUnit, randomWord } from './philox.ts'

const ROUNDS = 6

/** Coordinates of the draws from `first` on, out of `draws` in all, strictly between 0 and 1. */
export function fillLatinHypercube(
  values: Float64Array,
  seed: number,
  dimension: number,
  { first, draws }: { readonly first: number; readonly draws: number },
): void {
  const keys = Array.from({ length: ROUNDS }, (_, round) => randomWord(seed, 'stratum', dimension, round))
  const half = halfBits(draws)
  for (let index = 0; index < values.length; index += 1) {
    const draw = first + index
    const place = (permuted(draw, draws, half, keys) + randomUnit(seed, 'value', dimension, draw)) / draws
    values[index] = Math.min(Math.max(place, SMALLEST), LARGEST)
  }
}

/** Next to 0 and 1: the sum of stratum and place within it may have been rounded to them. */
const SMALLEST = 2 ** -53
const LARGEST = 1 - 2 ** -53

/** Where `index` goes in a permutation of the whole numbers below `count`. */
function permuted(index: number, count: number, half: number, keys: readonly number[]): number {
  let at = index
  do at = feistel(at, half, keys)
  while (at >= count)
  return at
}

/** Half the bits, at least one, of the network that covers the whole numbers below `count`. */
function halfBits(count: number): number {
  let half = 1
  while (4 ** half < count) half += 1
  return half
}

/** A permutation of the numbers of 2 · half bits. */
function feistel(index: number, half: number, keys: readonly number[]): number {
  const mask = (1 << half) - 1
  let left = index >>> half
  let right = index & mask
  for (const key of keys) {
    const next = left ^ (mixed(right ^ key) & mask)
    left = right
    right = next
  }
  return (left << half) | right
}
