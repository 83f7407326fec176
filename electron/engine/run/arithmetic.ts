/**
 * exp, log and pow from + − × ÷, roundings and moves of bits only, so that a run has the same bits on every machine. The
 * functions of `Math` differ between engines and processors in the last bit, and a model carries that into every later year.
 * All three are within 1 unit in the last place of the true value (0.52 or so), and pow is exact wherever the result is a
 * number that can be written exactly.
 *
 * The method is that of table-driven functions (Tang, Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic, ACM TOMS 16(4), 1990; S. Nagy, Optimized Routines, Arm 2018): x = 2^k · z with 1/z near a number c
 * of a table, so that r = z·c − 1 is below 2^−7.9 and a few terms of a series are enough. Products that have to be exact are
 * those of numbers of few bits.
 */

import {
  EXP_ENTRY,
  expTable,
  LEAST_POWER,
  LN2_FIRST,
  LN2_REST,
  LOG_ENTRY,
  logTable,
  MOST_POWER,
  OCTAVE_BEGIN,
  PARTS,
  powersOfTwo,
  STEP_FIRST,
  STEP_REST,
  STEPS_PER_UNIT,
} from './arithmetic-tables.ts'

/** Added and taken away again, it leaves the nearest whole number. */
export const TO_WHOLE = 6755399441055744
/** Added to a number near 1 and taken away again, it leaves the 20 bits behind the point. */
export const TO_20_BITS = 6442450944

export const SMALLEST_NORMAL = 2.2250738585072014e-308
/** exp of arguments up to this size is a normal number. */
export const ORDINARY_EXP = 708
/** Beyond these exp is no longer finite, or no longer above half the smallest number. */
const EXP_HIGHEST = 709.782712893384
const EXP_LOWEST = -745.2
/** From here on a power of anything but 1 is 0 or infinite: the nearest numbers to 1 differ from it by 2^-53. */
export const HUGE_EXPONENT = 2 ** 64

/** A number and its halves of 32 bits; a processor that has them the other way round has no WebAssembly either. */
const number = new Float64Array(1)
const words = new Int32Array(number.buffer)
/** What the last logarithm lacks. */
const lacking = new Float64Array(1)

/** e to the power of x. */
export function exp(x: number): number {
  if (Math.abs(x) <= ORDINARY_EXP) return expOf(x, 0)
  if (x > EXP_HIGHEST) return Number.POSITIVE_INFINITY
  if (x < EXP_LOWEST) return 0
  return expOf(x, 0)
}

/** Natural logarithm; NaN below zero, −Infinity at zero. */
export function log(x: number): number {
  if (x >= SMALLEST_NORMAL && x <= Number.MAX_VALUE) return logOf(x, 0)
  if (x > 0 && x < SMALLEST_NORMAL) return logOf(x * 2 ** 54, -54)
  if (x === 0) return Number.NEGATIVE_INFINITY
  return x > 0 ? x : Number.NaN
}

/** x to the power of y, in all special cases as ECMAScript's `**` has it: x^0 is 1, a negative base with a fraction NaN. */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x
  if (y === -1) return 1 / x
  if (x >= SMALLEST_NORMAL && x <= Number.MAX_VALUE && Math.abs(y) < HUGE_EXPONENT) return anyPower(x, y, 0)
  return specialPower(x, y)
}

function specialPower(x: number, y: number): number {
  if (y === 0) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  const size = Math.abs(x)
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  }
  const isWhole = Math.floor(y) === y
  const isNegative = (x < 0 || Object.is(x, -0)) && isWhole && Math.abs(y % 2) === 1
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const large = (size === 0) !== y > 0
    const value = large ? Number.POSITIVE_INFINITY : 0
    return isNegative ? -value : value
  }
  if (x < 0 && !isWhole) return Number.NaN
  const value = positivePower(size, y)
  return isNegative ? -value : value
}

function positivePower(x: number, y: number): number {
  if (x === 1) return 1
  if (Math.abs(y) >= HUGE_EXPONENT) return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  return x < SMALLEST_NORMAL ? anyPower(x * 2 ** 54, y, -54) : anyPower(x, y, 0)
}

/** (x · 2^shift)^y for a normal x above zero and |y| below 2^64. */
function anyPower(x: number, y: number, shift: number): number {
  const logarithm = logOf(x, shift)
  const logFirst = Math.fround(logarithm)
  const logRest = logarithm - logFirst + (lacking[0] ?? 0)
  const yFirst = Math.fround(y)
  const first = yFirst * logFirst
  const rest = (y - yFirst) * logFirst + y * logRest
  if (Math.abs(first) <= ORDINARY_EXP) return expOf(first, rest)
  if (first > EXP_HIGHEST + 1) return Number.POSITIVE_INFINITY
  if (first < EXP_LOWEST - 1) return 0
  return expOf(first, rest)
}

/**
 * The logarithm of x · 2^shift, for a normal x above zero. Together with what is left in `lacking` it has some 66 bits: its
 * relative error is multiplied by the size of the exponent of a power, up to 745.
 */
function logOf(x: number, shift: number): number {
  number[0] = x
  const above = (words[1] ?? 0) - OCTAVE_BEGIN
  const power = above >> 20
  const entry = ((above >> 13) & (PARTS - 1)) * LOG_ENTRY
  const z = x * (powersOfTwo[-power - LEAST_POWER] ?? 0)
  const c = logTable[entry] ?? 0

  // r = z·c − 1, as the sum of two numbers and rounded.
  const zFirst = z + TO_20_BITS - TO_20_BITS
  const rFirst = zFirst * c - 1
  const rRest = (z - zFirst) * c
  const r = rFirst + rRest
  const rLost = rRest - (r - rFirst)

  const k = power + shift
  const base = k * LN2_FIRST + (logTable[entry + 1] ?? 0)
  const baseRest = k * LN2_REST + (logTable[entry + 2] ?? 0)
  const linear = base + r
  const linearRest = base - linear + r + rLost

  // −r²/2, of which the square of the first part is exact; then the other terms of the series.
  const half = -0.5 * r
  const halfFirst = -0.5 * rFirst
  const bend = rFirst * halfFirst
  const bendRest = rRest * (half + halfFirst)
  const first = linear + bend
  const firstLost = linear - first + bend
  const square = r * r
  const series =
    r * square * (1 / 3 - r * (1 / 4) + square * (1 / 5 - r * (1 / 6) + square * (1 / 7 - r * (1 / 8))))
  const rest = linearRest + baseRest + (bendRest + firstLost) + series
  const sum = first + rest
  lacking[0] = first - sum + rest
  return sum
}

/** exp(first + rest), for a sum of between −750 and 711 whose second part is far below the first. */
function expOf(first: number, rest: number): number {
  const whole = first * STEPS_PER_UNIT + TO_WHOLE - TO_WHOLE
  const r = first - whole * STEP_FIRST - whole * STEP_REST + rest
  const steps = whole | 0
  const entry = (steps & (PARTS - 1)) * EXP_ENTRY
  const square = r * r
  const series = r + square * (1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120)))
  const value = expTable[entry] ?? 0
  return scaled(value + value * ((expTable[entry + 1] ?? 0) + series), steps >> 7)
}

/** value · 2^power for a value near 1, in steps that round at most once, so that results below the normal numbers are right as well. */
function scaled(value: number, power: number): number {
  if (power >= -1021 && power <= MOST_POWER) return value * (powersOfTwo[power - LEAST_POWER] ?? 0)
  if (power > MOST_POWER) return value * 2 ** 1000 * (powersOfTwo[power - 1000 - LEAST_POWER] ?? 0)
  return value * (powersOfTwo[power + 100 - LEAST_POWER] ?? 0) * 2 ** -100
}
