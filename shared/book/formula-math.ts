/** A formula as it is set in a book: fractions, powers, sums over elements, moments as subscripts. */

import type { Language } from '../model/definition.ts'
import type { Markup } from './markup.ts'

/** Elements of MathML Core that formulas are made of. */
export type MathElement =
  | 'math'
  | 'mrow'
  | 'mi'
  | 'mn'
  | 'mo'
  | 'mtext'
  | 'mspace'
  | 'msub'
  | 'msup'
  | 'msubsup'
  | 'mfrac'
  | 'msqrt'
  | 'munder'
  | 'mtable'
  | 'mtr'
  | 'mtd'

export type MathNode = Markup<MathElement>

export interface MathSetting {
  readonly language: Language
  readonly baseYear: number
  /** What the formula works out, set before an equals sign: `k_heritage`, `spend[line]`; absent for the formula alone. */
  readonly result?: { readonly name: string; readonly subscripts: readonly string[] }
  /** Longest line in letters of the text around; a longer formula goes on in further lines. 80 where it is not said. */
  readonly room?: number
}
