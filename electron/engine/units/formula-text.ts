/** A bound formula as text again, by public ids, to name an operand in a sentence. */

import type { Operator } from '../../../shared/model/tree.ts'
import type { BoundTree, SeriesReading } from '../model/bound-tree.ts'
import { itemRead } from '../model/item-read.ts'
import type { Model } from '../model/model.ts'

/** Letters of a formula that a sentence has room for. */
const ROOM = 60

/** How tightly a form holds together; a looser form inside a tighter one stands in brackets. */
const tightness: Readonly<Record<Operator | 'negate' | 'whole', number>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  negate: 3,
  '^': 4,
  whole: 5,
}

/** The text of a formula by public ids, `prev(debt)*(1 - amort_rate)`; a long one is cut and ends in `…`. */
export function formulaText(model: Model, tree: BoundTree): string {
  const text = new Printer(model).text(tree)
  return text.length <= ROOM ? text : `${text.slice(0, ROOM - 1).trimEnd()}…`
}

class Printer {
  private readonly model: Model

  constructor(model: Model) {
    this.model = model
  }

  text(tree: BoundTree): string {
    switch (tree.kind) {
      case 'number':
        return tree.constant ?? String(tree.value)
      case 'clock':
        return tree.name
      case 'parameter':
        return itemRead(this.model, tree).id
      case 'series':
        return moved(itemRead(this.model, tree).id, tree)
      case 'negate':
        return `-${this.within(tree.operand, tightness['^'])}`
      case 'binary':
        return this.binary(tree)
      case 'call':
        return `${tree.name}(${tree.operands.map(operand => this.text(operand)).join(', ')})`
      case 'sum': {
        const terms = tree.terms.map(term => this.text(term.tree))
        const [first = '0', ...others] = terms
        const shown = others.length > 1 ? [first, '…', others.at(-1) ?? ''] : terms
        return terms.length === 0 ? first : `(${shown.join(' + ')})`
      }
    }
  }

  private binary({ operator, left, right }: Extract<BoundTree, { kind: 'binary' }>): string {
    const own = tightness[operator]
    if (operator === '^') return `${this.within(left, own + 1)}^${this.within(right, own)}`
    const sign = operator === '+' || operator === '-' ? ` ${operator} ` : operator
    return `${this.within(left, own)}${sign}${this.within(right, own + 1)}`
  }

  private within(tree: BoundTree, least: number): string {
    const text = this.text(tree)
    return tightnessOf(tree) < least ? `(${text})` : text
  }
}

function tightnessOf(tree: BoundTree): number {
  if (tree.kind === 'binary') return tightness[tree.operator]
  return tree.kind === 'negate' ? tightness.negate : tightness.whole
}

function moved(id: string, { moment, side }: SeriesReading): string {
  const sided = side === 'reference' ? `ref(${id})` : id
  if (moment === 'now') return sided
  return `${moment === 'previous' ? 'prev' : 'start'}(${sided})`
}
