/** Over which dimensions each family of a pack ranges, put together from all definitions that are part of it. */

import type { Dimensions } from './dimensions.ts'
import { familyKey, partsOf, type Spreadable } from './families.ts'
import type { Mistakes } from './mistakes.ts'

/**
 * Definitions with `over` say it; where a family is given element by element only, the dimension is the one that holds
 * those elements.
 */
export class FamilyDimensions {
  private readonly known = new Map<string, readonly string[]>()
  private readonly dimensions: Dimensions
  private readonly mistakes: Mistakes

  constructor(definitions: readonly Spreadable[], dimensions: Dimensions, mistakes: Mistakes) {
    this.dimensions = dimensions
    this.mistakes = mistakes
    for (const definition of definitions) this.learnOver(definition)
    const single = definitions.filter(definition => definition.id.includes('['))
    const byFamily = Map.groupBy(single, ({ id }) => {
      const { family, elements } = partsOf(id)
      return familyKey(family, elements.length)
    })
    for (const [key, members] of byFamily) if (!this.known.has(key)) this.inferFromElements(key, members)
  }

  of(family: string, subscripts: number): readonly string[] | undefined {
    return subscripts === 0 ? [] : this.known.get(familyKey(family, subscripts))
  }

  private learnOver({ id, over, places }: Spreadable): void {
    if (over === undefined || id.includes('[')) return
    const axes = over.map(name => this.dimensions.axis(name))
    if (axes.some(axis => axis === undefined)) return
    const named = axes.flatMap(axis => (axis === undefined ? [] : [axis.dimension]))
    const key = familyKey(id, over.length)
    const first = this.known.get(key)
    if (first === undefined) this.known.set(key, named)
    else if (first.join() !== named.join())
      this.mistakes.add(
        'model.family-dimensions',
        { id, found: named, expected: [...first] },
        places.over ?? places.item,
      )
  }

  private inferFromElements(key: string, members: readonly Spreadable[]): void {
    const rows = members.map(({ id }) => partsOf(id).elements)
    const positions = rows[0] ?? []
    const [head] = members
    const dimensions = positions.map((element, position) => {
      const used = rows.map(row => row[position] ?? '')
      const holding = this.dimensions.dimensionsWith(element)
      const holdingAll = holding.filter(name =>
        used.every(one => this.dimensions.elementsOf(name).includes(one)),
      )
      const candidates = holdingAll.length > 0 ? holdingAll : holding
      if (candidates.length > 1)
        this.mistakes.add(
          'model.ambiguous-element',
          { id: head?.id ?? '', element, dimensions: [...candidates] },
          head?.places.id ?? head?.places.item,
        )
      return candidates[0]
    })
    if (dimensions.every(name => name !== undefined)) this.known.set(key, dimensions)
    else
      for (const member of members) {
        const { elements } = partsOf(member.id)
        for (const element of elements) {
          if (this.dimensions.dimensionsWith(element).length > 0) continue
          const args = { element, dimension: '', near: [] }
          this.mistakes.add('model.unknown-element', args, member.places.id ?? member.places.item)
        }
      }
  }
}
