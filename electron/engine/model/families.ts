/** What each definition of a pack stands for: the single elements of its family, and what its subscripts mean there. */

import type { Place } from '../../../shared/faults.ts'
import type { Places } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import { reservedNames } from '../formula/vocabulary.ts'
import type { Axis, Dimensions } from './dimensions.ts'
import type { FamilyDimensions } from './family-dimensions.ts'
import type { Mistakes } from './mistakes.ts'

/** The part that levers, parameters, equations and checks have in common. */
export interface Spreadable {
  readonly id: string
  readonly over?: readonly string[] | undefined
  readonly public_id?: string | undefined
  readonly places: Places
}

export interface Binding {
  readonly axis: Axis
  readonly element: string
}

/** What a subscript means at one element: `line` is culture, and so is the subset's name under which it was reached. */
export type Bindings = ReadonlyMap<string, Binding>

export interface Instance {
  /** What it is called outside formulas, and may be called in them. */
  readonly id: string
  readonly elements: readonly string[]
  readonly bindings: Bindings
}

export interface Spread<D extends Spreadable> {
  readonly definition: D
  readonly family: string
  readonly axes: readonly Axis[]
  readonly instances: readonly Instance[]
}

/** A dimension in braces, in a `public_id`. */
const PLACEHOLDER = /\{([^{}]*)\}/g

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

/** `sh` and its elements -> `sh[infra]`, the id of an element whose definition does not say another. */
export function publicId(family: string, elements: readonly string[]): string {
  return elements.length === 0 ? family : `${family}[${elements.join(',')}]`
}

/** An id as a pack may write it, `cov[child, rural]`, without its spaces. */
export function plainId(id: string): string {
  return id.replace(/\s/g, '')
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
  if (definition.public_id !== undefined && isOwnId(definition.public_id))
    mistakes.add('model.reserved-name', { name: definition.public_id }, definition.places.public_id ?? at)
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
  return spreadOver(definition, family, axes, combinations(axes), mistakes)
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
  return known ? spreadOver(definition, family, axes, [elements], mistakes) : null
}

function spreadOver<D extends Spreadable>(
  definition: D,
  family: string,
  axes: readonly Axis[],
  rows: readonly (readonly string[])[],
  mistakes: Mistakes,
): Spread<D> {
  const pattern = publicIdPattern(definition, axes, mistakes)
  const instances = rows.map(elements => {
    const bindings = bound(new Map(), axes, elements)
    const id = pattern?.replace(PLACEHOLDER, (_, name) => bindings.get(name)?.element ?? '')
    return { id: id ?? publicId(family, elements), elements, bindings }
  })
  return { definition, family, axes, instances }
}

/** The pattern of the definition. One without one of the dimensions, which would call several elements the same, is none. */
function publicIdPattern(
  definition: Spreadable,
  axes: readonly Axis[],
  mistakes: Mistakes,
): string | undefined {
  const { id, public_id: pattern, places } = definition
  const named = [...(pattern ?? '').matchAll(PLACEHOLDER)].map(([, name]) =>
    axes.findIndex(axis => name === axis.name || name === axis.dimension),
  )
  if (pattern === undefined || (!named.includes(-1) && new Set(named).size === axes.length)) return pattern
  const dimensions = axes.map(axis => axis.dimension)
  mistakes.add('model.public-id', { id, dimensions }, places.public_id ?? places.item)
  return undefined
}

function checkName(name: string, dimensions: Dimensions, mistakes: Mistakes, at: Place | undefined): void {
  if (reservedNames.has(name) || isOwnId(name)) mistakes.add('model.reserved-name', { name }, at)
  else if (dimensions.axis(name) !== undefined) mistakes.add('model.name-is-dimension', { name }, at)
}
