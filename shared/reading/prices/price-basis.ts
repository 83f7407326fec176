/** A series of money as the screen shows it: in the price basis in force, with the unit that it then has. */

import type { Catalogue } from '../../model/catalogue.ts'
import type { PricesDefinition, UnitDefinition } from '../../model/definition.ts'
import type { Series } from '../../model/result.ts'
import type { PriceBasis } from '../../scenario/view.ts'
import { itemOf } from '../catalogue-item.ts'

/** What is converted: the family of a variable and the unit in which the model keeps it. */
export interface Priced {
  readonly variable: { readonly family: string }
  readonly unit: UnitDefinition
}

export interface Shown {
  /** One per year. */
  readonly values: readonly number[]
  readonly unit: UnitDefinition
}

type Known = Pick<Catalogue, 'prices' | 'units'>

/** How a basis turns a value of one year into another unit. */
interface Conversion {
  readonly unit: string
  readonly factor: number
  /** Id of the series by which the value is divided. */
  readonly divisor: string
}

/**
 * Values in the price basis. What is no money, and money of a kind that the pack does not convert, stays as it is: a sum in
 * 2024 prices is a quantity.
 * @param values one per year, in the unit of the model.
 * @param side the series of the same run (scenario or baseline), with deflator, population, exchange rate and wholes.
 * @throws RangeError when the run lacks the series that the pack converts by.
 */
export function shownIn(
  priced: Priced,
  values: readonly number[],
  basis: PriceBasis,
  side: Series,
  catalogue: Known,
): Shown {
  const conversion = conversionOf(priced, basis, catalogue)
  if (conversion === null) return { values, unit: priced.unit }
  const divisors = seriesOf(side, conversion.divisor)
  return {
    values: values.map((value, index) => (value * conversion.factor) / (divisors[index] ?? Number.NaN)),
    unit: itemOf(catalogue.units, conversion.unit),
  }
}

/** One value of one year, as `shownIn`; `index` counts the years from the base year. */
export function shownValue(
  priced: Priced,
  value: number,
  index: number,
  basis: PriceBasis,
  side: Series,
  catalogue: Known,
): { readonly value: number; readonly unit: UnitDefinition } {
  const conversion = conversionOf(priced, basis, catalogue)
  if (conversion === null) return { value, unit: priced.unit }
  const divisor = seriesOf(side, conversion.divisor)[index] ?? Number.NaN
  return { value: (value * conversion.factor) / divisor, unit: itemOf(catalogue.units, conversion.unit) }
}

/** True where the basis shows the variable in another unit than the model's. */
export function isConverted(priced: Priced, basis: PriceBasis, catalogue: Known): boolean {
  return conversionOf(priced, basis, catalogue) !== null
}

/** Id of the whole of which the variable is a share in the basis `share`; null where it is not converted. */
export function wholeOf(priced: Priced, catalogue: Known): string | null {
  return conversionOf(priced, 'share', catalogue)?.divisor ?? null
}

/** Id of the series by which the basis divides the variable; null where it leaves it as it is. */
export function divisorOf(priced: Priced, basis: PriceBasis, catalogue: Known): string | null {
  return conversionOf(priced, basis, catalogue)?.divisor ?? null
}

function conversionOf({ variable, unit }: Priced, basis: PriceBasis, { prices }: Known): Conversion | null {
  const money = prices?.units.find(each => each.unit === unit.id)
  if (prices === undefined || money === undefined) return null
  switch (basis) {
    case 'current':
      return null
    case 'constant':
      return { unit: money.constant, factor: 1, divisor: prices.deflator }
    case 'share':
      return money.share === undefined
        ? null
        : { unit: money.share, factor: 1, divisor: wholeIn(prices, variable.family) }
    case 'per_head':
      return money.per_head === undefined ? null : { ...money.per_head, divisor: prices.population }
    case 'usd':
      return money.usd === undefined ? null : { ...money.usd, divisor: prices.exchange }
  }
}

function wholeIn({ wholes, whole }: PricesDefinition, family: string): string {
  return wholes.find(({ families }) => families.includes(family))?.whole ?? whole
}

/** @throws RangeError when the run has no such series. */
export function seriesOf(side: Series, id: string): readonly number[] {
  const found = side[id]
  if (found === undefined) throw new RangeError(`the run has no series ${id}`)
  return found
}
