/** The formulas of one year as values, of which each is worked out once however many formulas it stands in. */

import type { Moment, NumberFunction, Operator, Side } from '../../../shared/model/tree.ts'
import type { BoundTree } from '../model/bound-tree.ts'
import { bitsOf } from './constants.ts'

/** The number of a value in its year. */
export type Value = number

export type Operation = Operator | NumberFunction | 'negate'

export type Origin =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'clock'; readonly name: 'year' | 't_idx' }
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'reading'; readonly slot: number; readonly moment: Moment; readonly side: Side }
  | { readonly kind: 'one'; readonly operation: Operation; readonly operand: Value }
  | {
      readonly kind: 'two'
      readonly operation: Operation
      readonly left: Value
      readonly right: Value
    }

/**
 * Sums, and min and max of several numbers, become operations of two numbers from the first on, as everywhere in the
 * program; so the same operations are done in the same order, and what is shared has the bits that each would have had.
 */
export class YearValues {
  private readonly origins: Origin[] = []
  private readonly numbers = new Map<bigint, Value>()
  private readonly others = new Map<number, Value>()
  private readonly bySlot = new Map<number, Value>()
  private readonly stored = new Map<Value, number>()
  private readonly year: 'base' | 'later'

  constructor(year: 'base' | 'later') {
    this.year = year
  }

  origin(value: Value): Origin {
    const origin = this.origins[value]
    if (origin === undefined) throw new Error('a value of another year')
    return origin
  }

  /** The slot of this year's block that has the value already. */
  storedAt(value: Value): number | undefined {
    return this.stored.get(value)
  }

  store(slot: number, value: Value): void {
    if (!this.stored.has(value)) this.stored.set(value, slot)
  }

  /** The value of a slot's formula; from here on readings of the slot are this value. */
  ofSlot(slot: number, tree: BoundTree): Value {
    const value = this.bySlot.get(slot) ?? this.of(tree)
    this.bySlot.set(slot, value)
    return value
  }

  private of(tree: BoundTree): Value {
    switch (tree.kind) {
      case 'number':
        return this.number(tree.value)
      case 'clock':
        return this.numbered(LEAF[tree.name], 0, 0, tree)
      case 'parameter':
        return this.numbered(LEAF.parameter, tree.index, 0, tree)
      case 'series':
        return this.reading(tree)
      case 'negate':
        return this.one('negate', this.of(tree.operand))
      case 'binary':
        return this.two(tree.operator, this.of(tree.left), this.of(tree.right))
      case 'call': {
        const [first, ...others] = tree.operands
        if (first === undefined) throw new Error('a function without an operand')
        if (others.length === 0) return this.one(tree.name, this.of(first))
        return others.reduce((value, operand) => this.two(tree.name, value, this.of(operand)), this.of(first))
      }
      case 'sum': {
        const [first, ...others] = tree.terms
        if (first === undefined) return this.number(0)
        return others.reduce((value, term) => this.two('+', value, this.of(term.tree)), this.of(first.tree))
      }
    }
  }

  private number(value: number): Value {
    const bits = bitsOf(value)
    const known = this.numbers.get(bits)
    if (known !== undefined) return known
    const added = this.add({ kind: 'number', value })
    this.numbers.set(bits, added)
    return added
  }

  private reading({ slot, moment, side }: Extract<BoundTree, { readonly kind: 'series' }>): Value {
    const when = moment === 'start' && this.year === 'base' ? 'now' : moment
    const known = when === 'now' && side === 'own' ? this.bySlot.get(slot) : undefined
    return known ?? this.numbered(LEAF[side], slot, LEAF[when], { kind: 'reading', slot, moment: when, side })
  }

  private one(operation: Operation, operand: Value): Value {
    return this.numbered(OPERATION[operation], operand, 0, { kind: 'one', operation, operand })
  }

  private two(operation: Operation, left: Value, right: Value): Value {
    return this.numbered(OPERATION[operation], left, right, { kind: 'two', operation, left, right })
  }

  /** The value of the same kind with the same two numbers, or a new one. */
  private numbered(kind: number, first: number, second: number, origin: Origin): Value {
    const key = (kind * MOST_VALUES + first) * MOST_VALUES + second
    const known = this.others.get(key)
    if (known !== undefined) return known
    const added = this.add(origin)
    this.others.set(key, added)
    return added
  }

  private add(origin: Origin): Value {
    const added = this.origins.push(origin) - 1
    if (added >= MOST_VALUES) throw new Error('a model with more values than can be numbered')
    return added
  }
}

/** Numbers of three kinds of thing fit side by side into the 53 bits of a whole number. */
const MOST_VALUES = 2 ** 23

const LEAF = { year: 0, t_idx: 1, parameter: 2, own: 3, reference: 4, now: 0, previous: 1, start: 2 } as const

const OPERATION: Readonly<Record<Operation, number>> = {
  '+': 8,
  '-': 9,
  '*': 10,
  '/': 11,
  '^': 12,
  min: 13,
  max: 14,
  negate: 15,
  exp: 16,
  log: 17,
  sqrt: 18,
  abs: 19,
}
