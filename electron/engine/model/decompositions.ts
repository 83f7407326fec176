/** The model's own accounts of its variables: all that they name must be there, and their terms must be such as can be added. */

import type { Pack } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import { hasId, type Items, tellUnknown, whereabouts } from './named.ts'

/** Tells what is wrong with the decompositions, each mistake at its place in the pack. */
export function checkDecompositions(pack: Pack, { equations }: Items, mistakes: Mistakes): void {
  const { decompositions } = pack.head
  const checks = pack.checks.map(check => check.id)
  const unitOf = (id: string) => equations.find(each => each.id === plainId(id))?.unit
  decompositions.forEach(({ variable, terms, check }, index) => {
    const place = (way: string) =>
      pack.headPlaces?.[`decompositions.${index}.${way}`] ?? pack.headPlaces?.[`decompositions.${index}`]
    const first = decompositions.findIndex(other => plainId(other.variable) === plainId(variable))
    if (first < index) {
      const where = whereabouts(pack.headPlaces?.[`decompositions.${first}.variable`])
      mistakes.add('model.duplicate-id', { id: variable, first: where }, place('variable'))
    }
    if (!hasId(equations, variable)) tellUnknown('variable', variable, equations, mistakes, place('variable'))
    if (!checks.includes(check))
      mistakes.add('model.unknown-check', { name: check, near: nearWords(check, checks) }, place('check'))
    const expected = terms.map(unitOf).find(unit => unit !== undefined)
    terms.forEach((id, position) => {
      const unit = unitOf(id)
      const at = place(`terms.${position}`)
      if (unit === undefined) tellUnknown('terms', id, equations, mistakes, at)
      else if (unit !== expected)
        mistakes.add('model.terms-of-two-units', { variable, id, unit, expected: expected ?? '' }, at)
      if (terms.findIndex(other => plainId(other) === plainId(id)) < position)
        mistakes.add('model.duplicate-id', { id, first: '' }, at)
    })
  })
}
