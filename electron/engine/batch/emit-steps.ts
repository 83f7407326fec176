/** A model's formulas as WebAssembly that works out one year of two draws at once. */

import type { NumberFunction } from '../../../shared/model/tree.ts'
import type { BoundTree, SeriesReading } from '../model/bound-tree.ts'
import type { ModelRule } from '../model/model.ts'
import type { Constants } from './constants.ts'
import { isPassedOn } from './passed-on.ts'
import { Code, type PlainInstruction } from './wasm-code.ts'
import type { Signature, WasmFunction } from './wasm-module.ts'

/** Bytes of a pair: the numbers of two draws, side by side. */
export const PAIR = 16

/**
 * A step takes the places of this year's pairs, last year's and the base year's, in its own run and in the reference run,
 * then that of the parameters, the years since the base year, and the year. It answers which of the two draws are sound.
 */
export const STEP: Signature = {
  parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128'],
  results: ['v128'],
}
const PLACE = {
  own: { now: 0, previous: 1, start: 2 },
  reference: { now: 3, previous: 4, start: 5 },
} as const
const PARAMETERS = 6
const CLOCK = { t_idx: 7, year: 8 } as const

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

/** Which formulas of a year are judged: all of the own run, none of the reference run. */
export interface YearOfFormulas {
  readonly year: 'base' | 'later'
  readonly formulas: readonly Formula[]
  readonly isJudged: boolean
}

/** Formulas per function: larger ones leave too few registers, smaller ones read again what the one before had at hand. */
const FORMULAS_PER_FUNCTION = 100

/** The functions of one year, to be called one after the other. */
export function emitYear(
  { year, formulas, isJudged }: YearOfFormulas,
  lanes: LaneFunctions,
  constants: Constants,
): readonly WasmFunction[] {
  const passedOn = isJudged ? isPassedOn(formulas) : undefined
  const steps: WasmFunction[] = []
  for (let first = 0; first < formulas.length; first += FORMULAS_PER_FUNCTION) {
    const step = new Step(year, lanes, constants)
    for (const formula of formulas.slice(first, first + FORMULAS_PER_FUNCTION)) {
      step.workOut(formula)
      if (passedOn !== undefined) step.judge(formula, !passedOn(formula.slot))
    }
    steps.push(step.finished())
  }
  return steps
}

const BINARY = { '+': 'f64x2.add', '-': 'f64x2.sub', '*': 'f64x2.mul', '/': 'f64x2.div' } as const
const SINGLE: Partial<Record<NumberFunction, PlainInstruction>> = { sqrt: 'f64x2.sqrt', abs: 'f64x2.abs' }

/** One function under construction. */
class Step {
  private readonly code: Code
  private readonly year: 'base' | 'later'
  private readonly lanes: LaneFunctions
  /** Values that this function has worked out itself, by slot. */
  private readonly locals = new Map<number, number>()
  /** Sums that are zero as long as all that was added is finite. */
  private readonly doubts: number[] = []
  private doubted = 0
  /** All bits set in lanes whose checks have held. */
  private held: number | undefined

  constructor(year: 'base' | 'later', lanes: LaneFunctions, constants: Constants) {
    this.code = new Code(STEP.parameters, constants)
    this.year = year
    this.lanes = lanes
  }

  workOut({ slot, tree, rule }: Formula): void {
    const { code } = this
    code.get(PLACE.own.now)
    this.emit(tree)
    if (rule !== undefined && this.year === 'later' && rule.fromIndex > 1)
      code.get(CLOCK.t_idx).splat(rule.fromIndex).op('f64x2.ge', 'v128.and')
    const local = code.local('v128')
    code.tee(local).store(slot * PAIR)
    this.locals.set(slot, local)
  }

  /** @param isOpen whether the value may be no finite number without another of the same year being none. */
  judge({ slot, rule }: Formula, isOpen: boolean): void {
    const local = this.locals.get(slot)
    if (local === undefined) return
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
    const turn = this.doubted % DOUBTS
    const known = doubts[turn]
    this.doubted += 1
    if (known !== undefined) code.get(known)
    code.get(local).get(local).op('f64x2.sub')
    if (known !== undefined) code.op('f64x2.add').set(known)
    else {
      const sum = code.local('v128')
      code.set(sum)
      doubts.push(sum)
    }
  }

  private hold(
    local: number,
    { test, tolerance }: Extract<ModelRule['verdict'], { readonly kind: 'check' }>,
  ): void {
    const { code } = this
    code.get(local)
    if (test === 'zero') code.op('f64x2.abs').splat(tolerance).op('f64x2.le')
    else code.splat(-tolerance).op('f64x2.ge')
    if (this.held === undefined) this.held = code.local('v128')
    else code.get(this.held).op('v128.and')
    code.set(this.held)
  }

  /** Leaves the value of the formula. */
  private emit(tree: BoundTree): void {
    const { code } = this
    switch (tree.kind) {
      case 'number':
        code.splat(tree.value)
        return
      case 'clock':
        code.get(CLOCK[tree.name])
        return
      case 'parameter':
        code.get(PARAMETERS).load(tree.index * PAIR)
        return
      case 'series':
        this.read(tree)
        return
      case 'negate':
        this.emit(tree.operand)
        code.op('f64x2.neg')
        return
      case 'binary':
        this.emit(tree.left)
        this.emit(tree.right)
        if (tree.operator === '^') code.call(this.lanes.pow)
        else code.op(BINARY[tree.operator])
        return
      case 'call':
        this.call(tree)
        return
      case 'sum': {
        const [first, ...others] = tree.terms
        if (first === undefined) code.splat(0)
        else this.emit(first.tree)
        for (const { tree: term } of others) {
          this.emit(term)
          code.op('f64x2.add')
        }
      }
    }
  }

  private call({ name, operands }: Extract<BoundTree, { readonly kind: 'call' }>): void {
    const { code } = this
    const [first, ...others] = operands
    if (first === undefined) throw new Error('a function without an operand')
    this.emit(first)
    const single = SINGLE[name]
    if (single !== undefined) code.op(single)
    if (name === 'exp' || name === 'log') code.call(this.lanes[name])
    for (const other of others) {
      this.emit(other)
      if (name === 'min' || name === 'max') code.op(`f64x2.${name}`)
    }
  }

  private read({ slot, moment, side }: SeriesReading): void {
    const now = moment === 'now' || (moment === 'start' && this.year === 'base')
    const local = now && side === 'own' ? this.locals.get(slot) : undefined
    if (local !== undefined) this.code.get(local)
    else this.code.get(PLACE[side][now ? 'now' : moment]).load(slot * PAIR)
  }
}

const ALL_SET = 0xffff_ffff_ffff_ffffn
