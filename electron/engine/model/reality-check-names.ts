/** What reality checks name must be there: presets, levers with values in their range, variables, families and quantities. */

import type { Pack } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import { hasId, type Items, tellUnknown, whereabouts } from './named.ts'

/** Tells what is wrong with the pack's reality checks, each mistake at its place. */
export function checkRealityChecks(pack: Pack, items: Items, mistakes: Mistakes): void {
  const presets = pack.head.presets.map(({ id }) => id)
  const seen = new Map<string, string>()
  for (const check of pack.realityChecks) {
    const { id, places } = check
    const place = (field: string) => places[field] ?? places.item
    const first = seen.get(id)
    if (first === undefined) seen.set(id, whereabouts(places.id))
    else mistakes.add('model.duplicate-id', { id, first }, place('id'))
    if (!presets.includes(check.preset))
      mistakes.add(
        'model.unknown-preset',
        { name: check.preset, near: nearWords(check.preset, presets) },
        place('preset'),
      )
    if ('variables' in check)
      for (const variable of check.variables)
        if (!hasId(items.equations, variable))
          tellUnknown('variables', variable, items.equations, mistakes, place('variables'))
    if ('held' in check)
      for (const [lever, value] of Object.entries(check.held))
        checkHeld(lever, [value], items, mistakes, place(`held.${lever}`) ?? place('held'))
    if ('lever' in check) checkHeld(check.lever, [check.from, check.to], items, mistakes, place('lever'))
    if (check.kind === 'falls_along')
      for (const field of ['family', 'among'] as const) {
        const family = check[field]
        if (family !== undefined) checkFamily(pack, family, check.dimension, items, mistakes, place(field))
      }
    if (check.kind === 'scales') checkQuantities(pack, check.quantities, mistakes, place('quantities'))
  }
}

function checkHeld(
  id: string,
  values: readonly number[],
  { levers }: Items,
  mistakes: Mistakes,
  at: Parameters<Mistakes['add']>[2],
): void {
  const lever = levers.find(each => each.id === plainId(id))
  if (lever === undefined) {
    tellUnknown('lever', id, levers, mistakes, at)
    return
  }
  const { min, max } = lever.range
  for (const value of values)
    if (value < min || value > max)
      mistakes.add('model.held-out-of-range', { lever: id, value, min, max }, at)
}

function checkFamily(
  { head, equations }: Pack,
  family: string,
  dimension: string,
  items: Items,
  mistakes: Mistakes,
  at: Parameters<Mistakes['add']>[2],
): void {
  const dimensions = equations.find(({ id }) => id === family)?.over ?? []
  if (dimensions.length === 0) tellUnknown('family', family, items.equations, mistakes, at)
  else if (!dimensions.includes(dimension)) {
    const known = head.dimensions.map(({ id }) => id)
    mistakes.add('model.unknown-dimension', { name: dimension, near: nearWords(dimension, known) }, at)
  }
}

function checkQuantities(
  { head }: Pack,
  quantities: readonly string[],
  mistakes: Mistakes,
  at: Parameters<Mistakes['add']>[2],
): void {
  const known = new Set(head.units.flatMap(({ measures }) => Object.keys(measures ?? {})))
  for (const quantity of quantities)
    if (!known.has(quantity))
      mistakes.add('model.unknown-quantity', { name: quantity, near: nearWords(quantity, known) }, at)
}
