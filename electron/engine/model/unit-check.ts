/** Whether formulas fit their units: money is added to money only, and a product measures what its factors do. */

import type { UnitDefinition } from '../../../shared/model/definition.ts'
import type { BoundTree } from './bound-tree.ts'
import type { Model, ModelEquation } from './model.ts'

/** A place at which quantities do not fit. */
export interface UnitMisfit {
  /** Id of the variable. */
  readonly id: string
  readonly field: 'formula' | 'start'
  /** What meets, in words of the pack: `vnd with person`, or what the whole measures and what its unit says. */
  readonly problem: string
}

/** Quantities with their powers, none of them zero; null fits everything. */
type Measure = Readonly<Record<string, number>> | null

const PURE: Measure = {}

/**
 * All places in the formulas of a model at which quantities do not fit. A number that stands in a sum, a minimum or a
 * maximum is taken for whatever stands beside it. In the base year, in which the deflator is 1, money of that year is
 * money.
 */
export function unitMisfits(model: Model): UnitMisfit[] {
  const check = new UnitCheck(model)
  return model.equations.flatMap(equation => [
    ...check.misfits(equation, 'formula'),
    ...(equation.tree === equation.baseTree ? [] : check.misfits(equation, 'start')),
  ])
}

class UnitCheck {
  private readonly model: Model
  private readonly units: ReadonlyMap<string, UnitDefinition>
  /** In the base year the key is the same as the value. */
  private readonly same: ReadonlyMap<string, string>
  private problems = new Set<string>()
  private isStart = false

  constructor(model: Model) {
    this.model = model
    this.units = new Map(model.head.units.map(unit => [unit.id, unit]))
    const deflator = model.equations.find(({ id }) => id === model.head.prices?.deflator)
    this.same = sameAtOne(deflator === undefined ? null : this.ofUnit(deflator.unit))
  }

  misfits(equation: ModelEquation, field: UnitMisfit['field']): UnitMisfit[] {
    this.problems = new Set()
    this.isStart = field === 'start'
    const found = this.measure(field === 'start' ? equation.baseTree : equation.tree)
    const expected = this.read(equation.unit)
    if (found !== null && expected !== null && !isSame(found, expected))
      this.problems.add(`the formula is ${said(found)}, its unit ${said(expected)}`)
    return [...this.problems].map(problem => ({ id: equation.id, field, problem }))
  }

  private measure(tree: BoundTree): Measure {
    const { parameters, levers, equations } = this.model
    switch (tree.kind) {
      case 'number':
        return null
      case 'clock':
        return PURE
      case 'parameter':
        return this.read(parameters[tree.index]?.unit)
      case 'series':
        return this.read((levers[tree.slot] ?? equations[tree.slot - levers.length])?.unit)
      case 'negate':
        return this.measure(tree.operand)
      case 'sum':
        return this.together(tree.terms.map(term => term.tree))
      case 'call':
        if (tree.name === 'min' || tree.name === 'max' || tree.name === 'abs')
          return this.together(tree.operands)
        return this.pure(tree.operands, tree.name)
      case 'binary':
        return this.binary(tree)
    }
  }

  private binary({ operator, left, right }: Extract<BoundTree, { kind: 'binary' }>): Measure {
    switch (operator) {
      case '+':
      case '-':
        return this.together([left, right])
      case '*':
        return product(this.measure(left), this.measure(right), 1)
      case '/':
        return product(this.measure(left), this.measure(right), -1)
      case '^':
        return this.pure([left, right], 'a power')
    }
  }

  /** What is added or compared measures the same. */
  private together(trees: readonly BoundTree[]): Measure {
    return trees
      .map(tree => this.measure(tree))
      .reduce((one, other) => {
        if (one !== null && other !== null && !isSame(one, other))
          this.problems.add(`${said(one)} with ${said(other)}`)
        return one ?? other
      }, null)
  }

  private pure(trees: readonly BoundTree[], what: string): Measure {
    for (const tree of trees) {
      const measure = this.measure(tree)
      if (measure !== null && !isSame(measure, {})) this.problems.add(`${what} of ${said(measure)}`)
    }
    return PURE
  }

  private read(unit: string | undefined): Measure {
    const measure = this.ofUnit(unit)
    if (!this.isStart || measure === null) return measure
    return Object.entries(measure).reduce<Measure>(
      (whole, [quantity, power]) => product(whole, { [this.same.get(quantity) ?? quantity]: power }, 1),
      PURE,
    )
  }

  private ofUnit(unit: string | undefined): Measure {
    return this.units.get(unit ?? '')?.measures ?? null
  }
}

/** A ratio of two quantities that is 1 makes them the same. */
function sameAtOne(ratio: Measure): ReadonlyMap<string, string> {
  const above = Object.entries(ratio ?? {}).filter(([, power]) => power === 1)
  const below = Object.entries(ratio ?? {}).filter(([, power]) => power === -1)
  const [[kept] = [], [replaced] = []] = [above[0], below[0]]
  return kept === undefined || replaced === undefined ? new Map() : new Map([[replaced, kept]])
}

/** A number that is a factor measures nothing. */
function product(one: Measure, other: Measure, sign: 1 | -1): Measure {
  if (one === null && other === null) return null
  const powers: Record<string, number> = { ...one }
  for (const [quantity, power] of Object.entries(other ?? {}))
    powers[quantity] = (powers[quantity] ?? 0) + sign * power
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0))
}

function isSame(one: NonNullable<Measure>, other: NonNullable<Measure>): boolean {
  return said(one) === said(other)
}

/** `vnd/person`; a pure number is `1`. */
function said(measure: NonNullable<Measure>): string {
  const sorted = Object.entries(measure).sort(([one], [other]) => (one < other ? -1 : 1))
  const factors = (sign: 1 | -1) =>
    sorted
      .filter(([, power]) => power * sign > 0)
      .map(([quantity, power]) => (Math.abs(power) === 1 ? quantity : `${quantity}^${Math.abs(power)}`))
      .join('*')
  const [above, below] = [factors(1) || '1', factors(-1)]
  return below === '' ? above : `${above}/${below}`
}
