/**
 * Scrambled Sobol points: each prefix of 2^k of them is spread over the cube far more evenly than random ones, and every
 * single point is uniform. Scrambling is Owen's (Randomly permuted (t,m,s)-nets, 1995), worked out by a hash (Burley,
 * Practical hash-based Owen scrambling, JCGT 9(4), 2020, with the constants found by N. Vegdahl).
 */

import { polynomials, SOBOL_DIMENSIONS } from './joe-kuo.ts'
import { mixed, randomWord, unit } from './philox.ts'

const BITS = 32

/** Direction numbers of the dimensions asked for so far. */
const directions = new Map<number, Int32Array>()

/** @returns 32 bits of the point's coordinate before scrambling, in the natural order of points. */
export function sobolBits(dimension: number, draw: number): number {
  const numbers = directionNumbers(dimension)
  let bits = 0
  for (let left = draw, place = 0; left > 0; left >>>= 1, place += 1)
    if ((left & 1) === 1) bits ^= numbers[place] ?? 0
  return bits >>> 0
}

/** Coordinates of the draws from `first` on in one dimension, strictly between 0 and 1. */
export function fillScrambledSobol(
  values: Float64Array,
  seed: number,
  dimension: number,
  first: number,
): void {
  const scramble = randomWord(seed, 'scramble', dimension, 0)
  const fill = randomWord(seed, 'fill', dimension, 0)
  const steps = stepsOf(directionNumbers(dimension)).map(reversedBits)
  // Turned round, so that scrambling need not do it.
  let bits = reversedBits(sobolBits(dimension, first))
  for (let index = 0; index < values.length; index += 1) {
    const scrambled = owenScrambled(bits, scramble)
    values[index] = unit(scrambled, mixed(scrambled ^ fill))
    bits ^= steps[zerosBehind(first + index + 1)] ?? 0
  }
}

/** What changes from one point to the next: all bits up to the lowest that becomes 1. */
function stepsOf(numbers: Int32Array): Int32Array {
  let step = 0
  return numbers.map(number => {
    step ^= number
    return step
  })
}

function zerosBehind(whole: number): number {
  return 31 - Math.clz32(whole & -whole)
}

/**
 * The 32 direction numbers of a dimension, the first bit foremost.
 * @throws RangeError beyond the table.
 */
function directionNumbers(dimension: number): Int32Array {
  const known = directions.get(dimension)
  if (known !== undefined) return known
  if (dimension >= SOBOL_DIMENSIONS) throw new RangeError(`there are ${SOBOL_DIMENSIONS} dimensions`)
  const numbers = dimension === 0 ? powersOfTwo() : recurrence(dimension)
  directions.set(dimension, numbers)
  return numbers
}

function powersOfTwo(): Int32Array {
  return Int32Array.from({ length: BITS }, (_, place) => 1 << (BITS - 1 - place))
}

function recurrence(dimension: number): Int32Array {
  const { coefficients, initial } = polynomials[dimension - 1] ?? { coefficients: 0, initial: [] }
  const degree = initial.length
  const numbers = new Int32Array(BITS)
  initial.forEach((number, place) => {
    numbers[place] = number << (BITS - 1 - place)
  })
  for (let place = degree; place < BITS; place += 1) {
    const oldest = numbers[place - degree] ?? 0
    let number = oldest ^ (oldest >>> degree)
    for (let back = 1; back < degree; back += 1)
      if (((coefficients >>> (degree - 1 - back)) & 1) === 1) number ^= numbers[place - back] ?? 0
    numbers[place] = number
  }
  return numbers
}

/** Flips each bit or not, by what the bits before it are; takes the bits turned round, the first one last. */
function owenScrambled(reversedPoint: number, scramble: number): number {
  let reversed = reversedPoint
  reversed ^= Math.imul(reversed, 0x3d20adea)
  reversed = (reversed + scramble) | 0
  reversed = Math.imul(reversed, (scramble >>> 16) | 1)
  reversed ^= Math.imul(reversed, 0x05526c56)
  reversed ^= Math.imul(reversed, 0x53a22864)
  return reversedBits(reversed)
}

function reversedBits(bits: number): number {
  let reversed = bits
  reversed = ((reversed >>> 1) & 0x55555555) | ((reversed & 0x55555555) << 1)
  reversed = ((reversed >>> 2) & 0x33333333) | ((reversed & 0x33333333) << 2)
  reversed = ((reversed >>> 4) & 0x0f0f0f0f) | ((reversed & 0x0f0f0f0f) << 4)
  reversed = ((reversed >>> 8) & 0x00ff00ff) | ((reversed & 0x00ff00ff) << 8)
  return ((reversed >>> 16) | (reversed << 16)) >>> 0
}
