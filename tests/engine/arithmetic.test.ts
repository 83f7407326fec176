import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exp, log, pow } from '../../electron/engine/run/arithmetic.ts'
import written from '../fixtures/arithmetic/true-values.json' with { type: 'json' }

/** Arguments and true values, worked out to 300 bits and rounded once. */
const trueValues = z
  .object({
    exp: z.array(z.tuple([z.number(), z.number()])),
    log: z.array(z.tuple([z.number(), z.number()])),
    pow: z.array(z.tuple([z.number(), z.number(), z.number()])),
  })
  .parse(written)

/** How many numbers lie from one to the other. */
function steps(a: number, b: number): number {
  return Math.abs(Number(position(a) - position(b)))
}

function position(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigInt64(0)
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits
}

describe('against true values', () => {
  test.each(trueValues.exp)('exp(%d) is within one step of %d', (x, value) => {
    expect(steps(exp(x), value)).toBeLessThanOrEqual(1)
  })

  test.each(trueValues.log)('log(%d) is within one step of %d', (x, value) => {
    expect(steps(log(x), value)).toBeLessThanOrEqual(1)
  })

  test.each(trueValues.pow)('pow(%d, %d) is within one step of %d', (x, y, value) => {
    expect(steps(pow(x, y), value)).toBeLessThanOrEqual(1)
  })

  test('nine in ten of these are the very number', () => {
    const right = [
      ...trueValues.exp.map(([x, value]) => exp(x) === value),
      ...trueValues.log.map(([x, value]) => log(x) === value),
      ...trueValues.pow.map(([x, y, value]) => pow(x, y) === value),
    ]
    expect(right.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * right.length)
  })
})

describe('at the edges', () => {
  test('exp overflows to infinity, underflows to zero and passes NaN on', () => {
    expect(exp(709.8)).toBe(Number.POSITIVE_INFINITY)
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(exp(-745.2)).toBe(0)
    expect(exp(-1e300)).toBe(0)
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(exp(Number.NaN)).toBeNaN()
    expect(exp(0)).toBe(1)
    expect(exp(-0)).toBe(1)
  })

  test('log is −infinity at zero, NaN below, and passes NaN and infinity on', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(log(-0)).toBe(Number.NEGATIVE_INFINITY)
    expect(log(-5e-324)).toBeNaN()
    expect(log(Number.NEGATIVE_INFINITY)).toBeNaN()
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(log(Number.NaN)).toBeNaN()
    expect(Object.is(log(1), 0)).toBe(true)
  })

  const special = [
    0,
    1,
    2,
    3,
    0.5,
    1.5,
    2.5,
    64,
    65,
    1023,
    1024,
    2 ** 53 - 1,
    2 ** 53,
    2 ** 64,
    1e300,
    1e-300,
    5e-324,
    2.2250738585072014e-308,
    1.7976931348623157e308,
    1 + 2 ** -52,
    1 - 2 ** -53,
    Number.POSITIVE_INFINITY,
    Number.NaN,
  ].flatMap(x => [x, -x])

  test('pow agrees with ** on every pair of special values', () => {
    for (const x of special)
      for (const y of special) {
        const value = pow(x, y)
        const expected = x ** y
        const agrees =
          Object.is(value, expected) || (Number.isFinite(expected) && steps(value, expected) <= 2)
        expect(agrees, `pow(${x}, ${y}) = ${value}, not ${expected}`).toBe(true)
      }
  })

  test('zero, one and negative bases', () => {
    expect(pow(0, 0.5)).toBe(0)
    expect(pow(0, -1)).toBe(Number.POSITIVE_INFINITY)
    expect(Object.is(pow(-0, 3), -0)).toBe(true)
    expect(pow(-0, -3)).toBe(Number.NEGATIVE_INFINITY)
    expect(pow(Number.NaN, 0)).toBe(1)
    expect(pow(1, 1e308)).toBe(1)
    expect(pow(-2, 3)).toBe(-8)
    expect(pow(-2, -2)).toBe(0.25)
    expect(pow(-2, 0.5)).toBeNaN()
    expect(pow(-1, 2 ** 60)).toBe(1)
  })
})

const seed = 20450103
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const positive = fc.double({ min: 5e-324, max: 1.7976931348623157e308, noNaN: true })

describe('everywhere', () => {
  test('exp and log are within two steps of what this machine has', () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: 709.7, noNaN: true }), x => {
        expect(steps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2)
      }),
      { numRuns: 3000, seed },
    )
    fc.assert(
      fc.property(positive, x => {
        expect(steps(log(x), Math.log(x))).toBeLessThanOrEqual(2)
      }),
      { numRuns: 3000, seed },
    )
  })

  test('pow is within three steps of what this machine has', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: -100, max: 100, noNaN: true }), (x, y) => {
        const expected = x ** y
        if (Number.isFinite(expected)) expect(steps(pow(x, y), expected)).toBeLessThanOrEqual(3)
      }),
      { numRuns: 3000, seed },
    )
  })

  test('pow never fails and is NaN only where ** is', () => {
    fc.assert(
      fc.property(fc.oneof(finite, fc.constant(-0)), finite, (x, y) => {
        expect(Number.isNaN(pow(x, y))).toBe(Number.isNaN(x ** y))
      }),
      { numRuns: 3000, seed },
    )
  })

  test('exp and log never fall over more than four steps', () => {
    const pairs = (values: fc.Arbitrary<number>) =>
      fc.tuple(values, values).filter(([a, b]) => steps(a, b) > 4)
    fc.assert(
      fc.property(pairs(fc.double({ min: -745, max: 709, noNaN: true })), ([a, b]) => {
        expect(exp(Math.min(a, b))).toBeLessThanOrEqual(exp(Math.max(a, b)))
      }),
      { numRuns: 2000, seed },
    )
    fc.assert(
      fc.property(positive, x => {
        expect(log(x)).toBeLessThanOrEqual(log(x * (1 + 2 ** -50)))
      }),
      { numRuns: 2000, seed },
    )
  })

  test('whole powers that can be written exactly are exact', () => {
    for (let base = 2n; base <= 40n; base += 1n)
      for (let exponent = 1n; exponent <= 64n; exponent += 1n) {
        const value = base ** exponent
        if (value > 2n ** 53n) break
        expect(pow(Number(base), Number(exponent))).toBe(Number(value))
      }
    for (let exponent = -1074; exponent <= 1023; exponent += 1) expect(pow(2, exponent)).toBe(2 ** exponent)
  })

  test('squares, cubes and reciprocals are those of arithmetic', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-100, max: 1e100, noNaN: true }), x => {
        expect(pow(x, 1)).toBe(x)
        expect(pow(x, 2)).toBe(x * x)
        expect(pow(x, -1)).toBe(1 / x)
      }),
      { numRuns: 1000, seed },
    )
  })
})

test('100,000 results have the same bits on every machine', () => {
  const bytes = new DataView(new ArrayBuffer(8 * 100_000))
  let state = 20450101
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let index = 0; index < 100_000; index += 4) {
    const x = (next() - 0.5) * 1480
    const base = next() * 4 * 2 ** Math.round((next() - 0.5) * 60)
    const near = 0.5 + next()
    const exponent = (next() - 0.5) * 20
    bytes.setFloat64(8 * index, exp(x))
    bytes.setFloat64(8 * (index + 1), log(base))
    bytes.setFloat64(8 * (index + 2), pow(near, exponent))
    bytes.setFloat64(8 * (index + 3), pow(base, Math.round(exponent)))
  }
  const hash = createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex')
  expect(hash).toBe('c41685e931a4ef29d35c57c173b6ccf1bc079b44242707b9c16b33b5827f3947')
})
