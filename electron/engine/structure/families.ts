/** The families of a model as nodes, and which series belongs to which. */

import type { Words } from '../../../shared/model/definition.ts'
import type { Reading } from '../model/bound-tree.ts'
import { familyKey } from '../model/families.ts'
import type { Model, ModelItem } from '../model/model.ts'
import { familyLabel } from './family-label.ts'

/** A family and its elements; of a lever with a remainder that an equation works out, all of them are one family. */
export interface Family {
  readonly key: string
  readonly name: string
  readonly kind: 'variable' | 'policy' | 'assumption' | 'parameter'
  readonly sector: string
  readonly unit: string
  readonly label: Words
  readonly short: Words
  readonly ids: readonly string[]
  readonly targets: readonly string[]
}

/**
 * The families in the order of the pack: levers, parameters, variables. A family of which some elements are levers and others are
 * worked out from them, as the last share is from the others, is a lever.
 */
export function familiesOf(model: Model): readonly Family[] {
  const members = new Map<string, { readonly kind: Family['kind']; readonly items: ModelItem[] }>()
  const take = (item: ModelItem, kind: Family['kind']) => {
    const known = members.get(keyOf(item))
    if (known === undefined) members.set(keyOf(item), { kind, items: [item] })
    else known.items.push(item)
  }
  for (const lever of model.levers) take(lever, lever.kind)
  for (const parameter of model.parameters) take(parameter, 'parameter')
  for (const equation of model.equations) take(equation, 'variable')
  return [...members].flatMap(([key, { kind, items }]) => {
    const [first] = items
    if (first === undefined) return []
    const ids = items.map(item => item.id)
    return {
      key,
      name: first.family,
      kind,
      sector: first.sector,
      unit: first.unit,
      label: familyLabel(items, model.head.dimensions, 'label'),
      short: familyLabel(items, model.head.dimensions, 'short'),
      ids,
      targets: model.targets.filter(target => ids.includes(target.variable)).map(target => target.id),
    }
  })
}

/** Key of the family to which an item belongs. */
export function keyOf(item: Pick<ModelItem, 'family' | 'elements'>): string {
  return familyKey(item.family, item.elements.length)
}

/** The lever, parameter or equation that is read. */
export function itemOf({ levers, parameters, equations }: Model, reading: Reading): ModelItem {
  const item =
    reading.kind === 'parameter'
      ? parameters[reading.index]
      : (levers[reading.slot] ?? equations[reading.slot - levers.length])
  if (item === undefined) throw new Error('a formula reads what the model does not have')
  return item
}
