/**
 * Random words by counter: Philox-2x32 with 10 rounds (Salmon, Moraes, Dror, Shaw, Parallel random numbers: as easy as
 * 1, 2, 3, SC 2011). The word for a counter depends on nothing else, so draws may be worked out in any order.
 */

const MULTIPLIER = 0xd256d193
const MULTIPLIER_HIGH = MULTIPLIER >>> 16
const MULTIPLIER_LOW = MULTIPLIER & 0xffff
const WEYL = 0x9e3779b9
const ROUNDS = 10

/** What words are for: each purpose has words of its own. */
const streams = { value: 0, scramble: 1, fill: 2, stratum: 3 } as const
export type Stream = keyof typeof streams

const STREAMS = 4

/** Both words of the latest counter: numbers are asked for by the million, so no object is made for each. */
let highWord = 0
let lowWord = 0

/** 32 random bits for a draw of a dimension. @param seed a whole number from 0 to 2^32 − 1. */
export function randomWord(seed: number, stream: Stream, dimension: number, draw: number): number {
  philox(seed, draw, dimension * STREAMS + streams[stream])
  return highWord >>> 0
}

/** A random number strictly between 0 and 1: an odd multiple of 2^−53. */
export function randomUnit(seed: number, stream: Stream, dimension: number, draw: number): number {
  philox(seed, draw, dimension * STREAMS + streams[stream])
  return unit(highWord, lowWord)
}

/** The odd multiple of 2^−53 whose first 32 bits are `high` and whose next 20 are the first of `low`. */
export function unit(high: number, low: number): number {
  return ((high >>> 0) * 2 ** 20 + (low >>> 12) + 0.5) / 2 ** 52
}

/** The finalising mix of MurmurHash3: every bit of the answer depends on every bit given. */
export function mixed(bits: number): number {
  let word = bits ^ (bits >>> 16)
  word = Math.imul(word, 0x85ebca6b)
  word ^= word >>> 13
  word = Math.imul(word, 0xc2b2ae35)
  return word ^ (word >>> 16)
}

function philox(key: number, first: number, second: number): void {
  let left = first | 0
  let right = second | 0
  let round = key | 0
  for (let count = 0; count < ROUNDS; count += 1) {
    const next = upperProduct(left) ^ round ^ right
    right = Math.imul(MULTIPLIER, left)
    left = next
    round = (round + WEYL) | 0
  }
  highWord = left
  lowWord = right
}

/** The upper 32 bits of MULTIPLIER · factor, by halves of 16 bits. */
function upperProduct(factor: number): number {
  const upper = factor >>> 16
  const lower = factor & 0xffff
  const cross = upper * MULTIPLIER_LOW + ((lower * MULTIPLIER_LOW) >>> 16)
  const middle = lower * MULTIPLIER_HIGH + (cross & 0xffff)
  return upper * MULTIPLIER_HIGH + (cross >>> 16) + (middle >>> 16)
}
