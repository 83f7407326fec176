/** A model's formulas as WebAssembly that works out one year of two draws at once. */

import type { BoundTree } from '../model/bound-tree.ts'
import type { ModelRule } from '../model/model.ts'
import type { Constants } from './constants.ts'
import { isPassedOn } from './passed-on.ts'
import { type Operation, type Origin, type Value, YearValues } from './values.ts'
import { Code, type PlainInstruction } from './wasm-code.ts'
import type { Signature, WasmFunction } from './wasm-module.ts'

/** Bytes of a pair: the numbers of two draws, side by side. */
export const PAIR = 16

/**
 * A step takes the places of this year's pairs, last year's and the base year's, in its own run and in the reference run,
 * then that of the parameters, the years since the base year, and the year. It answers with all bits set in the lanes of
 * sound draws.
 */
const STEP: Signature = {
  parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128'],
  results: ['v128'],
}
const PLACE = {
  own: { now: 0, previous: 1, start: 2 },
  reference: { now: 3, previous: 4, start: 5 },
} as const
const PARAMETERS = 6
const CLOCK = { t_idx: 7, year: 8 } as const

/** All bits of a lane. */
const ALL_SET = 0xffff_ffff_ffff_ffffn

/** Formulas per function: larger ones leave too few registers, smaller ones read again what the one before had at hand. */
const FORMULAS_PER_FUNCTION = 100

/** Sums that are carried side by side, so that no addition waits for the one before it. */
const DOUBTS = 4

/** Numbers of the module's own functions of a pair. */
export interface LaneFunctions {
  readonly exp: number
  readonly log: number
  readonly pow: number
}

/** What is worked out for a slot in one year. */
export interface Formula {
  readonly slot: number
  readonly tree: BoundTree
  /** Absent for an equation. */
  readonly rule?: Pick<ModelRule, 'verdict' | 'fromIndex'>
}

export interface YearOfFormulas {
  readonly year: 'base' | 'later'
  /** In the order in which they can be worked out. */
  readonly formulas: readonly Formula[]
  /** Whether it matters here that a draw is sound; it does in the own run. */
  readonly isJudged: boolean
}

/** The functions of one year, to be called one after the other. */
export function emitYear(
  { year, formulas, isJudged }: YearOfFormulas,
  lanes: LaneFunctions,
  constants: Constants,
): readonly WasmFunction[] {
  const passedOn = isPassedOn(formulas)
  const values = new YearValues(year)
  const steps: WasmFunction[] = []
  for (let first = 0; first < formulas.length; first += FORMULAS_PER_FUNCTION) {
    const chunk = formulas.slice(first, first + FORMULAS_PER_FUNCTION)
    const step = new Step(values, lanes, constants)
    for (const { slot, tree } of chunk) step.expect(values.ofSlot(slot, tree))
    for (const formula of chunk) {
      const local = step.workOut(formula, values.ofSlot(formula.slot, formula.tree))
      if (isJudged) step.judge(formula, local, !passedOn(formula.slot))
    }
    steps.push(step.finished())
  }
  return steps
}

const INSTRUCTION: Readonly<Record<Exclude<Operation, '^' | 'exp' | 'log'>, PlainInstruction>> = {
  '+': 'f64x2.add',
  '-': 'f64x2.sub',
  '*': 'f64x2.mul',
  '/': 'f64x2.div',
  negate: 'f64x2.neg',
  sqrt: 'f64x2.sqrt',
  abs: 'f64x2.abs',
  min: 'f64x2.min',
  max: 'f64x2.max',
}

/** One function under construction. */
class Step {
  private readonly code: Code
  private readonly values: YearValues
  private readonly lanes: LaneFunctions
  /** How often this function needs a value. */
  private readonly uses = new Map<Value, number>()
  /** Where this function has values that it needs again. */
  private readonly locals = new Map<Value, number>()
  /** Sums that are zero as long as all that was added is finite. */
  private readonly doubts: number[] = []
  private doubted = 0
  /** All bits set in lanes whose checks have held. */
  private held: number | undefined

  constructor(values: YearValues, lanes: LaneFunctions, constants: Constants) {
    this.code = new Code(STEP.parameters, constants)
    this.values = values
    this.lanes = lanes
  }

  /** Says beforehand that a value will be worked out, so that what it shares with others is kept. */
  expect(value: Value): void {
    const uses = this.uses.get(value) ?? 0
    this.uses.set(value, uses + 1)
    if (uses > 0 || this.values.storedAt(value) !== undefined) return
    const origin = this.values.origin(value)
    if (origin.kind === 'one') this.expect(origin.operand)
    if (origin.kind === 'two') {
      this.expect(origin.left)
      this.expect(origin.right)
    }
  }

  /** Stores the value in the formula's slot. @returns the local that has it too. */
  workOut({ slot, rule }: Formula, value: Value): number {
    const { code, values } = this
    code.get(PLACE.own.now)
    this.emit(value)
    const isLate = rule !== undefined && rule.fromIndex > 1
    if (isLate) code.get(CLOCK.t_idx).splat(rule.fromIndex).op('f64x2.ge', 'v128.and')
    const local = code.local('v128')
    code.tee(local).store(slot * PAIR)
    if (!isLate) {
      this.locals.set(value, local)
      values.store(slot, value)
    }
    return local
  }

  /** @param isOpen whether the value may be no finite number without another of the same year being none. */
  judge({ rule }: Formula, local: number, isOpen: boolean): void {
    const verdict = rule?.verdict
    if (verdict?.kind === 'check') this.hold(local, verdict)
    if (isOpen && !(verdict?.kind === 'check' && verdict.test === 'zero')) this.doubt(local)
  }

  finished(): WasmFunction {
    const { code, doubts, held } = this
    const [first, ...others] = doubts
    if (first === undefined) code.splatBits(ALL_SET)
    else {
      code.get(first)
      for (const other of others) code.get(other).op('f64x2.add')
      code.splat(0).op('f64x2.eq')
    }
    if (held !== undefined) code.get(held).op('v128.and')
    return { signature: STEP, code }
  }

  /** A difference with itself is zero for finite numbers only. */
  private doubt(local: number): void {
    const { code, doubts } = this
    const sum = doubts[this.doubted % DOUBTS]
    this.doubted += 1
    if (sum !== undefined) code.get(sum)
    code.get(local).get(local).op('f64x2.sub')
    if (sum === undefined) doubts.push(this.kept())
    else code.op('f64x2.add').set(sum)
  }

  private hold(
    local: number,
    { test, tolerance }: Extract<ModelRule['verdict'], { readonly kind: 'check' }>,
  ): void {
    const { code, held } = this
    code.get(local)
    if (test === 'zero') code.op('f64x2.abs').splat(tolerance).op('f64x2.le')
    else code.splat(-tolerance).op('f64x2.ge')
    if (held === undefined) this.held = this.kept()
    else code.get(held).op('v128.and').set(held)
  }

  /** Takes what is on the stack into a new local. */
  private kept(): number {
    const local = this.code.local('v128')
    this.code.set(local)
    return local
  }

  /** Leaves the value. */
  private emit(value: Value): void {
    const { code, values } = this
    const local = this.locals.get(value)
    const slot = values.storedAt(value)
    const origin = values.origin(value)
    if (local !== undefined) code.get(local)
    else if (slot !== undefined) code.get(PLACE.own.now).load(slot * PAIR)
    else if (origin.kind === 'one' || origin.kind === 'two') {
      if (origin.kind === 'one') this.operate(origin.operation, origin.operand)
      else this.operateTwo(origin)
      if ((this.uses.get(value) ?? 0) > 1) this.locals.set(value, this.teed())
    } else this.read(origin)
  }

  private read(origin: Exclude<Origin, { readonly kind: 'one' | 'two' }>): void {
    const { code } = this
    switch (origin.kind) {
      case 'number':
        code.splat(origin.value)
        return
      case 'clock':
        code.get(CLOCK[origin.name])
        return
      case 'parameter':
        code.get(PARAMETERS).load(origin.index * PAIR)
        return
      case 'reading':
        code.get(PLACE[origin.side][origin.moment]).load(origin.slot * PAIR)
    }
  }

  private operate(operation: Operation, ...operands: readonly Value[]): void {
    for (const operand of operands) this.emit(operand)
    if (operation === '^') this.code.call(this.lanes.pow)
    else if (operation === 'exp' || operation === 'log') this.code.call(this.lanes[operation])
    else this.code.op(INSTRUCTION[operation])
  }

  private operateTwo({ operation, left, right }: Extract<Origin, { readonly kind: 'two' }>): void {
    if (operation === 'min' || operation === 'max') {
      for (const [value, other] of [
        [left, right],
        [right, left],
      ] as const) {
        const bound = this.values.origin(other)
        if (bound.kind !== 'number' || Object.is(bound.value, -0)) continue
        this.emit(value)
        this.bound(operation, bound.value)
        return
      }
    }
    this.operate(operation, left, right)
  }

  /**
   * Bounds by a number that is not −0. `pmin` and `pmax` are one instruction where `min` and `max` are many, and differ in
   * what they say of zeros and of NaN only: they answer their first operand there, and the greater of −0 and 0 is 0.
   */
  private bound(operation: 'min' | 'max', bound: number): void {
    const { code } = this
    code.splat(bound).op(operation === 'min' ? 'f64x2.pmin' : 'f64x2.pmax')
    if (operation === 'max' && bound === 0) code.splat(0).op('f64x2.add')
  }

  private teed(): number {
    const local = this.code.local('v128')
    this.code.tee(local)
    return local
  }
}
