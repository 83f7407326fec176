/** Sets one part of a formula after the other, with parentheses only where the tree could not be read otherwise. */

import { formatNumber, MINUS } from '../locale/numbers.ts'
import type { Language } from '../model/definition.ts'
import type { Moment, Side, Tree } from '../model/tree.ts'
import { chain, endsOpen, isAtom, isChain, isSum } from './formula-shape.ts'
import { lines } from './math-lines.ts'
import {
  asNode,
  element,
  glued,
  joined,
  type MathNode,
  mark,
  openingLine,
  type Piece,
  piece,
} from './math-piece.ts'

type Binary = Extract<Tree, { kind: 'binary' }>
type Call = Extract<Tree, { kind: 'call' }>
type Repeated = Extract<Tree, { kind: 'sum' | 'before' }>

/** Over a name: read from the run with default policy and the same assumptions. */
const REFERENCE: Readonly<Record<Language, string>> = { en: 'ref', vi: 'cơ sở' }

/** Under a sum: for the elements that stand before the equation's own. */
const EARLIER: Readonly<Record<Language, string>> = { en: 'earlier', vi: 'đứng trước' }

const TIMES = '⋅'

/** What is above or below the line is set smaller. */
const SMALL = 0.75

export class MathSetter {
  private readonly language: Language
  private readonly baseYear: number
  /** Of a numerator or denominator, in letters. */
  private readonly room: number

  constructor(language: Language, baseYear: number, room: number) {
    this.language = language
    this.baseYear = baseYear
    this.room = room
  }

  set(tree: Tree): Piece {
    switch (tree.kind) {
      case 'number':
        return this.number(tree.value)
      case 'clock':
        return tree.name === 'year' ? piece(YEAR, 1) : piece(YEARS_SINCE, 6)
      case 'series':
        return this.series(tree)
      case 'negate':
        return glued(
          [element('mo', [MINUS], { form: 'prefix' })],
          this.operand(tree.operand, isChain(tree.operand) || tree.operand.kind === 'negate'),
          [],
        )
      case 'binary':
        return this.binary(tree)
      case 'call':
        return this.call(tree)
      case 'sum':
      case 'before':
        return this.repeated(tree)
    }
  }

  private number(value: number): Piece {
    const [digits = '', power] = String(value).split('e')
    const text = this.digits(digits)
    const node = element('mn', [text])
    if (power === undefined) return piece(node, text.length)
    const exponent = element('mn', [power.replace('+', '').replace('-', MINUS)])
    const scale = element('msup', [element('mn', ['10']), exponent])
    return piece(element('mrow', [node, mark('×'), scale]), text.length + 5)
  }

  /** Every digit as it is: `1000000.25` becomes `1.000.000,25`. */
  private digits(plain: string): string {
    const [whole = '', fraction] = plain.split('.')
    const grouped = formatNumber(Number(whole), { language: this.language, decimals: 0 })
    const decimalMark = formatNumber(0.5, { language: this.language, decimals: 1 }).charAt(1)
    return fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`
  }

  private series({ name, subscripts, moment, side }: Extract<Tree, { kind: 'series' }>): Piece {
    const node = seriesNode(name, subscripts, this.moment(moment), this.side(side))
    const below = subscripts.join(',').length + (moment === 'now' ? 0 : 4)
    const above = side === 'reference' ? REFERENCE[this.language].length : 0
    return piece(node, name.length + SMALL * Math.max(below, above))
  }

  private moment(moment: Moment): MathNode | null {
    if (moment === 'now') return null
    const inside =
      moment === 'start'
        ? [element('mn', [String(this.baseYear)])]
        : [YEAR, mark(MINUS), element('mn', ['1'])]
    return element('mrow', inside, { class: 'formula-moment' })
  }

  private side(side: Side): MathNode | null {
    return side === 'own' ? null : element('mtext', [REFERENCE[this.language]])
  }

  private binary(tree: Binary): Piece {
    switch (tree.operator) {
      case '+':
      case '-':
        return this.added(tree)
      case '*':
        return this.multiplied(tree)
      case '/': {
        const [above, below] = [this.stacked(tree.left), this.stacked(tree.right)]
        return piece(element('mfrac', [above.node, below.node]), Math.max(above.width, below.width) + 1)
      }
      case '^': {
        const [base, exponent] = [this.operand(tree.left, !isAtom(tree.left)), this.set(tree.right)]
        const node = element('msup', [asNode(base), asNode(exponent)])
        return piece(node, base.width + SMALL * exponent.width)
      }
    }
  }

  private added(tree: Binary): Piece {
    const { first, others } = chain(tree, '+-')
    return joined([
      this.set(first),
      ...others.map(({ operator, operand }) =>
        openingLine(
          glued(
            [mark(operator === '-' ? MINUS : '+')],
            this.operand(operand, isSum(operand) || operand.kind === 'negate'),
            [],
          ),
        ),
      ),
    ])
  }

  private multiplied(tree: Binary): Piece {
    const { first, others } = chain(tree, '*')
    const last = others.length - 1
    return joined([
      this.operand(first, isSum(first) || endsOpen(first)),
      ...others.map(({ operand }, index) => {
        const isParted = isChain(operand) || operand.kind === 'negate' || (index < last && endsOpen(operand))
        return openingLine(glued([mark(TIMES)], this.operand(operand, isParted), []))
      }),
    ])
  }

  private call({ name, operands }: Call): Piece {
    const [first] = operands
    if (name === 'sqrt' && first !== undefined) {
      const inside = this.set(first)
      return piece(element('msqrt', inside.nodes), inside.width + 2)
    }
    if (name === 'abs' && first !== undefined) return fenced('|', this.set(first), '|')
    const last = operands.length - 1
    const list = joined(
      operands.map((operand, index) => {
        const set = glued([], this.set(operand), index === last ? [] : [mark(',')])
        return index === 0 ? set : openingLine(set)
      }),
    )
    const sign = element('mi', [name === 'log' ? 'ln' : name], { class: 'formula-function' })
    const arguments_ = fenced('(', list, ')')
    return withNodes(glued([sign, mark('\u2061')], arguments_, []))
  }

  private repeated(tree: Repeated): Piece {
    const over =
      tree.kind === 'before'
        ? element('mtext', [EARLIER[this.language]])
        : element('mrow', listed(tree.over.map(name => elementName(name))))
    const sign = element('munder', [mark('∑'), over])
    const body = this.operand(tree.body, isSum(tree.body) || tree.body.kind === 'negate')
    const below = tree.kind === 'before' ? EARLIER[this.language].length : tree.over.join(',').length
    return { ...glued([sign], body, []), width: body.width + Math.max(2, SMALL * below) }
  }

  private operand(tree: Tree, isParted: boolean): Piece {
    return isParted ? fenced('(', this.set(tree), ')') : this.set(tree)
  }

  /** A numerator or denominator, on several lines where it is long. */
  private stacked(tree: Tree): { readonly node: MathNode; readonly width: number } {
    const whole = this.set(tree)
    if (whole.width <= this.room) return { node: asNode(whole), width: whole.width }
    const rows = lines([], whole, this.room, 2).map(row => element('mtr', [element('mtd', row)]))
    return { node: element('mtable', rows), width: this.room }
  }
}

const YEAR = element('mi', ['t'])

/** t − t₀, one thing in parentheses of its own. */
const YEARS_SINCE = element('mrow', [
  mark('('),
  YEAR,
  mark(MINUS),
  element('msub', [YEAR, element('mn', ['0'])]),
  mark(')'),
])

/** A name of the pack, upright, with elements and moment below it and the side above. */
export function seriesNode(
  name: string,
  subscripts: readonly string[],
  moment: MathNode | null = null,
  side: MathNode | null = null,
): MathNode {
  const base = element('mi', [name], { mathvariant: 'normal', class: 'formula-name' })
  const below = listed([...subscripts.map(elementName), ...(moment === null ? [] : [moment])])
  const [only = base] = below
  const under = below.length === 1 ? only : element('mrow', below)
  if (side === null) return below.length === 0 ? base : element('msub', [base, under])
  return below.length === 0 ? element('msup', [base, side]) : element('msubsup', [base, under, side])
}

function elementName(name: string): MathNode {
  return element('mi', [name], { mathvariant: 'normal', class: 'formula-element' })
}

function listed(nodes: readonly MathNode[]): readonly MathNode[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [mark(','), node]))
}

/** Parentheses that grow with what is between them as long as that stands on one line. */
function fenced(open: string, inner: Piece, close: string): Piece {
  const before = element('mo', [open], { form: 'prefix' })
  const behind = element('mo', [close], { form: 'postfix' })
  return withNodes(glued([before], inner, [behind]))
}

/** Held together as one element, where it is not parted. */
function withNodes(inner: Piece): Piece {
  return { ...inner, nodes: [element('mrow', inner.nodes)] }
}
