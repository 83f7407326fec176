/**
 * exp, log and pow from + − × ÷ and moves of bits only, so that a run has the same bits on every machine. The functions
 * of `Math` differ between engines and processors in the last bit, and a model carries that into every later year.
 * exp and log are within 1 unit in the last place of the true value, pow within 1 as well, and exact where the result
 * of a whole exponent up to 64 is a number that can be written exactly.
 */

/** ln 2 in two parts; the first has 40 bits, so that a whole number up to 2^13 times it is exact. */
export const LN2_HIGH = 0.6931471805592082
export const LN2_LOW = 7.371002565167799e-13
export const PER_LN2 = Math.LOG2E
const SQRT2 = Math.SQRT2

/** Added and taken away again, it leaves the nearest whole number. */
export const TO_WHOLE = 6755399441055744

/** What 1/3 and 1/5 lack as numbers of 53 bits. */
export const THIRD_LOW = 1.850371707708594e-17
export const FIFTH_LOW = -1.1102230246251566e-17

/** Beyond these exp is no longer finite, or no longer above half the smallest number. */
const EXP_HIGHEST = 709.782712893384
const EXP_LOWEST = -745.2

export const MAX_WHOLE_EXPONENT = 64
/** From here on a power of anything but 1 is 0 or infinite: the nearest numbers to 1 differ from it by 2^-53. */
const HUGE_EXPONENT = 2 ** 64

const scratch = new DataView(new ArrayBuffer(8))

/** e to the power of x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > EXP_HIGHEST) return Number.POSITIVE_INFINITY
  if (x < EXP_LOWEST) return 0
  const whole = x * PER_LN2 + TO_WHOLE - TO_WHOLE
  return expOf(x - whole * LN2_HIGH, -whole * LN2_LOW, whole)
}

/** Natural logarithm; NaN below zero, −Infinity at zero. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  const power = exponentOf(x)
  const f = scaled(x, -power) - 1
  const s = f / (2 + f)
  const z = s * s
  const half = 0.5 * f * f
  const series = z * (2 / 3 + z * (2 / 5 + z * (2 * logTail(z))))
  return power * LN2_HIGH + (f - (half - (s * (half + series) + power * LN2_LOW)))
}

/** x to the power of y, in all special cases as ECMAScript's `**` has it: x^0 is 1, a negative base with a fraction NaN. */
export function pow(x: number, y: number): number {
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
  const value = isWhole && Math.abs(y) <= MAX_WHOLE_EXPONENT ? wholePower(size, y) : anyPower(size, y)
  return isNegative ? -value : value
}

/** exp(high + low) · 2^power, for |high| up to about 0.35 and low far below the last place of high. */
function expOf(high: number, low: number, power: number): number {
  const r = high + low
  const lost = low - (r - high)
  const tail =
    1 / 720 +
    r *
      (1 / 5040 +
        r *
          (1 / 40320 +
            r *
              (1 / 362880 +
                r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800)))))))
  const square = r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * tail))))
  const sum = 1 + r
  return scaled(sum + (r - (sum - 1) + (square + (lost + lost * r))), power)
}

/** 1/7 + z/9 + z²/11 + …, the far end of the series of log((1+s)/(1−s))/2s in z = s² up to 0.03. */
function logTail(z: number): number {
  return (
    1 / 7 +
    z *
      (1 / 9 +
        z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z / 23)))))))
  )
}

/**
 * exp(y · log x) for a positive finite x. The logarithm is worked out to about 100 bits as a sum of two numbers, because
 * its relative error is multiplied by the size of the exponent, up to 745.
 */
function anyPower(x: number, y: number): number {
  if (x === 1) return 1
  if (Math.abs(y) >= HUGE_EXPONENT) return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  const power = exponentOf(x)
  const m = scaled(x, -power)
  const f = m - 1
  const d = m + 1
  const dLow = sumError(m, 1, d)
  const s = f / d
  const sd = s * d
  const sLow = (f - sd - productError(s, d, sd) - s * dLow) / d
  const z = s * s
  const zLow = productError(s, s, z) + 2 * s * sLow

  const far = z * logTail(z)
  const fifth = 1 / 5 + far
  const fifthLow = sumError(1 / 5, far, fifth) + FIFTH_LOW
  const v = z * fifth
  const vLow = productError(z, fifth, v) + z * fifthLow + zLow * fifth
  const third = 1 / 3 + v
  const thirdLow = sumError(1 / 3, v, third) + (THIRD_LOW + vLow)
  const u = z * third
  const uLow = productError(z, third, u) + z * thirdLow + zLow * third

  const double = 2 * s
  const bend = double * u
  const bendLow = productError(double, u, bend) + double * uLow + 2 * sLow * u
  const near = double + bend
  const nearLow = sumError(double, bend, near) + 2 * sLow + bendLow
  const whole = power * LN2_HIGH
  const high = whole + near
  const low = sumError(whole, near, high) + (nearLow + power * LN2_LOW)
  const logHigh = high + low
  const logLow = low - (logHigh - high)

  const exponent = y * logHigh
  if (exponent > EXP_HIGHEST + 1) return Number.POSITIVE_INFINITY
  if (exponent < EXP_LOWEST - 1) return 0
  const exponentLow = productError(y, logHigh, exponent) + y * logLow
  const turns = exponent * PER_LN2 + TO_WHOLE - TO_WHOLE
  return expOf(exponent - turns * LN2_HIGH, exponentLow - turns * LN2_LOW, turns)
}

/** x^y for a whole y up to 64 in size, by repeated squaring of a sum of two numbers; the power of two is kept apart. */
function wholePower(x: number, y: number): number {
  const power = exponentOf(x)
  let base = scaled(x, -power)
  let baseLow = 0
  let result = 1
  let resultLow = 0
  for (let left = Math.abs(y); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      const product = result * base
      resultLow = productError(result, base, product) + result * baseLow + resultLow * base
      result = product + resultLow
      resultLow -= result - product
    }
    const square = base * base
    baseLow = productError(base, base, square) + 2 * base * baseLow
    base = square + baseLow
    baseLow -= base - square
  }
  if (y > 0) return scaled(result, power * y)
  const inverse = 1 / result
  const product = inverse * result
  const rest = 1 - product - productError(inverse, result, product) - inverse * resultLow
  return scaled(inverse + rest / result, power * y)
}

/** The k for which x / 2^k lies between √½ and √2; x is positive and finite. */
function exponentOf(x: number): number {
  const isSubnormal = x < 2.2250738585072014e-308
  const shift = isSubnormal ? 54 : 0
  scratch.setFloat64(0, isSubnormal ? x * 2 ** 54 : x)
  const high = scratch.getInt32(0)
  scratch.setInt32(0, (high & 0xfffff) | 0x3ff00000)
  return (high >>> 20) - 1023 - shift + (scratch.getFloat64(0) > SQRT2 ? 1 : 0)
}

/** x · 2^power, in steps that round at most once, so that results below the normal numbers are right as well. */
function scaled(x: number, power: number): number {
  if (power > 1023) return scaled(x * powerOfTwo(1023), power - 1023)
  if (power < -2044) return x * powerOfTwo(-1022) * powerOfTwo(-1022)
  if (power < -1022) return x * powerOfTwo(power + 1022) * powerOfTwo(-1022)
  return x * powerOfTwo(power)
}

/** 2^power for −1022 to 1023. */
function powerOfTwo(power: number): number {
  scratch.setInt32(0, (power + 1023) << 20)
  scratch.setInt32(4, 0)
  return scratch.getFloat64(0)
}

/** What a + b lost when it was rounded to `sum`. */
function sumError(a: number, b: number, sum: number): number {
  const part = sum - a
  return a - (sum - part) + (b - part)
}

/** What a · b lost when it was rounded to `product`: both factors are cut into halves whose products are exact. */
function productError(a: number, b: number, product: number): number {
  const aCut = 134217729 * a
  const aHigh = aCut - (aCut - a)
  const aLow = a - aHigh
  const bCut = 134217729 * b
  const bHigh = bCut - (bCut - b)
  const bLow = b - bHigh
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
}
