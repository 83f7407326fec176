/** The standard normal distribution from + − × ÷, square roots and own exp and log: the same bits on every machine. */

import { exp, log } from '../run/arithmetic.ts'

/** 1 / √(2π). */
const PER_ROOT_2_PI = 0.3989422804014327

/** From here on the tail is a continued fraction; before it a sum of positive numbers. */
const TAIL = 3
const FRACTION_TERMS = 60

/**
 * Probability below x, within 1e-13 of itself, in the lower tail too. Near the middle by the series of Marsaglia
 * (Evaluating the normal distribution, J. Stat. Software 11(4), 2004), in the tails by Laplace's continued fraction.
 */
export function normalBelow(x: number): number {
  if (x < -TAIL) return tailBeyond(-x)
  if (x > TAIL) return 1 - tailBeyond(x)
  const square = x * x
  let sum = x
  let term = x
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    term = (term * square) / odd
    sum += term
  }
  return 0.5 + sum * density(x)
}

/** Probability above x > 0. */
function tailBeyond(x: number): number {
  let fraction = x
  for (let term = FRACTION_TERMS; term > 0; term -= 1) fraction = x + term / fraction
  return density(x) / fraction
}

function density(x: number): number {
  return PER_ROOT_2_PI * exp(-0.5 * x * x)
}

/**
 * The x below which lies the probability p, 0 < p < 1, within 1e-14: algorithm AS 241 PPND16 (Wichura,
 * The percentage points of the normal distribution, Applied Statistics 37, 1988).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(r, MIDDLE_ABOVE)) / polynomial(r, MIDDLE_BELOW)
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const size =
    r <= 5
      ? polynomial(r - 1.6, OUTER_ABOVE) / polynomial(r - 1.6, OUTER_BELOW)
      : polynomial(r - 5, FAR_ABOVE) / polynomial(r - 5, FAR_BELOW)
  return q < 0 ? -size : size
}

/** Coefficients from the highest power to the constant. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

const MIDDLE_ABOVE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
]
const MIDDLE_BELOW = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
]
const OUTER_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const OUTER_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const FAR_ABOVE = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
]
