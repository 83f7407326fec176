/** What each definition of a pack stands for: the single elements of its family, and what its subscripts mean there. */

import type { Place } from '../../../shared/faults.ts'
import type { Places } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { reservedNames } from '../formula/vocabulary.ts'
import type { Axis, Dimensions } from './dimensions.ts'
import type { Mistakes } from './mistakes.ts'

/** The part that levers, parameters, equations and checks have in common. */
export interface Spreadable {
  readonly id: string
  readonly over?: readonly string[] | undefined
  readonly places: Places
}

export interface Binding {
  readonly axis: Axis
  readonly element: string
}

/** What a subscript means at one element: `line` is culture, and so is the subset's name under which it was reached. */
export type Bindings = ReadonlyMap<string, Binding>

export interface Instance {
  readonly elements: readonly string[]
  readonly bindings: Bindings
}

export interface Spread<D extends Spreadable> {
  readonly definition: D
  readonly family: string
  readonly axes: readonly Axis[]
  readonly instances: readonly Instance[]
}

/** `sh[infra]` -> the name and its elements. */
export function partsOf(id: string): { readonly family: string; readonly elements: readonly string[] } {
  const [family = id, inside] = id.split('[')
  if (inside === undefined) return { family, elements: [] }
  return {
    family,
    elements: inside
      .replace(']', '')
      .split(',')
      .map(element => element.trim()),
  }
}

export function publicId(family: string, elements: readonly string[]): string {
  return elements.length === 0 ? family : `${family}[${elements.join(',')}]`
}

/** Every combination of the axes' elements, the last axis running fastest. */
export function combinations(axes: readonly Axis[]): readonly (readonly string[])[] {
  return axes.reduce<readonly (readonly string[])[]>(
    (rows, axis) => rows.flatMap(row => axis.elements.map(element => [...row, element])),
    [[]],
  )
}

/** `bindings` with the axes now at `elements`; a subset's element is known by the dimension's name too. */
export function bound(bindings: Bindings, axes: readonly Axis[], elements: readonly string[]): Bindings {
  const next = new Map(bindings)
  axes.forEach((axis, index) => {
    const element = elements[index]
    if (element === undefined) return
    next.set(axis.dimension, { axis, element })
    next.set(axis.name, { axis, element })
  })
  return next
}

/** A bare name and a family of that name are different series, and so are families of one and of two dimensions. */
export function familyKey(family: string, subscripts: number): string {
  return `${family}/${subscripts}`
}

/**
 * Which dimensions each family ranges over. Definitions with `over` say it; where a family is given element by element
 * only, the dimension is the one that holds those elements.
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

/** The elements that a definition stands for; null, with the mistake told, where they cannot be known. */
export function spread<D extends Spreadable>(
  definition: D,
  dimensions: Dimensions,
  families: FamilyDimensions,
  mistakes: Mistakes,
): Spread<D> | null {
  const { family, elements } = partsOf(definition.id)
  const at = definition.places.id ?? definition.places.item
  checkName(family, dimensions, mistakes, at)
  if (elements.length > 0) return spreadSingle(definition, family, elements, dimensions, families, mistakes)
  const axes: Axis[] = []
  for (const name of definition.over ?? []) {
    const axis = dimensions.axis(name)
    const place = definition.places.over ?? at
    if (axis === undefined)
      mistakes.add('model.unknown-dimension', { name, near: nearWords(name, dimensions.names) }, place)
    else if (axes.some(other => other.dimension === axis.dimension))
      mistakes.add('model.dimension-twice', { name, dimension: axis.dimension }, place)
    else axes.push(axis)
  }
  if (axes.length !== (definition.over ?? []).length) return null
  const instances = combinations(axes).map(row => ({ elements: row, bindings: bound(new Map(), axes, row) }))
  return { definition, family, axes, instances }
}

function spreadSingle<D extends Spreadable>(
  definition: D,
  family: string,
  elements: readonly string[],
  dimensions: Dimensions,
  families: FamilyDimensions,
  mistakes: Mistakes,
): Spread<D> | null {
  const at = definition.places.id ?? definition.places.item
  if (definition.over !== undefined) mistakes.add('model.element-with-over', { id: definition.id }, at)
  const names = families.of(family, elements.length)
  if (names === undefined) return null
  const axes = names.flatMap(name => dimensions.axis(name) ?? [])
  let known = true
  elements.forEach((element, position) => {
    const axis = axes[position]
    if (axis === undefined || axis.elements.includes(element)) return
    const args = { element, dimension: axis.dimension, near: nearWords(element, axis.elements) }
    mistakes.add('model.unknown-element', args, at)
    known = false
  })
  if (!known) return null
  return { definition, family, axes, instances: [{ elements, bindings: bound(new Map(), axes, elements) }] }
}

function checkName(name: string, dimensions: Dimensions, mistakes: Mistakes, at: Place | undefined): void {
  if (reservedNames.has(name)) mistakes.add('model.reserved-name', { name }, at)
  else if (dimensions.axis(name) !== undefined) mistakes.add('model.name-is-dimension', { name }, at)
}
