/** What is wrong with a scenario's own formulas, each mistake with its formula and its place in the text. */

import type { Fault, FaultArgument } from '../../../shared/faults.ts'
import type { Span } from '../../../shared/model/tree.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import type { NameFaults, PlacedText } from './mistakes.ts'

/** `fault.args.own` is the id of the formula, so that a reader of the fault alone can tell which one is meant. */
export interface OwnFormulaFault {
  /** Of the formula in the scenario's list. */
  readonly index: number
  readonly fault: Fault
  /** In which of its texts: the formula, or what it is in the base year. */
  readonly field: 'formula' | 'start'
  /** Of that text; null where the mistake is about the whole. */
  readonly span: Span | null
}

type Args = Readonly<Record<string, FaultArgument>>

/** What an author of a pack mends there, a planner mends in the formula: these have a sentence of their own. */
const OWN_CODES: Readonly<Record<string, string>> = {
  'model.too-large': 'own.too-large',
  'model.unknown-name': 'own.unknown-name',
  'model.unknown-dimension': 'own.unknown-dimension',
  'model.unknown-element': 'own.unknown-element',
  'model.element-missing': 'own.element-missing',
  'model.subscript-unbound': 'own.subscript-unbound',
  'model.before-alone': 'own.before-alone',
}

/** Collects mistakes of one formula after the other, the same one once. */
export class OwnFormulaFaults implements NameFaults {
  private readonly found = new Map<string, OwnFormulaFault>()
  private index = 0
  private own = ''
  private field: OwnFormulaFault['field'] = 'formula'

  /** All that is told from here on is about this formula. */
  begin(index: number, { id }: OwnFormula): void {
    this.index = index
    this.own = id
  }

  /** What is told by `work` is about what the formula is in the base year. */
  inStart<T>(work: () => T): T {
    this.field = 'start'
    const result = work()
    this.field = 'formula'
    return result
  }

  get all(): readonly OwnFormulaFault[] {
    return [...this.found.values()].toSorted((one, other) => one.index - other.index)
  }

  isSound(index: number): boolean {
    return this.all.every(fault => fault.index !== index)
  }

  /** About the formula as a whole. */
  add(code: string, args: Args): void {
    this.tell(code, args, null)
  }

  addInText(code: string, args: Args, _: PlacedText, span: Span): void {
    this.tell(code, args, span)
  }

  addElement(code: string, element: string, args: Args, _: PlacedText, span: Span): void {
    const key = JSON.stringify([this.index, this.field, code, args, span])
    const known = this.found.get(key)?.fault.args.elements
    const elements = Array.isArray(known) ? [...new Set([...known, element])] : [element]
    this.enter(key, code, { ...args, elements }, span)
  }

  private tell(code: string, args: Args, span: Span | null): void {
    this.enter(JSON.stringify([this.index, this.field, code, args, span]), code, args, span)
  }

  private enter(key: string, code: string, args: Args, span: Span | null): void {
    const { index, own, field } = this
    this.found.set(key, {
      index,
      fault: { code: OWN_CODES[code] ?? code, args: { ...args, own } },
      field,
      span,
    })
  }
}
