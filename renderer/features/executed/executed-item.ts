/** What executed values are entered of: variables and levers alike. */

import { stepDecimals } from '../../../shared/locale/quantities.ts'
import type { Catalogue, CatalogueLever, CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'

/** All of them: those of headlines and targets first, then the other variables, then the levers. */
export function executableItems({
  variables,
  levers,
  headlines,
  targets,
}: Pick<Catalogue, 'variables' | 'levers' | 'headlines' | 'targets'>): readonly (
  | CatalogueVariable
  | CatalogueLever
)[] {
  const leading = new Set([...headlines, ...targets].map(({ variable }) => variable))
  return [
    ...[...leading].flatMap(id => variables.filter(each => each.id === id)),
    ...variables.filter(({ id }) => !leading.has(id)),
    ...levers,
  ]
}

export interface ExecutedItem {
  readonly item: CatalogueVariable | CatalogueLever
  readonly unit: UnitDefinition
  /** Digits behind the point that a field shows at least. */
  readonly decimals: number
  readonly isLever: boolean
}

/** @throws RangeError where the catalogue has no such item; a document that was opened on it has no other. */
export function executedItemOf(catalogue: Catalogue, id: string): ExecutedItem {
  const lever = catalogue.levers.find(each => each.id === id)
  const item = lever ?? itemOf(catalogue.variables, id)
  const unit = itemOf(catalogue.units, item.unit)
  const decimals = lever === undefined ? unit.decimals : stepDecimals(lever.range.step, unit)
  return { item, unit, decimals, isLever: lever !== undefined }
}
