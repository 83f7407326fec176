/** The dimensions of a pack and their subsets: over what a family ranges, and what its elements are called. */

import type { DimensionDefinition, PackHead, Words } from '../../../shared/model/definition.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { reservedNames } from '../formula/vocabulary.ts'
import type { Mistakes } from './mistakes.ts'

/** A dimension or subset as that over which something is repeated. */
export interface Axis {
  /** The name that stands in `over`, in a subscript or in a sum. */
  readonly name: string
  /** The dimension itself, or the one of which this is a subset. */
  readonly dimension: string
  /** In declared order. */
  readonly elements: readonly string[]
}

/** Looks up axes and their elements by name. Of names that stand twice the first counts; `checkDimensions` tells them. */
export class Dimensions {
  private readonly axes = new Map<string, Axis>()
  private readonly definitions = new Map<string, DimensionDefinition>()

  constructor(head: PackHead) {
    for (const definition of head.dimensions) {
      const elements = [...new Set(definition.elements.map(element => element.id))]
      this.definitions.set(definition.id, definition)
      this.axes.set(definition.id, { name: definition.id, dimension: definition.id, elements })
    }
    for (const subset of head.subsets) {
      if (this.axes.has(subset.id)) continue
      this.axes.set(subset.id, { name: subset.id, dimension: subset.of, elements: subset.elements })
    }
  }

  get names(): readonly string[] {
    return [...this.axes.keys()]
  }

  axis(name: string): Axis | undefined {
    return this.axes.get(name)
  }

  /** Elements of a dimension in declared order; none where there is no such dimension. */
  elementsOf(dimension: string): readonly string[] {
    return this.axes.get(dimension)?.elements ?? []
  }

  /** Dimensions, not subsets, that hold the element. */
  dimensionsWith(element: string): readonly string[] {
    return [...this.definitions.keys()].filter(name => this.elementsOf(name).includes(element))
  }

  words(dimension: string, element: string, form: 'label' | 'short'): Words | undefined {
    return this.definitions.get(dimension)?.elements.find(known => known.id === element)?.[form]
  }
}

/** What is wrong with the dimensions and subsets themselves. */
export function checkDimensions(pack: Pack, mistakes: Mistakes): void {
  const seen = new Set<string>()
  const place = (path: string) => pack.headPlaces?.[path]
  const take = (id: string, path: string) => {
    if (reservedNames.has(id)) mistakes.add('model.reserved-name', { name: id }, place(path))
    else if (seen.has(id)) mistakes.add('model.duplicate-dimension', { name: id }, place(path))
    seen.add(id)
  }
  pack.head.dimensions.forEach((dimension, index) => {
    const path = `dimensions.${index}`
    take(dimension.id, `${path}.id`)
    const elements = new Set<string>()
    dimension.elements.forEach(({ id }, position) => {
      const at = place(`${path}.elements.${position}.id`)
      if (reservedNames.has(id)) mistakes.add('model.reserved-name', { name: id }, at)
      if (elements.has(id)) mistakes.add('model.duplicate-element', { name: id, dimension: dimension.id }, at)
      elements.add(id)
    })
  })
  pack.head.subsets.forEach((subset, index) => {
    const path = `subsets.${index}`
    take(subset.id, `${path}.id`)
    const whole = pack.head.dimensions.find(dimension => dimension.id === subset.of)
    if (whole === undefined) {
      const known = pack.head.dimensions.map(dimension => dimension.id)
      const args = { name: subset.of, near: nearWords(subset.of, known) }
      mistakes.add('model.unknown-dimension', args, place(`${path}.of`))
      return
    }
    checkSubsetElements(subset, whole, mistakes, place(`${path}.elements`))
  })
  const names = new Set([...pack.head.dimensions, ...pack.head.subsets].map(axis => axis.id))
  for (const [index, dimension] of pack.head.dimensions.entries()) {
    for (const [position, { id }] of dimension.elements.entries()) {
      if (names.has(id))
        mistakes.add(
          'model.element-is-dimension',
          { name: id },
          place(`dimensions.${index}.elements.${position}.id`),
        )
    }
  }
}

function checkSubsetElements(
  subset: PackHead['subsets'][number],
  whole: DimensionDefinition,
  mistakes: Mistakes,
  at: Parameters<Mistakes['add']>[2],
): void {
  const order = whole.elements.map(element => element.id)
  for (const element of subset.elements) {
    if (order.includes(element)) continue
    const args = { element, dimension: whole.id, near: nearWords(element, order) }
    mistakes.add('model.unknown-element', args, at)
  }
  const positions = subset.elements.map(element => order.indexOf(element)).filter(position => position >= 0)
  if (positions.some((position, index) => index > 0 && position <= (positions[index - 1] ?? -1)))
    mistakes.add('model.subset-order', { name: subset.id, dimension: whole.id }, at)
}
