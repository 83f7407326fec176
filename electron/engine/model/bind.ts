/** A family's formula made the formula of one of its elements: names become numbers, sums lists of terms. */

import type { Span, Tree } from '../../../shared/model/tree.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { BoundTree } from './bound-tree.ts'
import type { Axis, Dimensions } from './dimensions.ts'
import { type Bindings, bound, combinations, publicId } from './families.ts'
import type { NameFaults, PlacedText } from './mistakes.ts'
import type { SeriesIndex } from './series-index.ts'

export const MODEL_LIMITS = {
  /** Levers, equations, checks and flags, element by element. */
  series: 2000,
  parameters: 5000,
  /** Terms of one sum. */
  terms: 1000,
  /** Nodes of all formulas, element by element. */
  nodes: 500_000,
} as const

/** The element for which a formula is bound, and where its text stands. */
export interface Scope {
  readonly id: string
  readonly axes: readonly Axis[]
  readonly elements: readonly string[]
  readonly bindings: Bindings
  readonly text: PlacedText
}

type SeriesTree = Extract<Tree, { kind: 'series' }>

/** Stands for a part that could not be bound, whose mistake is told so that it is never run. */
const ZERO: BoundTree = { kind: 'number', value: 0 }

/** Binds trees one after the other, and stops where together they grow beyond a limit. */
export class Binder {
  private readonly index: SeriesIndex
  private readonly dimensions: Dimensions
  private readonly mistakes: NameFaults
  private readonly limit: number
  private nodes = 0

  /** @param limit nodes of all trees together. */
  constructor(
    index: SeriesIndex,
    dimensions: Dimensions,
    mistakes: NameFaults,
    limit: number = MODEL_LIMITS.nodes,
  ) {
    this.index = index
    this.dimensions = dimensions
    this.mistakes = mistakes
    this.limit = limit
  }

  /** The tree for the element of `scope`. What cannot be bound is told as a mistake and stands as a zero. */
  bind(tree: Tree, scope: Scope): BoundTree {
    this.nodes += 1
    if (this.nodes > this.limit) {
      this.mistakes.add('model.too-large', { what: 'nodes', limit: this.limit }, undefined)
      return ZERO
    }
    switch (tree.kind) {
      case 'number':
      case 'clock':
        return tree
      case 'series':
        return this.series(tree, scope)
      case 'negate':
        return { kind: 'negate', operand: this.bind(tree.operand, scope) }
      case 'binary':
        return {
          kind: 'binary',
          operator: tree.operator,
          left: this.bind(tree.left, scope),
          right: this.bind(tree.right, scope),
        }
      case 'call':
        return {
          kind: 'call',
          name: tree.name,
          operands: tree.operands.map(operand => this.bind(operand, scope)),
        }
      case 'sum':
        return this.sum(tree, scope)
      case 'before':
        return this.before(tree, scope)
    }
  }

  private sum(tree: Extract<Tree, { kind: 'sum' }>, scope: Scope): BoundTree {
    const axes: Axis[] = []
    for (const name of tree.over) {
      const axis = this.dimensions.axis(name)
      const near = nearWords(name, this.dimensions.names)
      if (axis === undefined) this.tell('model.unknown-dimension', { name, near }, scope, tree)
      else if (axes.some(other => other.dimension === axis.dimension))
        this.tell('model.dimension-twice', { name, dimension: axis.dimension }, scope, tree)
      else if (!mentions(tree.body, axis)) this.tell('model.sum-unused', { name }, scope, tree)
      else axes.push(axis)
    }
    if (axes.length < tree.over.length) return ZERO
    return this.added(combinations(axes), axes, tree, scope)
  }

  private before(tree: Extract<Tree, { kind: 'before' }>, scope: Scope): BoundTree {
    if (scope.axes.length === 0) {
      this.tell('model.before-alone', { id: scope.id }, scope, tree)
      return ZERO
    }
    const rows = combinations(scope.axes)
    const own = rows.findIndex(row => row.join() === scope.elements.join())
    return this.added(rows.slice(0, own), scope.axes, tree, scope)
  }

  private added(
    rows: readonly (readonly string[])[],
    axes: readonly Axis[],
    tree: Extract<Tree, { kind: 'sum' | 'before' }>,
    scope: Scope,
  ): BoundTree {
    if (rows.length > MODEL_LIMITS.terms) {
      this.tell('model.too-large', { what: 'terms', limit: MODEL_LIMITS.terms }, scope, tree)
      return ZERO
    }
    const terms = rows.map(elements => ({
      elements,
      tree: this.bind(tree.body, { ...scope, bindings: bound(scope.bindings, axes, elements) }),
    }))
    const dimensions = axes.map(axis => axis.dimension)
    return { kind: 'sum', reach: tree.kind === 'sum' ? 'all' : 'before', dimensions, terms }
  }

  private series(tree: SeriesTree, scope: Scope): BoundTree {
    const { name, subscripts } = tree
    if (!this.index.has(name)) {
      const isAxis = this.dimensions.axis(name) !== undefined
      const args = { name, near: isAxis ? [] : this.index.near(name) }
      this.tell(isAxis ? 'model.dimension-as-value' : 'model.unknown-name', args, scope, tree)
      return ZERO
    }
    const dimensions = this.index.dimensionsOf(name, subscripts.length)
    if (dimensions === undefined) {
      const args = { name, found: subscripts.length, forms: this.index.formsOf(name) }
      this.tell('model.subscript-count', args, scope, tree)
      return ZERO
    }
    const elements = subscripts.map((subscript, position) =>
      this.element(
        subscript,
        dimensions[position] ?? '',
        { ...tree, span: subscriptSpan(tree, position, scope) },
        scope,
      ),
    )
    const known = elements.flatMap(element => element ?? [])
    return known.length < elements.length ? ZERO : this.found(tree, known, scope)
  }

  private found(tree: SeriesTree, elements: readonly string[], scope: Scope): BoundTree {
    const place = this.index.find(tree.name, elements)
    if (place === undefined) {
      const id = publicId(tree.name, elements)
      this.mistakes.addElement('model.element-missing', id, { family: tree.name }, scope.text, tree.span)
      return ZERO
    }
    if (place.kind === 'series')
      return { kind: 'series', slot: place.slot, moment: tree.moment, side: tree.side }
    if (tree.moment !== 'now' || tree.side !== 'own') {
      const used = tree.side === 'reference' ? 'ref' : tree.moment === 'previous' ? 'prev' : 'start'
      this.tell('model.constant-in-time', { name: tree.name, function: used }, scope, tree)
    }
    return place
  }

  /** The element that a subscript means here. */
  private element(subscript: string, dimension: string, tree: SeriesTree, scope: Scope): string | undefined {
    const binding = scope.bindings.get(subscript)
    const elements = this.dimensions.elementsOf(dimension)
    if (binding !== undefined) {
      if (binding.axis.dimension === dimension) return binding.element
      const args = { name: tree.name, subscript, dimension }
      this.tell('model.subscript-dimension', args, scope, tree)
      return undefined
    }
    if (elements.includes(subscript)) return subscript
    if (this.dimensions.axis(subscript) !== undefined)
      this.tell('model.subscript-unbound', { subscript, id: scope.id }, scope, tree)
    else {
      const near = nearWords(subscript, [...elements, ...scope.bindings.keys()])
      this.tell('model.unknown-element', { element: subscript, dimension, near }, scope, tree)
    }
    return undefined
  }

  private tell(
    code: string,
    args: Parameters<NameFaults['addInText']>[1],
    scope: Scope,
    tree: Extract<Tree, { kind: 'series' | 'sum' | 'before' }>,
  ): void {
    this.mistakes.addInText(code, args, scope.text, tree.span)
  }
}

/** Where in the text the nth subscript of a series stands. */
function subscriptSpan(tree: SeriesTree, position: number, { text }: Scope): Span {
  const written = text.text.slice(tree.span.offset, tree.span.offset + tree.span.length)
  const offsets = [...written.matchAll(/[[,]\s*/g)].map(mark => mark.index + mark[0].length)
  return {
    offset: tree.span.offset + (offsets[position] ?? 0),
    length: tree.subscripts[position]?.length ?? 0,
  }
}

/** Whether a subscript of the tree names the axis, by its own name or by its dimension's. */
function mentions(tree: Tree, axis: Axis): boolean {
  switch (tree.kind) {
    case 'number':
    case 'clock':
      return false
    case 'series':
      return tree.subscripts.includes(axis.name) || tree.subscripts.includes(axis.dimension)
    case 'negate':
      return mentions(tree.operand, axis)
    case 'binary':
      return mentions(tree.left, axis) || mentions(tree.right, axis)
    case 'call':
      return tree.operands.some(operand => mentions(operand, axis))
    case 'sum':
    case 'before':
      return mentions(tree.body, axis)
  }
}
