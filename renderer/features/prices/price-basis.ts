/** A series of money as the screen shows it: in the price basis in force, with the unit that it then has. */

import type { PriceBasis } from '../../../shared/contract/workspace.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import type { Series } from '../../../shared/model/result.ts'

/** What is converted: a variable and the unit in which the model keeps it. */
export interface Priced {
  readonly family: string
  readonly unit: UnitDefinition
}

export interface Shown {
  readonly values: readonly number[]
  readonly unit: UnitDefinition
}

/**
 * @param values one per year, in the unit of the model.
 * @param side the series of the same run, with the deflator, the population and the wholes of the pack.
 */
export function shownIn(
  priced: Priced,
  values: readonly number[],
  basis: PriceBasis,
  side: Series,
  catalogue: Pick<Catalogue, 'prices' | 'units'>,
): Shown {
  if (basis === 'current' || catalogue.prices === undefined || side === undefined) {
    return { values, unit: priced.unit }
  }
  return { values, unit: priced.unit }
}
