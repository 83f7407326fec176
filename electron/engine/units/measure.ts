/** What a number measures: quantities with their powers, and by what factor of their base units. Products of measures are measures. */

import type { UnitDefinition } from '../../../shared/model/definition.ts'

/** A value `v` of a measure stands for `v` × 10^`decades` of its base units: of billion VND, `{ powers: { vnd: 1 }, decades: 9 }`. */
export interface Measure {
  /** Quantities by name, none of them to the power zero; a pure number has none. */
  readonly powers: Readonly<Record<string, number>>
  /** Decimal logarithm of the factor, so that no chain of products overflows. */
  readonly decades: number
}

/** The neutral element of products: nothing, by a factor of one. */
export const PURE: Measure = { powers: {}, decades: 0 }

/** Factors that differ by less, in decades, are the same: logarithms of 12 or 7 are not exact. */
const SAME_SIZE = 1e-9

/** What a unit measures; null where it does not say. */
export function measureOf(unit: UnitDefinition): Measure | null {
  if (unit.measures === undefined) return null
  return product({ powers: unit.measures, decades: Math.log10(unit.magnitude ?? 1) }, PURE)
}

/** The measure of a product of two values. */
export function product(one: Measure, other: Measure): Measure {
  const powers = new Map(Object.entries(one.powers))
  for (const [quantity, power] of Object.entries(other.powers))
    powers.set(quantity, (powers.get(quantity) ?? 0) + power)
  return {
    powers: Object.fromEntries([...powers].filter(([, power]) => power !== 0)),
    decades: one.decades + other.decades,
  }
}

/** The measure of one over a value. */
export function inverse({ powers, decades }: Measure): Measure {
  const turned = Object.entries(powers).map(([quantity, power]) => [quantity, -power])
  return { powers: Object.fromEntries(turned), decades: 0 - decades }
}

/** The measure of one value over another. */
export function quotient(above: Measure, below: Measure): Measure {
  return product(above, inverse(below))
}

/** Highest power of a quantity that anything measures; what goes beyond is a slip. */
const HIGHEST_POWER = 12

/**
 * The measure of a value to a power. Null where a quantity would get a broken power, as by the root of money, or one beyond
 * reason.
 */
export function power({ powers, decades }: Measure, exponent: number): Measure | null {
  const raised = Object.entries(powers).map(([quantity, each]): [string, number] => [
    quantity,
    each * exponent,
  ])
  const isWhole = raised.every(([, each]) => Number.isInteger(each) && Math.abs(each) <= HIGHEST_POWER)
  if (!isWhole || (raised.length === 0 && !isSameSize(decades, 0))) return null
  return {
    powers: Object.fromEntries(raised.filter(([, each]) => each !== 0)),
    decades: decades * exponent + 0,
  }
}

/** Whether both measure the same quantities, be it in other sizes. */
export function isSameKind(one: Measure, other: Measure): boolean {
  return Object.keys(quotient(one, other).powers).length === 0
}

/** Whether values of both can be added. */
export function isSame(one: Measure, other: Measure): boolean {
  return isSameKind(one, other) && isSameSize(one.decades, other.decades)
}

/** Whether it is a number of nothing, by a factor of one. */
export function isPure(measure: Measure): boolean {
  return isSame(measure, PURE)
}

/** Whether two factors are the same, given in decades. */
export function isSameSize(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME_SIZE
}
