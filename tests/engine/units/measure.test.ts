import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inverse,
  isPure,
  isSame,
  isSameKind,
  type Measure,
  measureOf,
  PURE,
  power,
  product,
  quotient,
} from '../../../electron/engine/units/measure.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'

/** Any measure of a few quantities, one of them named like a key that every object has. */
const measures: fc.Arbitrary<Measure> = fc
  .record({
    powers: fc.dictionary(
      fc.constantFrom('vnd', 'person', 'constructor', 'toString'),
      fc.constantFrom(-3, -2, -1, 1, 2, 3),
      { noNullPrototype: true },
    ),
    decades: fc.integer({ min: -30, max: 30 }),
  })
  .map(({ powers, decades }) => ({ powers, decades }))

function unit(measured: UnitDefinition['measures'], magnitude?: number): UnitDefinition {
  const plain = { id: 'u', label: { en: 'u', vi: 'u' }, scale: 100, decimals: 0, percent: false }
  return {
    ...plain,
    ...(measured === undefined ? {} : { measures: measured }),
    ...(magnitude === undefined ? {} : { magnitude }),
  }
}

describe('products of measures', () => {
  test('do not depend on the order of their factors', () => {
    fc.assert(fc.property(measures, measures, (a, b) => isSame(product(a, b), product(b, a))))
  })

  test('do not depend on how their factors are grouped', () => {
    fc.assert(
      fc.property(measures, measures, measures, (a, b, c) =>
        isSame(product(product(a, b), c), product(a, product(b, c))),
      ),
    )
  })

  test('by nothing are what they were, and by their inverse are pure', () => {
    fc.assert(
      fc.property(measures, a => {
        expect(isSame(product(a, PURE), a)).toBe(true)
        expect(isPure(product(a, inverse(a)))).toBe(true)
        expect(isPure(quotient(a, a))).toBe(true)
        expect(inverse(inverse(a))).toEqual(product(a, PURE))
      }),
    )
  })

  test('are undone by quotients', () => {
    fc.assert(fc.property(measures, measures, (a, b) => isSame(quotient(product(a, b), b), a)))
  })

  test('keep no quantity to the power zero', () => {
    fc.assert(fc.property(measures, measures, (a, b) => !Object.values(product(a, b).powers).includes(0)))
  })
})

describe('powers of measures', () => {
  test('to whole exponents are repeated products', () => {
    fc.assert(
      fc.property(measures, a => {
        if (Object.keys(a.powers).length === 0 && a.decades !== 0) return
        expect(power(a, 2)).toEqual(product(a, a))
        expect(power(a, -1)).toEqual(inverse(a))
        expect(power(product(a, a), 0.5)).toEqual(product(a, PURE))
      }),
    )
  })

  test('are refused where a quantity would be broken or beyond reason', () => {
    expect(power({ powers: { vnd: 1 }, decades: 9 }, 0.5)).toBeNull()
    expect(power({ powers: { vnd: 1 }, decades: 9 }, 13)).toBeNull()
    expect(power({ powers: { vnd: 1 }, decades: 9 }, Number.POSITIVE_INFINITY)).toBeNull()
    expect(power({ powers: { vnd: 1 }, decades: 9 }, 0)).toEqual(power(PURE, 3))
  })

  test('of a number counted in thousands are refused: its own power would be of another size', () => {
    expect(power({ powers: {}, decades: 3 }, 2)).toBeNull()
    expect(power(PURE, 0.37)).toEqual(PURE)
  })
})

describe('a unit', () => {
  test('measures its quantities by the factor of its magnitude, whatever its scale on the screen', () => {
    expect(measureOf(unit({ vnd: 1, person: -1 }, 1e6))).toEqual({
      powers: { vnd: 1, person: -1 },
      decades: 6,
    })
    expect(measureOf(unit({}))).toEqual(PURE)
    expect(measureOf(unit(undefined))).toBeNull()
  })

  test('of billion VND over one of thousand persons is million VND per person, and over one of persons is not', () => {
    const money: Measure = { powers: { vnd: 1 }, decades: 9 }
    const each: Measure = { powers: { vnd: 1, person: -1 }, decades: 6 }
    expect(isSame(quotient(money, { powers: { person: 1 }, decades: 3 }), each)).toBe(true)
    const wrong = quotient(money, { powers: { person: 1 }, decades: 0 })
    expect(isSame(wrong, each)).toBe(false)
    expect(isSameKind(wrong, each)).toBe(true)
  })

  test('whose magnitude is no power of ten is undone by its inverse all the same', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), magnitude => {
        const one = measureOf(unit({ vnd: 1 }, magnitude))
        const other = measureOf(unit({ vnd: -1 }, 1 / magnitude))
        if (one === null || other === null) throw new Error('the units say what they measure')
        return isPure(product(one, other))
      }),
    )
  })
})
