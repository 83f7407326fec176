/**
 * Tables of logarithms and of powers of two, worked out with whole numbers of 160 bits, so that they have the same bits on
 * every machine and each number in them is the nearest to the true one.
 */

/** Parts that an octave is cut into. */
export const PARTS = 128

/** Numbers of an entry of the table of logarithms: three, and one more so that entries begin at multiples of 32 bytes. */
export const LOG_ENTRY = 4
export const EXP_ENTRY = 2

/**
 * High 32 bits of about 0.7083, where the octave of the table of logarithms begins: 1 lies two thirds into one of its parts,
 * as far from both of its ends.
 */
export const OCTAVE_BEGIN = 0x3fe6aaab

/** Bits behind the point. */
const BITS = 160n
const ONE = 1n << BITS

/** Bits behind the point of first parts: a whole number up to 2^10 times one of them is exact, and so is a sum of both. */
const FIRST_BITS = 43

/** ln((a + b)/(a − b)) = 2·(b/a + (b/a)³/3 + …) for b below a/3 or so. */
function logOfRatio(a: bigint, b: bigint): bigint {
  const ratio = (b << BITS) / a
  const square = (ratio * ratio) >> BITS
  let sum = 0n
  let power = ratio
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd
    power = (power * square) >> BITS
  }
  return 2n * sum
}

/** The sum of two numbers that is nearest, of which the first has so many bits behind the point and no more. */
function inTwoParts(value: bigint, bits: number): readonly [first: number, rest: number] {
  const unit = 1n << (BITS - BigInt(bits))
  const first = ((value + unit / 2n) / unit) * unit
  return [toNumber(first), toNumber(value - first)]
}

function toNumber(value: bigint): number {
  return Number(value) / Number(ONE)
}

const LN2 = logOfRatio(3n, 1n)

/** ln 2 in two parts, for the logarithm. */
export const [LN2_FIRST, LN2_REST] = inTwoParts(LN2, FIRST_BITS)

/** ln 2 / 128 in two parts, for exp: 2^17 times the first is exact. */
export const [STEP_FIRST, STEP_REST] = inTwoParts(LN2 / BigInt(PARTS), 42)

export const STEPS_PER_UNIT = Number((BigInt(PARTS) * ONE * ONE) / LN2) / Number(ONE)

/**
 * For each part of the octave a number c of 12 bits behind the point near the inverse of its middle, −ln c in two parts,
 * and nothing.
 */
export const logTable: Float64Array = logEntries()

function logEntries(): Float64Array {
  const table = new Float64Array(PARTS * LOG_ENTRY)
  const denominator = 4096n
  for (let part = 0; part < PARTS; part += 1) {
    const inverse = BigInt(Math.round(Number(denominator) / middle(part)))
    const value = logOfRatio(denominator + inverse, denominator - inverse)
    table.set([Number(inverse) / Number(denominator), ...inTwoParts(value, FIRST_BITS)], part * LOG_ENTRY)
  }
  return table
}

/** The middle of a part; 1 for that in which 1 lies, so that logarithms near 0 are exact to the last digit. */
function middle(part: number): number {
  const [begin, end] = [place(part), place(part + 1)]
  return begin < 1 && end > 1 ? 1 : (begin + end) / 2
}

/** Where a part begins: parts are equal in what the bits of a number say, so twice as wide from 1 on. */
function place(part: number): number {
  const mantissa = (OCTAVE_BEGIN & 0xfffff) / 2 ** 20 + part / PARTS
  return mantissa < 1 ? (1 + mantissa) / 2 : mantissa
}

/** For each k from 0 to 127 the number nearest to 2^(k/128), and what is lacking, as a part of it. */
export const expTable: Float64Array = expEntries()

function expEntries(): Float64Array {
  const table = new Float64Array(PARTS * EXP_ENTRY)
  const step = expOf(LN2 / BigInt(PARTS))
  let value = ONE
  for (let part = 0; part < PARTS; part += 1) {
    const nearest = toNumber(value)
    const lacking = value - BigInt(nearest * 2 ** 52) * (ONE >> 52n)
    table.set([nearest, toNumber((lacking << BITS) / value)], part * EXP_ENTRY)
    value = (value * step) >> BITS
  }
  return table
}

function expOf(x: bigint): bigint {
  let sum = 0n
  let term = ONE
  for (let n = 1n; term !== 0n; n += 1n) {
    sum += term
    term = ((term * x) >> BITS) / n
  }
  return sum
}

/** Of the smallest number above zero and of the largest power of two. */
export const LEAST_POWER = -1074
export const MOST_POWER = 1023

/** 2^k for k from `LEAST_POWER` to `MOST_POWER`. */
export const powersOfTwo: Float64Array = doubled()

function doubled(): Float64Array {
  const powers = new Float64Array(MOST_POWER - LEAST_POWER + 1)
  let power = Number.MIN_VALUE
  for (let index = 0; index < powers.length; index += 1) {
    powers[index] = power
    power *= 2
  }
  return powers
}
