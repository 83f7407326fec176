/** The constants of a pack and the quantities of its units: names that formulas and units may use, with every mistake in them. */

import type { ConstantDefinition } from '../../../shared/model/definition.ts'
import type { Pack, Placed } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { type BoundTree, constantsOf } from './bound-tree.ts'
import type { Mistakes } from './mistakes.ts'

/** Constants with their places, to be named in formulas like any single item. */
export function placedConstants({ head, headPlaces = {} }: Pack): readonly Placed<ConstantDefinition>[] {
  return head.constants.map((constant, index) => {
    const within = (field: string) => headPlaces[`constants.${index}${field}`]
    const places = Object.entries({ item: within(''), id: within('.id'), unit: within('.unit') })
    return {
      ...constant,
      sector: '',
      places: Object.fromEntries(places.flatMap(([key, at]) => (at === undefined ? [] : [[key, at]]))),
    }
  })
}

/** Tells of units of constants that the pack does not have. */
export function checkConstants(
  constants: readonly Placed<ConstantDefinition>[],
  units: ReadonlySet<string>,
  mistakes: Mistakes,
): void {
  for (const { id, unit, places } of constants)
    if (!units.has(unit))
      mistakes.add(
        'model.unknown-unit',
        { id, unit, near: nearWords(unit, units) },
        places.unit ?? places.item,
      )
}

/** Tells of constants that stand in no formula. */
export function checkConstantsUsed(pack: Pack, trees: readonly BoundTree[], mistakes: Mistakes): void {
  const used = new Set(trees.flatMap(constantsOf))
  for (const { id, places } of placedConstants(pack))
    if (!used.has(id)) mistakes.add('model.unused-constant', { id }, places.id ?? places.item)
}

/** Tells of quantities that units measure and the pack does not list; a pack that lists none may measure anything. */
export function checkQuantities({ head, headPlaces }: Pack, mistakes: Mistakes): void {
  const known = head.quantities.map(({ id }) => id)
  if (known.length === 0) return
  head.units.forEach(({ id, measures = {} }, index) => {
    for (const quantity of Object.keys(measures)) {
      if (known.includes(quantity)) continue
      const at = headPlaces?.[`units.${index}.measures`] ?? headPlaces?.[`units.${index}`]
      mistakes.add('model.unlisted-quantity', { id, quantity, near: nearWords(quantity, known) }, at)
    }
  })
}
