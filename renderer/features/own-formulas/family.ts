/** The elements that one formula of the model works out. */

import type { Catalogue, CatalogueVariable } from '../../../shared/model/catalogue.ts'

/** In the order of the pack, the variable itself among them. */
export function familyOf(
  { variables }: Pick<Catalogue, 'variables'>,
  { family, formula, elements }: CatalogueVariable,
): CatalogueVariable[] {
  return variables.filter(
    each => each.family === family && each.formula === formula && each.elements.length === elements.length,
  )
}
