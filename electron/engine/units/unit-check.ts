/** Whether a formula fits its unit: money is added to money of the same size only, and a product measures what its factors do. */

import type { Fault } from '../../../shared/faults.ts'
import type { Words } from '../../../shared/model/definition.ts'
import type { BoundTree } from '../model/bound-tree.ts'
import { itemRead } from '../model/item-read.ts'
import type { Model } from '../model/model.ts'
import { formulaText } from './formula-text.ts'
import { inverse, isPure, isSame, isSameKind, type Measure, PURE, power, product } from './measure.ts'
import { UnitMeasures } from './unit-measures.ts'
import { factorWords, measureWords, unitWords } from './unit-words.ts'

export interface UnitFinding {
  /** Everything that does not fit, operands named; none where the formula fits. */
  readonly faults: readonly Fault[]
  /** What the formula measures; null where that cannot be said: it is a bare number, reads a unit that says nothing, or has faults. */
  readonly measure: Measure | null
}

export interface UnitCheckOptions {
  /** The formula holds in the base year, in which the deflator is 1: money of that year is money. */
  readonly isStart?: boolean
}

/**
 * Holds a formula to the units of what it reads and, where `unit` is no null, to its own.
 *
 * A reading measures what its item does, whenever and in whichever run it is read: `prev(x)`, `start(x)` and `ref(x)` measure what
 * `x` does. The year is the step of the model and is no quantity: a flow of a year and a stock can be added. A number that stands
 * in the formula converts nothing: as a factor it measures nothing, and as a term it is taken for whatever stands beside it; a
 * constant of the pack measures what its unit says. What is added or compared (`+ - min max abs`) must measure the same in the
 * same size. `exp`, `log` and exponents take pure numbers; so does the base of a power, unless the exponent is a number that leaves
 * whole powers (`x^2`, `sqrt(x*y)`). Of a sum over elements the first term that does not fit speaks for all. A unit without
 * `measures` fits everything.
 *
 * Faults: `unit.terms`, `unit.terms-magnitude`, `unit.pure-needed`, `unit.whole`, `unit.magnitude`.
 */
export function unitFaults(
  model: Model,
  tree: BoundTree,
  unit: string | null,
  options: UnitCheckOptions = {},
): UnitFinding {
  return new UnitCheck(model, new UnitMeasures(model, options.isStart ?? false)).finding(tree, unit)
}

/** A measure; a number that fits whatever stands beside it; or nothing that can be said. */
type Found = Measure | 'number' | 'unknown'

function isKnown(found: Found | undefined): found is Measure {
  return typeof found === 'object'
}

/** Checks formulas one after the other, of one year. */
export class UnitCheck {
  private readonly model: Model
  private readonly measures: UnitMeasures
  private faults: Fault[] = []

  constructor(model: Model, measures: UnitMeasures) {
    this.model = model
    this.measures = measures
  }

  finding(tree: BoundTree, unit: string | null): UnitFinding {
    this.faults = []
    const found = this.measure(tree)
    const expected = unit === null ? null : this.measures.of(unit)
    const isSound = this.faults.length === 0
    if (isSound && isKnown(found) && unit !== null && expected !== null && !isSame(found, expected))
      this.whole(tree, found, unit, expected)
    return { faults: this.faults, measure: isKnown(found) && this.faults.length === 0 ? found : null }
  }

  private measure(tree: BoundTree): Found {
    switch (tree.kind) {
      case 'number':
        return tree.constant === undefined ? 'number' : (this.measures.ofConstant(tree.constant) ?? 'unknown')
      case 'clock':
        return PURE
      case 'parameter':
      case 'series':
        return this.measures.of(itemRead(this.model, tree).unit) ?? 'unknown'
      case 'negate':
        return this.measure(tree.operand)
      case 'sum':
        return this.together(
          tree.terms.map(term => term.tree),
          'first',
        )
      case 'call':
        return this.call(tree)
      case 'binary':
        return this.binary(tree)
    }
  }

  private binary({ operator, left, right }: Extract<BoundTree, { kind: 'binary' }>): Found {
    switch (operator) {
      case '+':
      case '-':
        return this.together([left, right])
      case '*':
        return this.product(left, right, one => one)
      case '/':
        return this.product(left, right, inverse)
      case '^': {
        this.pure(right, '^')
        return this.raised(left, exponentOf(right), '^')
      }
    }
  }

  private call({ name, operands }: Extract<BoundTree, { kind: 'call' }>): Found {
    switch (name) {
      case 'min':
      case 'max':
      case 'abs':
        return this.together(operands)
      case 'sqrt': {
        const [operand] = operands
        return operand === undefined ? 'unknown' : this.raised(operand, 0.5, 'sqrt')
      }
      case 'exp':
      case 'log': {
        for (const operand of operands) this.pure(operand, name)
        return PURE
      }
    }
  }

  /** What is added or compared measures the same. Faults within the operands are told of all, or of the first that has any. */
  private together(trees: readonly BoundTree[], telling: 'all' | 'first' = 'all'): Found {
    const before = this.faults.length
    const found: { tree: BoundTree; measure: Found }[] = []
    for (const tree of trees) {
      found.push({ tree, measure: this.measure(tree) })
      if (telling === 'first' && this.faults.length > before) break
    }
    if (this.faults.length > before) return 'unknown'
    const known = found.flatMap(({ tree, measure }) => (isKnown(measure) ? [{ tree, measure }] : []))
    const [first] = known
    if (first === undefined) return found.every(({ measure }) => measure === 'number') ? 'number' : 'unknown'
    const other = known.find(({ measure }) => !isSame(measure, first.measure))
    if (other === undefined) return first.measure
    this.terms(first, other)
    return 'unknown'
  }

  /** A number that is a factor measures nothing. */
  private product(left: BoundTree, right: BoundTree, turn: (measure: Measure) => Measure): Found {
    const [one, other] = [this.measure(left), this.measure(right)]
    if (one === 'unknown' || other === 'unknown') return 'unknown'
    if (other === 'number') return one
    return product(one === 'number' ? PURE : one, turn(other))
  }

  private raised(base: BoundTree, exponent: number | null, of: string): Found {
    const found = this.measure(base)
    if (!isKnown(found)) return found === 'number' && exponent === null ? PURE : found
    const raised = exponent === null ? null : power(found, exponent)
    if (raised !== null) return raised
    if (!isPure(found)) this.pureNeeded(base, found, of)
    return PURE
  }

  private pure(tree: BoundTree, of: string): void {
    const found = this.measure(tree)
    if (isKnown(found) && !isPure(found)) this.pureNeeded(tree, found, of)
  }

  private pureNeeded(tree: BoundTree, measure: Measure, of: string): void {
    this.tell('unit.pure-needed', {
      of,
      operand: formulaText(this.model, tree),
      ...inBoth('unit', this.words(tree, measure)),
    })
  }

  private terms(first: Operand, second: Operand): void {
    const args = {
      first: formulaText(this.model, first.tree),
      ...inBoth('firstUnit', this.words(first.tree, first.measure)),
      second: formulaText(this.model, second.tree),
      ...inBoth('secondUnit', this.words(second.tree, second.measure)),
    }
    if (!isSameKind(first.measure, second.measure)) this.tell('unit.terms', args)
    else this.tell('unit.terms-magnitude', { ...args, ...factorArgs(first.measure, second.measure) })
  }

  private whole(tree: BoundTree, found: Measure, unit: string, expected: Measure): void {
    const args = {
      formula: formulaText(this.model, tree),
      ...inBoth('found', this.words(tree, found)),
      ...inBoth('unit', unitWords(this.model, unit)),
    }
    if (!isSameKind(found, expected)) this.tell('unit.whole', args)
    else this.tell('unit.magnitude', { ...args, ...factorArgs(found, expected) })
  }

  /** An item is in its own unit, whatever other units measure the same. */
  private words(tree: BoundTree, measure: Measure): Words {
    return tree.kind === 'series' || tree.kind === 'parameter'
      ? unitWords(this.model, itemRead(this.model, tree).unit)
      : measureWords(this.model, measure)
  }

  private tell(code: string, args: Fault['args']): void {
    this.faults.push({ code, args })
  }
}

interface Operand {
  readonly tree: BoundTree
  readonly measure: Measure
}

/** The exponent where it is written as a number; null where it is worked out. */
function exponentOf(tree: BoundTree): number | null {
  if (tree.kind === 'number') return tree.value
  if (tree.kind !== 'negate') return null
  const inner = exponentOf(tree.operand)
  return inner === null ? null : -inner
}

/** How many times the one unit is the other, as a number of at least one, and which of both is the larger. */
function factorArgs(first: Measure, second: Measure): Fault['args'] {
  const decades = first.decades - second.decades
  return {
    larger: decades > 0 ? 'first' : 'second',
    ...inBoth('factor', factorWords(Math.abs(decades))),
  }
}

function inBoth(name: string, { en, vi }: Words): Record<string, string> {
  return { [`${name}En`]: en, [`${name}Vi`]: vi }
}
