/** The pack's headlines with everything they name looked up once: variable, units, targets, money and the whole. */

import type { Catalogue, CatalogueTarget, CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition, Words } from '../../../shared/model/definition.ts'
import { itemOf } from '../../store/catalogue-item.ts'

/** A variable and the unit that its values are shown in. */
export interface Measured {
  readonly variable: CatalogueVariable
  readonly unit: UnitDefinition
}

export interface Headline extends Measured {
  /** Id of the variable. */
  readonly id: string
  /** The one that the card judges. */
  readonly target: CatalogueTarget
  /** What else the city wants of the same variable. */
  readonly furtherTargets: readonly CatalogueTarget[]
  /** The amount behind the share. */
  readonly money: Measured | null
  /** The whole of which the variable is a share. */
  readonly whole: Measured | null
  readonly note: Words | null
}

/**
 * Headlines in the order of the pack.
 * @throws RangeError when the catalogue names what it does not have; a pack that was loaded never does.
 */
export function readHeadlines(
  catalogue: Pick<Catalogue, 'headlines' | 'variables' | 'units' | 'targets'>,
): Headline[] {
  const measured = (id: string): Measured => {
    const variable = itemOf(catalogue.variables, id)
    return { variable, unit: itemOf(catalogue.units, variable.unit) }
  }
  return catalogue.headlines.map(({ variable, targets, money, base, note }) => {
    const [target, ...furtherTargets] = targets.map(id => itemOf(catalogue.targets, id))
    if (target === undefined) throw new RangeError(`${variable} has no target`)
    return {
      id: variable,
      ...measured(variable),
      target,
      furtherTargets,
      money: money === undefined ? null : measured(money),
      whole: base === undefined ? null : measured(base),
      note: note ?? null,
    }
  })
}
