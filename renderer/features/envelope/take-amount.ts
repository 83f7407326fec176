/** An amount typed in one of two units that mean the same: points of the budget, or money. */

import { fieldText, stepDecimals } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import { type Reading, readTyped } from '../../../shared/reading/levers/lever-number.ts'

export type AmountKind = 'share' | 'money'

/** What one unit of a field is worth as a share of the budget. */
export interface AmountScale {
  readonly unit: UnitDefinition
  /** The whole budget in the unit of the model of this field: 1 for shares. */
  readonly whole: number
  /** What its digits at rest go by. */
  readonly step: number
}

/** A tenth of a point, as on the bar; money to the last digit that its unit shows. */
export function amountScales(
  shareUnit: UnitDefinition,
  money: { readonly money: number; readonly unit: UnitDefinition },
): Readonly<Record<AmountKind, AmountScale>> {
  const points = { ...shareUnit, label: shareUnit.difference ?? shareUnit.label }
  return {
    share: { unit: points, whole: 1, step: 0.1 / shareUnit.scale },
    money: { unit: money.unit, whole: money.money, step: 10 ** -money.unit.decimals / money.unit.scale },
  }
}

/** What was typed as a share of the budget, from nothing to `most`; or why it cannot be taken. */
export function readAmount(typed: string, scale: AmountScale, most: number, language: Language): Reading {
  // A bound that is shown rounded may be typed as it is shown.
  const slack = scale.step / 2
  const range = { min: 0, max: most * scale.whole + slack, step: scale.step }
  const reading = readTyped(typed, range, scale.unit, language)
  return reading.ok ? { ok: true, value: Math.min(most, reading.value / scale.whole) } : reading
}

/** A sign before a number that cannot be taken: it is too little, not too much. */
export function isNegative(typed: string): boolean {
  return /^\s*[-−]/.test(typed)
}

/** The share in the unit of the field, to the digits that it shows. */
export function amountText(share: number, { unit, whole, step }: AmountScale, language: Language): string {
  const decimals = stepDecimals(step, unit)
  const shown = Number((share * whole * unit.scale).toFixed(decimals + (whole === 1 ? 2 : 0)))
  return fieldText(shown / unit.scale, unit, language, decimals)
}
