/** A variable broken down: by which dimensions it can be, and which series then are its parts. */

import type { Catalogue, CatalogueVariable } from '../model/catalogue.ts'
import type { ChartChoice } from '../scenario/view.ts'

type Known = Pick<Catalogue, 'variables' | 'dimensions'>

/** One element of the dimension. */
export interface Part {
  readonly element: string
  /** Ids of its series: one, or those that add up to it where the variable is a total over further dimensions. */
  readonly series: readonly string[]
}

/**
 * Ids of the dimensions by which the variable can be broken down, in the order of the catalogue: those of its family, if
 * it is one element of it, or of the family that it is the total of.
 */
export function breakdownsOf(catalogue: Known, id: string): string[] {
  const { dimensions } = catalogue
  return dimensions.map(dimension => dimension.id).filter(each => partsBy(catalogue, id, each).length > 1)
}

/** The forms in which a variable can be broken down: what cannot be added is not put on top of each other. */
export function formsOf(
  { variables, units }: Pick<Catalogue, 'variables' | 'units'>,
  id: string,
): readonly ChartChoice['form'][] {
  const unit = variables.find(each => each.id === id)?.unit
  const measures = Object.values(units.find(each => each.id === unit)?.measures ?? {})
  // An amount of one thing, such as money or people: not a share, a ratio or an amount per head.
  const isAdditive = measures.length === 1 && measures[0] === 1
  return isAdditive ? ['stacked', 'multiples'] : ['multiples']
}

/** Ids of the series that a run must hold for the variable to be broken down. */
export function partsOf(catalogue: Known, id: string, dimensionId: string): string[] {
  return partsBy(catalogue, id, dimensionId).flatMap(({ series }) => series)
}

/**
 * The parts in the order of the dimension: the members of the family that differ from the variable in this dimension only,
 * or of a total all members. Empty where it has no such parts.
 */
export function partsBy(catalogue: Known, id: string, dimensionId: string): Part[] {
  const variable = catalogue.variables.find(each => each.id === id)
  const dimension = catalogue.dimensions.find(each => each.id === dimensionId)
  if (variable === undefined || dimension === undefined) return []
  const isElement = (element: string) => dimension.elements.some(each => each.id === element)
  const members = membersOf(catalogue, variable)
  // Two dimensions may have an element of one name.
  const place = (members[0]?.elements ?? []).findIndex((_, index) =>
    members.every(({ elements }) => isElement(elements[index] ?? '')),
  )
  if (place < 0) return []
  const isBeside = (elements: readonly string[]) =>
    variable.elements.every((element, index) => index === place || elements[index] === element)
  return dimension.elements.flatMap(({ id: element }) => {
    const series = members.filter(each => each.elements[place] === element && isBeside(each.elements))
    return series.length === 0 ? [] : [{ element, series: series.map(each => each.id) }]
  })
}

/** The family of an element; of a variable without elements the family that it is the total of, or that has its name. */
function membersOf(catalogue: Known, variable: CatalogueVariable): CatalogueVariable[] {
  const total = variable.elements.length > 0 ? null : totalled(catalogue, variable)
  const family = total ?? variable.family
  const members = catalogue.variables.filter(each => each.family === family && each.elements.length > 0)
  const depth = members[0]?.elements.length
  // Only a total says that elements of further dimensions may be added.
  if (variable.elements.length === 0 && total === null && depth !== 1) return []
  return members.every(({ elements }) => elements.length === depth) ? members : []
}

/** `sum(spend[line], line)` and nothing else: the family whose elements, all of them, make the variable. */
const TOTAL = /^sum\((\w+)\[([\w, ]+)\], ([\w, ]+)\)$/

function totalled({ dimensions }: Known, { formula }: CatalogueVariable): string | null {
  const [, family, subscripts, over] = TOTAL.exec(formula) ?? []
  if (family === undefined || subscripts === undefined || subscripts !== over) return null
  const names = subscripts.split(', ')
  return names.every(name => dimensions.some(({ id }) => id === name)) ? family : null
}
