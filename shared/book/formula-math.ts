/** A formula as it is set in a book: fractions, powers, sums over elements, moments as subscripts. MathML Core, as data. */

import type { Language } from '../model/definition.ts'
import type { Tree } from '../model/tree.ts'
import { lines } from './math-lines.ts'
import { element, type MathNode, mark, type Piece, piece } from './math-piece.ts'
import { MathSetter, seriesNode } from './math-setter.ts'

export interface MathSetting {
  readonly language: Language
  readonly baseYear: number
  /** What the formula works out, set before an equals sign: `k_heritage`, `spend` over `line`; absent for the formula alone. */
  readonly result?: { readonly name: string; readonly subscripts: readonly string[] }
  /** Longest line in letters of the text around; a longer formula goes on in further lines. 90 where it is not said: A4 upright. */
  readonly room?: number
}

const ROOM = 90

/** What continues a formula stands in by so many letters. */
const INDENT = 3

/**
 * What a page needs besides to set formulas: lines of a long one start at the left, and names stand upright.
 */
export const FORMULA_SHEET =
  'math.formula mtd{text-align:start;padding:.15em 0}math.formula mi{text-transform:none}math.formula .formula-moment{opacity:.75}'

/**
 * The formula as one block. `prev(x)` is x with the subscript t − 1, `start(x)` with the base year, `ref(x)` with a word above; elements
 * are subscripts; `sum` and `before` are sums over what stands below the sign; `year` is t and `t_idx` t − t₀. Products, parentheses
 * and the order of operands are the formula's own, so that the tree can be read from it again.
 */
export function formulaMath(tree: Tree, setting: MathSetting): MathNode {
  const room = setting.room ?? ROOM
  const whole = new MathSetter(setting.language, setting.baseYear, room - INDENT).set(tree)
  const { result } = setting
  const left: readonly Piece[] =
    result === undefined
      ? []
      : [piece(seriesNode(result.name, result.subscripts), result.name.length + 2), piece(mark('='), 3)]
  const rows = lines(left, whole, room, INDENT)
  const [only = [], ...others] = rows
  const content =
    others.length === 0
      ? element('mrow', only)
      : element(
          'mtable',
          rows.map(row => element('mtr', [element('mtd', row)])),
          { displaystyle: 'true' },
        )
  return element('math', [content], { display: 'block', class: 'formula' })
}
