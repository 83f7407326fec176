/** The families of a model as nodes, and which series belongs to which. */

import type { StructureFamily } from '../../../shared/model/structure.ts'
import { familyKey } from '../model/families.ts'
import type { Model, ModelItem } from '../model/model.ts'
import { familyLabel } from './family-label.ts'

/** A family before it is known whether it is a stock; of a lever with a remainder that an equation works out, all elements are one family. */
export interface Family extends Omit<StructureFamily, 'role' | 'flows'> {
  readonly kind: 'variable' | 'policy' | 'assumption' | 'parameter'
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
