/** A variable as cards and charts speak of it: its unit, its targets, the money behind it and the whole of which it is a share. */

import type { Catalogue, CatalogueTarget, CatalogueVariable } from '../../model/catalogue.ts'
import type { UnitDefinition, Words } from '../../model/definition.ts'
import { itemOf } from '../catalogue-item.ts'
import { quotientOf } from './quotient.ts'

/** A variable and the unit that its values are shown in. */
export interface Measured {
  readonly variable: CatalogueVariable
  readonly unit: UnitDefinition
}

export interface Indicator extends Measured {
  /** Id of the variable. */
  readonly id: string
  /** What is demanded of it, by year; empty where nothing is. */
  readonly targets: readonly CatalogueTarget[]
  /** The amount behind the share. */
  readonly money: Measured | null
  /** What that amount is, in a word before it; null where its own name tells. */
  readonly measure: Words | null
  /** The whole of which the variable is a share. */
  readonly whole: Measured | null
  readonly note: Words | null
}

type Known = Pick<Catalogue, 'headlines' | 'variables' | 'units' | 'targets' | 'dimensions' | 'subsets'>

/**
 * A headline of the pack says itself what money and whole stand behind it; of any other share its formula does, where that
 * is one series over another.
 * @throws RangeError when the catalogue names what it does not have; a pack that was loaded never does.
 */
export function indicatorOf(catalogue: Known, id: string): Indicator {
  const measured = (variableId: string): Measured => {
    const variable = itemOf(catalogue.variables, variableId)
    return { variable, unit: itemOf(catalogue.units, variable.unit) }
  }
  const { variable, unit } = measured(id)
  const headline = catalogue.headlines.find(each => each.variable === id)
  const behind = headline ?? (unit.percent ? quotientOf(variable, catalogue) : undefined)
  return {
    id,
    variable,
    unit,
    targets: catalogue.targets
      .filter(target => target.variable === id)
      .sort((one, other) => one.year - other.year),
    money: behind?.money === undefined ? null : measured(behind.money),
    measure: headline?.measure ?? null,
    whole: behind?.base === undefined ? null : measured(behind.base),
    note: headline?.note ?? variable.note ?? null,
  }
}
