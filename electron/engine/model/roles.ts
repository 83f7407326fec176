/** Targets, headlines and the parts of the budget bar: what they name must be there and be of the right kind. */

import type { BudgetRoles } from '../../../shared/model/definition.ts'
import type { Pack, Placed } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Dimensions } from './dimensions.ts'
import { publicId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import type { ModelItem } from './model.ts'
import { hasId, type Items, tellUnknown, whereabouts } from './named.ts'

/** Tells what is wrong with targets, headlines and budget roles, each at its place in the pack. */
export function checkRoles(pack: Pack, items: Items, dimensions: Dimensions, mistakes: Mistakes): void {
  checkUnique(pack, mistakes)
  checkTargets(pack, items, mistakes)
  checkHeadlines(pack, items, mistakes)
  checkBudget(pack, items, dimensions, mistakes)
}

function checkUnique({ checks, flags, targets }: Pack, mistakes: Mistakes): void {
  for (const list of [[...checks, ...flags], targets]) {
    const seen = new Map<string, Placed<{ id: string }>>()
    for (const item of list) {
      const first = seen.get(item.id)
      const at = item.places.id ?? item.places.item
      if (first !== undefined) {
        const where = whereabouts(first.places.id ?? first.places.item)
        mistakes.add('model.duplicate-id', { id: item.id, first: where }, at)
      } else seen.set(item.id, item)
    }
  }
}

function checkTargets({ head, targets }: Pack, { equations }: Items, mistakes: Mistakes): void {
  for (const { id, variable, year, places } of targets) {
    if (!hasId(equations, variable))
      tellUnknown('variable', variable, equations, mistakes, places.variable ?? places.item)
    if (year < head.base_year || year > head.horizon)
      mistakes.add(
        'model.year-outside',
        { id, year, first: head.base_year, last: head.horizon },
        places.year ?? places.item,
      )
  }
}

function checkHeadlines(pack: Pack, { equations }: Items, mistakes: Mistakes): void {
  pack.head.headlines.forEach((headline, index) => {
    const place = (field: string) =>
      pack.headPlaces?.[`headlines.${index}.${field}`] ?? pack.headPlaces?.[`headlines.${index}`]
    for (const field of ['variable', 'money', 'base'] as const) {
      const id = headline[field]
      if (id !== undefined && !hasId(equations, id)) tellUnknown(field, id, equations, mistakes, place(field))
    }
    headline.targets.forEach((name, position) => {
      const target = pack.targets.find(known => known.id === name)
      const at = place(`targets.${position}`) ?? place('targets')
      if (target === undefined) {
        const near = nearWords(
          name,
          pack.targets.map(known => known.id),
        )
        mistakes.add('model.unknown-target', { name, near }, at)
      } else if (hasId(equations, headline.variable) && target.variable !== headline.variable)
        mistakes.add(
          'model.target-of-other',
          { name, variable: headline.variable, found: target.variable },
          at,
        )
    })
  })
}

function checkBudget(pack: Pack, items: Items, dimensions: Dimensions, mistakes: Mistakes): void {
  const { budget } = pack.head
  const place = (role: keyof BudgetRoles) => pack.headPlaces?.[`budget.${role}`] ?? pack.headPlaces?.budget
  const elements = dimensions.elementsOf(budget.dimension)
  if (elements.length === 0) {
    const near = nearWords(budget.dimension, dimensions.names)
    mistakes.add('model.unknown-dimension', { name: budget.dimension, near }, place('dimension'))
    return
  }
  const family = (role: 'requested' | 'allocated' | 'planned', among: readonly ModelItem[]) => {
    const name = budget[role]
    const expected = role === 'requested' ? elements.filter(element => element !== budget.residual) : elements
    const missing = expected.filter(element => !hasId(among, publicId(name, [element])))
    if (missing.length === expected.length) return tellUnknown(role, name, among, mistakes, place(role))
    if (missing.length > 0)
      mistakes.add('model.role-elements', { role, name, elements: missing }, place(role))
  }
  const single = (role: 'envelope' | 'floor' | 'scaling', among: readonly ModelItem[]) => {
    if (!hasId(among, budget[role])) tellUnknown(role, budget[role], among, mistakes, place(role))
  }
  family('requested', items.levers)
  family('allocated', items.equations)
  family('planned', items.equations)
  single('envelope', items.equations)
  single('floor', items.levers)
  single('scaling', items.equations)
  const named = (role: 'residual' | 'order', element: string) => {
    if (elements.includes(element)) return
    const args = { element, dimension: budget.dimension, near: nearWords(element, elements) }
    mistakes.add('model.unknown-element', args, place(role))
  }
  named('residual', budget.residual)
  for (const element of budget.order) named('order', element)
  const left = elements.filter(element => budget.order.filter(one => one === element).length !== 1)
  if (left.length > 0)
    mistakes.add(
      'model.role-elements',
      { role: 'order', name: budget.dimension, elements: left },
      place('order'),
    )
}
