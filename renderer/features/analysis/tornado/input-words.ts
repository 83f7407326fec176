/** Inputs as the screen speaks of them: their name, and their values in as few digits as tell them apart. */

import { formatExact, NARROW_SPACE } from '../../../../shared/locale/numbers.ts'
import { quantity } from '../../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'

export interface InputWords {
  readonly id: string
  readonly name: string
  readonly unit: UnitDefinition
  readonly isLever: boolean
}

/** @throws RangeError for an id that is no lever or parameter of the catalogue. */
export function inputWords(catalogue: Catalogue, id: string, language: Language): InputWords {
  const lever = catalogue.levers.find(each => each.id === id)
  const item = lever ?? itemOf(catalogue.parameters, id)
  return {
    id,
    name: item.short[language],
    unit: itemOf(catalogue.units, item.unit),
    isLever: lever !== undefined,
  }
}

const DIGITS = 4

/** A value to four digits in the scale of its unit: `3,7 %`, `1.500.000`. Units other than per cent are left to the words beside it. */
export function shortValue(value: number, unit: UnitDefinition, language: Language): string {
  const digits = shortNumber(value * unit.scale, language)
  if (!unit.percent) return digits
  return language === 'vi' ? `${digits}${NARROW_SPACE}%` : `${digits}%`
}

/** To four digits, or to all before the decimal mark. */
export function shortNumber(
  value: number,
  language: Language,
  sign: 'negative' | 'always' = 'negative',
): string {
  const isLarge = Math.abs(value) >= 10 ** DIGITS
  const rounded = isLarge ? Math.round(value) : Number(value.toPrecision(DIGITS))
  return formatExact(rounded, { language, decimals: 0, sign })
}

/** What a difference of two values of the unit is measured in; empty for a pure number. */
export function differenceLabel(unit: UnitDefinition, language: Language): string {
  return (unit.difference ?? unit.label)[language]
}

/** How far two values of the unit are apart: measured as a difference is, and without a sign. */
export function spanText(span: number, unit: UnitDefinition, language: Language): string {
  const { number } = quantity(span, unit, { language })
  const label = differenceLabel(unit, language)
  return label === '' ? number : `${number} ${label}`
}
