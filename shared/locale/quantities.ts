/** A number with its unit, as it is shown: scaled (a share in per cent), rounded and named in the reader's language. */

import type { Language, UnitDefinition } from '../model/definition.ts'
import { formatExact, formatNumber, NARROW_SPACE } from './numbers.ts'

export interface Quantity {
  readonly number: string
  /** Empty for a pure number. */
  readonly unit: string
  /** Number and unit as running text. */
  readonly text: string
}

export interface QuantityOptions {
  readonly language: Language
  /** Instead of the unit's own. */
  readonly decimals?: number
}

/** A value in its unit: `0.06` in a share is `6,00 %`, `255446.2` billion VND is `255.446 tỷ đồng`. */
export function quantity(value: number, unit: UnitDefinition, options: QuantityOptions): Quantity {
  const number = formatNumber(value * unit.scale, {
    language: options.language,
    decimals: options.decimals ?? unit.decimals,
  })
  return join(number, unit.label[options.language], unit.percent, options.language)
}

/** A difference of two values, with its sign, in the unit of differences (percentage points for a share). */
export function difference(value: number, unit: UnitDefinition, options: QuantityOptions): Quantity {
  const number = formatNumber(value * unit.scale, {
    language: options.language,
    decimals: options.decimals ?? unit.decimals,
    sign: 'always',
  })
  const label = (unit.difference ?? unit.label)[options.language]
  return join(number, label, unit.percent && unit.difference === undefined, options.language)
}

/** The value in the scale of its unit, to twelve digits: 0.06 of a share is 6. What a spreadsheet gets, as `data-value`. */
export function scaledValue(value: number, unit: UnitDefinition): number {
  return Number((value * unit.scale).toPrecision(12))
}

/** The number alone with every digit that was given: what a field shows. */
export function fieldText(value: number, unit: UnitDefinition, language: Language, decimals: number): string {
  return formatExact(scaledValue(value, unit), { language, decimals })
}

/** Number and unit as running text, with every digit that was given. */
export function exactQuantity(value: number, unit: UnitDefinition, language: Language): string {
  return join(fieldText(value, unit, language, 0), unit.label[language], unit.percent, language).text
}

/** The value that a number typed in the unit's scale means; `2,375` % is 0.02375. */
export function fieldValue(typed: number, unit: UnitDefinition): number {
  return Number((typed / unit.scale).toPrecision(15))
}

/** Decimals that a step needs in the unit's scale: a step of 0.001 in a share is 0,1 % and needs one. */
export function stepDecimals(step: number, unit: UnitDefinition): number {
  const shown = Number((step * unit.scale).toPrecision(12))
  return (shown.toString().split('.')[1] ?? '').length
}

function join(number: string, unit: string, percent: boolean, language: Language): Quantity {
  const space = unit === '' || (percent && language === 'en') ? '' : NARROW_SPACE
  return { number, unit, text: `${number}${percent ? space : unit === '' ? '' : ' '}${unit}` }
}
