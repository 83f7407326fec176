/** Reads a typeset formula back to its tree, as a reader of the book would: by the signs alone. */

import type { MathNode } from '../../../shared/book/math-piece.ts'
import { parseNumber } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Moment, Operator, Side, Tree } from '../../../shared/model/tree.ts'

const span = { offset: 0, length: 0 }

/** The tree of a formula that was set without a result before it; places in a text, which nobody sets, are zero. */
export function readMath(node: MathNode, language: Language): Tree {
  return new MathReader(tokensOf(node), language).whole()
}

/** A tree whose places in the text are zero. */
export function withoutSpans(tree: Tree): Tree {
  switch (tree.kind) {
    case 'number':
    case 'clock':
      return tree
    case 'series':
      return { ...tree, span }
    case 'negate':
      return { ...tree, operand: withoutSpans(tree.operand) }
    case 'binary':
      return { ...tree, left: withoutSpans(tree.left), right: withoutSpans(tree.right) }
    case 'call':
      return { ...tree, operands: tree.operands.map(withoutSpans) }
    case 'sum':
    case 'before':
      return { ...tree, body: withoutSpans(tree.body), span }
  }
}

/** What stands one behind the other: rows, lines and the air before them mean nothing. */
function tokensOf(node: MathNode): MathNode[] {
  if (node.element === 'mspace') return []
  const isGroup = ['math', 'mrow', 'mtable', 'mtr', 'mtd'].includes(node.element)
  return isGroup ? nodesIn(node).flatMap(tokensOf) : [node]
}

function nodesIn(node: MathNode): MathNode[] {
  return node.children.flatMap(child => (typeof child === 'string' ? [] : [child]))
}

function textOf(node: MathNode | undefined): string {
  return (node?.children ?? []).map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

class MathReader {
  private position = 0
  private readonly tokens: readonly MathNode[]
  private readonly language: Language

  constructor(tokens: readonly MathNode[], language: Language) {
    this.tokens = tokens
    this.language = language
  }

  whole(): Tree {
    const tree = this.sum()
    if (this.position < this.tokens.length)
      throw new Error(`left over: ${textOf(this.tokens[this.position])}`)
    return tree
  }

  private sum(): Tree {
    let left = this.product()
    for (let sign = this.takeOf(['+', '−']); sign !== null; sign = this.takeOf(['+', '−']))
      left = binary(sign === '+' ? '+' : '-', left, this.product())
    return left
  }

  private product(): Tree {
    let left = this.factor()
    while (this.takeOf(['⋅']) !== null) left = binary('*', left, this.factor())
    return left
  }

  private factor(): Tree {
    if (this.takeOf(['−']) !== null) return { kind: 'negate', operand: this.factor() }
    const token = this.next()
    const [base, below, above] = nodesIn(token)
    switch (token.element) {
      case 'munder':
        return this.repeated(below)
      case 'mfrac':
        return binary('/', this.inside(base), this.inside(below))
      case 'msqrt':
        return {
          kind: 'call',
          name: 'sqrt',
          operands: [new MathReader(nodesIn(token).flatMap(tokensOf), this.language).whole()],
        }
      case 'msub':
        return series(base, below, undefined)
      case 'msubsup':
        return series(base, below, above)
      case 'msup':
        return below?.element === 'mtext'
          ? series(base, undefined, below)
          : binary('^', this.inside(base), this.inside(below))
      case 'mn':
        return this.number(textOf(token))
      case 'mi':
        return this.named(token)
      default:
        return this.between(token)
    }
  }

  private repeated(below: MathNode | undefined): Tree {
    const body = this.product()
    if (below?.element === 'mtext') return { kind: 'before', body, span }
    return { kind: 'sum', body, over: textOf(below).split(','), span }
  }

  private number(text: string): Tree {
    const parsed = parseNumber(text, this.language)
    if (!parsed.ok) throw new Error(`no number: ${text}`)
    if (this.takeOf(['×']) === null) return { kind: 'number', value: parsed.value }
    const power = textOf(nodesIn(this.next())[1]).replace('−', '-')
    const plain =
      this.language === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
    return { kind: 'number', value: Number(`${plain}e${power}`) }
  }

  private named(token: MathNode): Tree {
    const name = textOf(token)
    if (token.attributes.class === 'formula-name') return series(token, undefined, undefined)
    if (token.attributes.class !== 'formula-function') return { kind: 'clock', name: 'year' }
    this.next()
    this.next()
    const operands = [this.sum()]
    while (this.takeOf([',']) !== null) operands.push(this.sum())
    this.next()
    if (name === 'exp' || name === 'min' || name === 'max') return { kind: 'call', name, operands }
    return { kind: 'call', name: 'log', operands }
  }

  private between(open: MathNode): Tree {
    const years = this.tokens.slice(this.position, this.position + 4)
    if (years[2]?.element === 'msub' && textOf(years[2]) === 't0' && years.map(textOf).join('') === 't−t0)') {
      this.position += 4
      return { kind: 'clock', name: 't_idx' }
    }
    const inner = this.sum()
    this.next()
    return textOf(open) === '|' ? { kind: 'call', name: 'abs', operands: [inner] } : inner
  }

  private inside(node: MathNode | undefined): Tree {
    return new MathReader(node === undefined ? [] : tokensOf(node), this.language).whole()
  }

  private takeOf(signs: readonly string[]): string | null {
    const token = this.tokens[this.position]
    if (token?.element !== 'mo' || !signs.includes(textOf(token))) return null
    this.position += 1
    return textOf(token)
  }

  private next(): MathNode {
    const token = this.tokens[this.position]
    if (token === undefined) throw new Error('the formula ends too early')
    this.position += 1
    return token
  }
}

function binary(operator: Operator, left: Tree, right: Tree): Tree {
  return { kind: 'binary', operator, left, right }
}

function series(base: MathNode | undefined, below: MathNode | undefined, above: MathNode | undefined): Tree {
  const parts =
    below === undefined
      ? []
      : below.element === 'mrow' && below.attributes.class === undefined
        ? nodesIn(below)
        : [below]
  const time = parts.find(part => part.attributes.class === 'formula-moment')
  const moment: Moment = time === undefined ? 'now' : textOf(time) === 't−1' ? 'previous' : 'start'
  const side: Side = above === undefined ? 'own' : 'reference'
  const subscripts = parts.filter(part => part.attributes.class === 'formula-element').map(textOf)
  return { kind: 'series', name: textOf(base), subscripts, moment, side, span }
}
