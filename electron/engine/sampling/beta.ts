/** The beta distribution as PERT uses it, from + − × ÷ and own exp and log: the same bits on every machine. */

import { exp, log } from '../run/arithmetic.ts'

/** log Γ(x) for x ≥ 1, by Lanczos's sum with g = 7 and nine terms (P. Godfrey's coefficients), within about 1e-15. */
function logGamma(x: number): number {
  const z = x - 1
  let sum = LANCZOS[0] ?? 0
  LANCZOS.forEach((coefficient, index) => {
    if (index > 0) sum += coefficient / (z + index)
  })
  const t = z + 7.5
  return HALF_LOG_2_PI + (z + 0.5) * log(t) - t + log(sum)
}

const MOST_TERMS = 400
const HALF_LOG_2_PI = 0.9189385332046728
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
]

export interface Beta {
  /** Both at least 1. */
  readonly alpha: number
  readonly beta: number
}

/** The probability below x, 0 ≤ x ≤ 1: the regularised incomplete beta function, by DLMF 8.17.22. */
export function betaBelow(shape: Beta, x: number): number {
  return below(shape, logPerBeta(shape), x)
}

/** log 1/B(α, β). */
function logPerBeta({ alpha, beta }: Beta): number {
  return logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
}

function below({ alpha, beta }: Beta, logScale: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = exp(logScale + alpha * log(x) + beta * log(1 - x))
  // The fraction converges quickly on this side of the mean only.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(alpha, beta, x)) / alpha
    : 1 - (front * fraction(beta, alpha, 1 - x)) / beta
}

/** The continued fraction of the incomplete beta function, by Lentz's method as Thompson and Barnett changed it (1986). */
function fraction(alpha: number, beta: number, x: number): number {
  let under = 1 / apart(1 + fractionTerm(1, alpha, beta, x))
  let above = 1
  let value = under
  for (let step = 2; step < MOST_TERMS; step += 1) {
    const term = fractionTerm(step, alpha, beta, x)
    under = 1 / apart(1 + term * under)
    above = apart(1 + term / above)
    const factor = under * above
    value *= factor
    if (Math.abs(factor - 1) < 3e-16) break
  }
  return value
}

function fractionTerm(step: number, alpha: number, beta: number, x: number): number {
  const half = step >> 1
  const above = (step & 1) === 0 ? half * (beta - half) : -(alpha + half) * (alpha + beta + half)
  return (above * x) / ((alpha + step - 1) * (alpha + step))
}

/** Lentz's method divides by it. */
function apart(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x
}

const KNOTS = 1024
const MOST_STEPS = 60
/** A Newton step so small, as a part of the way to the nearer end, leaves an error of about its square. */
const LAST_STEP = 1e-6

/**
 * The quantile function of a beta distribution: the x below which lies the probability p, 0 < p < 1, within 1e-9 (1e-12 but for
 * the ends). Newton's steps begin from a table and never leave the interval in which the answer is known to lie.
 */
export function betaQuantile(shape: Beta): (p: number) => number {
  const logScale = logPerBeta(shape)
  const { alpha, beta } = shape
  const table = Float64Array.from({ length: KNOTS + 1 }, (_, knot) => below(shape, logScale, knot / KNOTS))
  return p => {
    const knot = cellOf(table, p)
    const before = table[knot] ?? 0
    const after = table[knot + 1] ?? 1
    let low = knot / KNOTS
    let high = (knot + 1) / KNOTS
    let x = low + ((p - before) / (after - before)) * (high - low)
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const error = below(shape, logScale, x) - p
      if (error > 0) high = x
      else low = x
      const slope = exp(logScale + (alpha - 1) * log(x) + (beta - 1) * log(1 - x))
      const newton = x - error / slope
      const next = newton > low && newton < high ? newton : low + (high - low) / 2
      const moved = Math.abs(next - x)
      x = next
      if (moved < LAST_STEP * Math.min(x, 1 - x) && next === newton) break
    }
    return x
  }
}

/** The last knot whose probability is not above p. */
function cellOf(table: Float64Array, p: number): number {
  let low = 0
  let high = KNOTS
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((table[middle] ?? 1) <= p) low = middle
    else high = middle
  }
  return low
}
