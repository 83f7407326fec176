/** A number inside an explanation: with enough digits to follow the arithmetic, and its sign of unit where it is scaled. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import { type Quantity, quantity } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'

/** Digits that a small number shows at least, and the most that stand behind the decimal mark. */
const SIGNIFICANT = 2
const MOST_DECIMALS = 8

/** The value in its unit; one that would round to nearly nothing shows more decimals than its unit asks for. */
export function explainedQuantity(value: number, unit: UnitDefinition, language: Language): Quantity {
  return quantity(value, unit, { language, decimals: decimalsFor(value * unit.scale, unit.decimals) })
}

/** As it stands under a name of a formula: `6,00 %` and `3,0 điểm %`, but money and people as a bare number. */
export function formulaNumber(value: number, unit: UnitDefinition, language: Language): string {
  const { number, text } = explainedQuantity(value, unit, language)
  return unit.percent || unit.scale !== 1 ? text : number
}

/** A number without a unit, such as what a part of a formula comes to: four digits that count, or the whole number. */
export function plainNumber(value: number, language: Language): string {
  const size = Math.abs(value)
  const decimals = size >= 1000 || value === 0 ? 0 : Math.min(MOST_DECIMALS, 3 - magnitude(size))
  return formatNumber(value, { language, decimals })
}

function decimalsFor(shown: number, decimals: number): number {
  if (shown === 0) return decimals
  return Math.min(MOST_DECIMALS, Math.max(decimals, SIGNIFICANT - 1 - magnitude(Math.abs(shown))))
}

/** Power of ten of the first digit. */
function magnitude(size: number): number {
  return Math.floor(Math.log10(size))
}
