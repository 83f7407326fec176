/** A share whose formula is one series over another: what is divided, and by what. */

import type { Catalogue, CatalogueVariable } from '../../model/catalogue.ts'

/** Ids of the amount and of the whole. */
export interface Quotient {
  readonly money: string
  readonly base: string
}

const DIVISION = /^([a-z][a-z0-9_]*(?:\[[a-z0-9_, ]+\])?) ?\/ ?([a-z][a-z0-9_]*(?:\[[a-z0-9_, ]+\])?)$/

/** Undefined where the formula is another, or where the two are not measured in the same unit. */
export function quotientOf(
  variable: Pick<CatalogueVariable, 'formula' | 'elements'>,
  catalogue: Pick<Catalogue, 'variables' | 'dimensions' | 'subsets'>,
): Quotient | undefined {
  const [, above, below] = DIVISION.exec(variable.formula) ?? []
  if (above === undefined || below === undefined) return undefined
  const find = (written: string) => {
    const id = forElement(written, variable.elements, catalogue)
    return catalogue.variables.find(each => each.id === id)
  }
  const [money, base] = [find(above), find(below)]
  if (money === undefined || base === undefined || money.unit !== base.unit) return undefined
  return { money: money.id, base: base.id }
}

/** `spend[line]` as it is read for the one element `culture`: `spend[culture]`. */
function forElement(
  written: string,
  elements: readonly string[],
  { dimensions, subsets }: Pick<Catalogue, 'dimensions' | 'subsets'>,
): string {
  const [element] = elements
  if (element === undefined) return written
  const isDimension = (name: string) => [...dimensions, ...subsets].some(({ id }) => id === name)
  return written.replace(/\[([a-z0-9_]+)\]/, (whole, name: string) =>
    isDimension(name) ? `[${element}]` : whole,
  )
}
