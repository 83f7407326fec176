/** A variable broken down: by which dimensions it can be, and which series then are its parts. */

import type { Catalogue, CatalogueVariable } from '../../../shared/model/catalogue.ts'

type Known = Pick<Catalogue, 'variables' | 'dimensions'>

/**
 * Ids of the dimensions by which the variable can be broken down, in the order of the catalogue: those of its family, if
 * it is one element of it, or of the family that has its name, if it is their total.
 */
export function breakdownsOf(catalogue: Known, id: string): string[] {
  const { dimensions } = catalogue
  return dimensions.map(dimension => dimension.id).filter(each => partsOf(catalogue, id, each).length > 1)
}

/**
 * Ids of the series apart: the members of the family that differ from the variable in this dimension only. Empty where it
 * has no such parts.
 */
export function partsOf(catalogue: Known, id: string, dimensionId: string): string[] {
  const variable = catalogue.variables.find(each => each.id === id)
  const dimension = catalogue.dimensions.find(each => each.id === dimensionId)
  if (variable === undefined || dimension === undefined) return []
  const belongs = (element: string) => dimension.elements.some(each => each.id === element)
  const family = catalogue.variables.filter(
    ({ family: name, elements }) => name === variable.family && elements.length > 0,
  )
  if (variable.elements.length === 0) {
    return idsOf(family.filter(({ elements }) => elements.length === 1 && elements.every(belongs)))
  }
  const place = variable.elements.findIndex(belongs)
  if (place < 0) return []
  return idsOf(
    family.filter(
      ({ elements }) =>
        elements.length === variable.elements.length &&
        elements.every((element, index) =>
          index === place ? belongs(element) : element === variable.elements[index],
        ),
    ),
  )
}

function idsOf(variables: readonly CatalogueVariable[]): string[] {
  return variables.map(({ id }) => id)
}
