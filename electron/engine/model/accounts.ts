/** Who pays, as a pack tells it: wholes and their parts must be there, and be measured alike. */

import type { Pack } from '../../../shared/model/pack.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import { type Items, tellUnknown } from './named.ts'

/** Tells what is wrong with the accounts, each mistake at its place in the pack. */
export function checkAccounts(pack: Pack, { equations }: Items, mistakes: Mistakes): void {
  const unitOf = (id: string) => equations.find(each => each.id === plainId(id))?.unit
  pack.head.accounts.forEach(({ whole, parts }, index) => {
    const place = (way: string) =>
      pack.headPlaces?.[`accounts.${index}.${way}`] ?? pack.headPlaces?.[`accounts.${index}`]
    const expected = unitOf(whole)
    if (expected === undefined) tellUnknown('whole', whole, equations, mistakes, place('whole'))
    parts.forEach((id, position) => {
      const unit = unitOf(id)
      const at = place(`parts.${position}`)
      if (unit === undefined) tellUnknown('parts', id, equations, mistakes, at)
      else if (expected !== undefined && unit !== expected)
        mistakes.add('model.terms-of-two-units', { variable: whole, id, unit, expected }, at)
      if (parts.findIndex(other => plainId(other) === plainId(id)) < position)
        mistakes.add('model.duplicate-id', { id, first: '' }, at)
    })
  })
}
