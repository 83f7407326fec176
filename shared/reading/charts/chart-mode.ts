/** How a chart compares: values as they are, less the baseline, in per cent of it, or as an index of the base year. */

import type { UnitDefinition } from '../../model/definition.ts'
import type { ChartMode } from '../../scenario/view.ts'

/** The index of the first year. */
const HUNDRED = 100

/**
 * A series in a mode.
 * @param values one per year, base year first.
 * @param base the baseline in the same years and unit.
 * @returns as many values; not a number where the mode divides by zero.
 */
export function inMode(
  values: readonly number[],
  base: readonly number[],
  mode: ChartMode,
): readonly number[] {
  switch (mode) {
    case 'value':
      return values
    case 'difference':
      return values.map((value, index) => apart(value, base[index] ?? Number.NaN))
    case 'relative':
      return values.map((value, index) => {
        const from = base[index] ?? Number.NaN
        return from === 0 ? Number.NaN : apart(value, from) / Math.abs(from)
      })
    case 'index':
      return values.map(value => indexOf(value, values[0] ?? Number.NaN))
  }
}

/** What is left of a subtraction of equal numbers is no difference. */
const ROUNDING = 1e-12

function apart(value: number, from: number): number {
  const difference = value - from
  return Math.abs(difference) <= ROUNDING * Math.abs(from) ? 0 : difference
}

/** A value as an index of another one, which is 100; not a number where that one is zero. */
export function indexOf(value: number, of: number): number {
  return of === 0 ? Number.NaN : (value / of) * HUNDRED
}

/** True in the modes that draw what is above and below the baseline: their values have a sign, and zero is a line. */
export function isSigned(mode: ChartMode): boolean {
  return mode === 'difference' || mode === 'relative'
}

/** The unit of what is drawn in a mode. */
export function unitIn(mode: ChartMode, unit: UnitDefinition): UnitDefinition {
  switch (mode) {
    case 'value':
      return unit
    case 'difference':
      return {
        ...unit,
        label: unit.difference ?? unit.label,
        percent: unit.percent && unit.difference === undefined,
      }
    case 'relative':
      return RELATIVE
    case 'index':
      return INDEX
  }
}

const RELATIVE: UnitDefinition = {
  id: 'relative',
  label: { en: '%', vi: '%' },
  difference: { en: 'pp', vi: 'điểm %' },
  scale: 100,
  decimals: 1,
  percent: true,
}

const INDEX: UnitDefinition = {
  id: 'index',
  label: { en: '', vi: '' },
  difference: { en: 'points', vi: 'điểm' },
  scale: 1,
  decimals: 1,
  percent: false,
}
