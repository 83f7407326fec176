/** Which single series there are, by family and elements, and where the first definition of each stands. */

import { nearWords } from '../../../shared/near-word.ts'
import { clocks } from '../formula/vocabulary.ts'
import { familyKey, publicId, type Spread, type Spreadable } from './families.ts'
import type { Mistakes } from './mistakes.ts'

/** What a name in a formula leads to. */
export type SeriesPlace =
  | { readonly kind: 'series'; readonly slot: number }
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'number'; readonly value: number; readonly constant: string }

interface Member {
  readonly place: SeriesPlace
  readonly definition: Spreadable
}

interface Family {
  readonly name: string
  readonly dimensions: readonly string[]
  readonly members: Map<string, Member>
}

/** Filled once, definition by definition; then asked by every name in every formula. */
export class SeriesIndex {
  private readonly families = new Map<string, Family>()
  private readonly names = new Set<string>()

  /**
   * Takes up the instances of a definition; `placeOf` numbers them. An element with an id of its own is found under that
   * as well. Elements and ids that another definition has are told.
   */
  add(spread: Spread<Spreadable>, placeOf: (instance: number) => SeriesPlace, mistakes: Mistakes): void {
    const { family, axes, definition, instances } = spread
    const dimensions = axes.map(axis => axis.dimension)
    const overlaps = new Map<Spreadable, string[]>()
    instances.forEach(({ id, elements }, instance) => {
      const member = { place: placeOf(instance), definition }
      const alias = id === publicId(family, elements) ? null : id
      const first =
        this.enter(family, dimensions, elements, member) ??
        (alias === null ? undefined : this.enter(alias, [], [], member))
      if (first !== undefined) overlaps.set(first, [...(overlaps.get(first) ?? []), id])
    })
    const at = definition.places.id ?? definition.places.item
    for (const [first, ids] of overlaps) {
      const place = first.places.id ?? first.places.item
      const where = place === undefined ? '' : `${place.file}:${place.line}`
      if (ids.length === instances.length && first.id === definition.id)
        mistakes.add('model.duplicate-id', { id: definition.id, first: where }, at)
      else mistakes.add('model.overlap', { id: definition.id, elements: ids, first: where }, at)
    }
  }

  /** All of these names, and single series that no pack defines, by name with their slots. */
  with(further: ReadonlyMap<string, number>): SeriesIndex {
    const all = new SeriesIndex()
    for (const [key, family] of this.families) all.families.set(key, family)
    for (const name of this.names) all.names.add(name)
    for (const [name, slot] of further) {
      const member = { place: { kind: 'series', slot }, definition: { id: name, places: {} } } as const
      all.enter(name, [], [], member)
    }
    return all
  }

  /** Enters a member unless there is one already, whose definition is then the answer. */
  private enter(
    name: string,
    dimensions: readonly string[],
    elements: readonly string[],
    member: Member,
  ): Spreadable | undefined {
    const key = familyKey(name, elements.length)
    const family = this.families.get(key) ?? { name, dimensions, members: new Map<string, Member>() }
    this.families.set(key, family)
    this.names.add(name)
    const first = family.members.get(elements.join(','))
    if (first === undefined) family.members.set(elements.join(','), member)
    return first?.definition
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** Dimensions of the family with so many subscripts. */
  dimensionsOf(name: string, subscripts: number): readonly string[] | undefined {
    return this.families.get(familyKey(name, subscripts))?.dimensions
  }

  find(name: string, elements: readonly string[]): SeriesPlace | undefined {
    return this.families.get(familyKey(name, elements.length))?.members.get(elements.join(','))?.place
  }

  /** The ways in which a known name can be written: `sh[line]`, `envelope`. */
  formsOf(name: string): string[] {
    return [...this.families.values()]
      .filter(family => family.name === name)
      .map(family => publicId(name, family.dimensions))
  }

  near(name: string): string[] {
    return nearWords(name, [...this.names, ...clocks])
  }
}
