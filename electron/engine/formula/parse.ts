/** A formula's text to its tree. mathjs parses; what comes out is only ever our own closed tree. */

import { create, type MathNode, parseDependencies } from 'mathjs/number'
import type { Operator, Span, Tree } from '../../../shared/model/tree.ts'
import { FormulaError } from './formula-error.ts'
import { FORMULA_LIMITS, scanFormula, type Token } from './scan.ts'
import {
  isClock,
  isFamilyFunction,
  isNumberFunction,
  isSeriesFunction,
  numberFunctions,
  type SeriesFunction,
} from './vocabulary.ts'

const parser = create({ ...parseDependencies })

type Series = Extract<Tree, { kind: 'series' }>

/**
 * The tree of a formula. Names are not looked up: that is the model's part. Line breaks count as spaces.
 * @throws FormulaError with the place of the first thing that is no part of the language, that is left out, or that
 * goes beyond `FORMULA_LIMITS`.
 */
export function parseFormula(text: string): Tree {
  const tokens = scanFormula(text)
  return new TreeBuilder(tokens).build(parsed(text))
}

function parsed(text: string): MathNode {
  try {
    return parser.parse(text.replace(/[\r\n]/g, ' '))
  } catch (error) {
    const character = error instanceof Error && 'char' in error ? error.char : undefined
    if (typeof character !== 'number') throw error
    const offset = Math.min(character - 1, text.length)
    const found = text.slice(offset).trim().slice(0, 1)
    if (found === ',' && /\d\s*$/.test(text.slice(0, offset)) && /^\s*,\d/.test(text.slice(offset)))
      throw new FormulaError('formula.decimal-comma', { offset, length: 1 })
    throw new FormulaError('formula.value-missing', { offset, length: found.length }, { found })
  }
}

interface OperatorShape {
  readonly op: string
  readonly args: MathNode[]
}

function isOperator(node: MathNode): node is MathNode & OperatorShape {
  return node.type === 'OperatorNode'
}

function isSymbol(node: MathNode): node is MathNode & { readonly name: string } {
  return node.type === 'SymbolNode'
}

function isConstant(node: MathNode): node is MathNode & { readonly value: unknown } {
  return node.type === 'ConstantNode'
}

function isParenthesis(node: MathNode): node is MathNode & { readonly content: MathNode } {
  return node.type === 'ParenthesisNode'
}

function isCall(node: MathNode): node is MathNode & { readonly fn: MathNode; readonly args: MathNode[] } {
  return node.type === 'FunctionNode'
}

interface AccessorShape {
  readonly object: MathNode
  readonly index: { readonly dimensions: MathNode[] }
}

function isAccessor(node: MathNode): node is MathNode & AccessorShape {
  return node.type === 'AccessorNode'
}

function isOperatorSign(sign: string): sign is Operator {
  return '+-*/^'.includes(sign) && sign.length === 1
}

/**
 * Walks the parser's nodes in the order of the text and, beside them, the names and numbers that the scan found: so each
 * node knows its place.
 */
class TreeBuilder {
  private readonly tokens: readonly Token[]
  private position = 0
  private nodes = 0
  /** The `sum` or `before` whose body is being read. */
  private around: string | null = null

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  build(node: MathNode): Tree {
    return this.convert(node, 1)
  }

  private convert(node: MathNode, depth: number): Tree {
    if (isParenthesis(node)) return this.convert(node.content, depth)
    this.count(depth)
    if (isConstant(node)) return { kind: 'number', value: Number(this.next('number').text) }
    if (isSymbol(node)) return this.name(this.next('name'))
    if (isAccessor(node)) return this.subscripted(node)
    if (isCall(node)) return this.call(node.args, this.next('name'), depth)
    if (isOperator(node)) return this.operation(node, depth)
    throw new FormulaError('formula.unknown-form', this.here(), { form: node.type })
  }

  private count(depth: number): void {
    this.nodes += 1
    if (depth > FORMULA_LIMITS.depth)
      throw new FormulaError('formula.too-deep', this.here(), { limit: FORMULA_LIMITS.depth })
    if (this.nodes > FORMULA_LIMITS.nodes)
      throw new FormulaError('formula.too-large', this.here(), { limit: FORMULA_LIMITS.nodes })
  }

  private operation({ op, args }: OperatorShape, depth: number): Tree {
    const [left, right] = args
    if (left === undefined || !isOperatorSign(op))
      throw new FormulaError('formula.unknown-form', this.here(), { form: op })
    if (right !== undefined)
      return {
        kind: 'binary',
        operator: op,
        left: this.convert(left, depth + 1),
        right: this.convert(right, depth + 1),
      }
    const operand = this.convert(left, depth + 1)
    return op === '-' ? { kind: 'negate', operand } : operand
  }

  private name(token: Token): Tree {
    return isClock(token.text) ? { kind: 'clock', name: token.text } : series(token, [], spanOf(token))
  }

  private subscripted(node: AccessorShape): Tree {
    const token = this.next('name')
    if (isClock(token.text))
      throw new FormulaError('formula.clock-called', spanOf(token), { name: token.text })
    if (node.index.dimensions.length === 0)
      throw new FormulaError('formula.subscript', spanOf(token), { name: token.text })
    const subscripts = node.index.dimensions.map(dimension => {
      if (isSymbol(dimension)) return this.next('name').text
      throw new FormulaError('formula.subscript', this.here(), { name: token.text })
    })
    const last = this.tokens.slice(this.position).find(after => after.text === ']') ?? token
    const length = last.offset + last.text.length - token.offset
    return series(token, subscripts, { offset: token.offset, length })
  }

  private call(args: readonly MathNode[], token: Token, depth: number): Tree {
    const name = token.text
    if (isNumberFunction(name)) {
      const { least, most } = numberFunctions[name]
      if (args.length < least || args.length > most) throw argumentCount(token, least, args.length)
      return { kind: 'call', name, operands: args.map(operand => this.convert(operand, depth + 1)) }
    }
    const [first, ...others] = args
    if (first === undefined) throw argumentCount(token, 1, 0)
    if (isFamilyFunction(name)) return this.overElements(name, first, others, token, depth)
    if (others.length > 0) throw argumentCount(token, 1, args.length)
    if (isSeriesFunction(name)) return moved(name, token, this.convert(first, depth + 1))
    throw new FormulaError('formula.unknown-function', spanOf(token), { name, near: [] })
  }

  private overElements(
    name: 'sum' | 'before',
    body: MathNode,
    others: readonly MathNode[],
    token: Token,
    depth: number,
  ): Tree {
    const span = spanOf(token)
    if (name === 'before' && others.length > 0) throw argumentCount(token, 1, others.length + 1)
    if (name === 'before' && this.around !== null)
      throw new FormulaError('formula.before-inside', span, { outer: this.around })
    if (name === 'sum' && others.length === 0) throw new FormulaError('formula.sum-dimension', span)
    const outer = this.around
    this.around = name
    const inside = this.convert(body, depth + 1)
    this.around = outer
    if (name === 'before') return { kind: 'before', body: inside, span }
    const over = others.map(other => {
      if (isSymbol(other)) return this.next('name').text
      throw new FormulaError('formula.sum-dimension', this.here())
    })
    return { kind: 'sum', body: inside, over, span }
  }

  /** The next name or number of the text. */
  private next(kind: 'name' | 'number'): Token {
    const token = this.ahead()
    if (token?.kind !== kind)
      throw new Error(`the parser's nodes and the text disagree at token ${this.position}: ${token?.text}`)
    this.position += 1
    return token
  }

  private ahead(): Token | undefined {
    while (this.tokens[this.position]?.kind === 'mark') this.position += 1
    return this.tokens[this.position]
  }

  private here(): Span {
    const token = this.ahead() ?? this.tokens.at(-1)
    return token === undefined ? { offset: 0, length: 0 } : spanOf(token)
  }
}

function series(token: Token, subscripts: readonly string[], span: Span): Series {
  return { kind: 'series', name: token.text, subscripts, moment: 'now', side: 'own', span }
}

/** `prev`, `start` or `ref` of a series; the two kinds nest in either order, and mean the same. */
function moved(name: SeriesFunction, token: Token, operand: Tree): Tree {
  if (operand.kind !== 'series') throw new FormulaError('formula.not-a-series', spanOf(token), { name })
  if (name === 'ref') {
    if (operand.side === 'reference') throw new FormulaError('formula.said-twice', spanOf(token), { name })
    return { ...operand, side: 'reference' }
  }
  if (operand.moment !== 'now') throw new FormulaError('formula.said-twice', spanOf(token), { name })
  return { ...operand, moment: name === 'prev' ? 'previous' : 'start' }
}

function argumentCount(token: Token, expected: number, found: number): FormulaError {
  return new FormulaError('formula.argument-count', spanOf(token), { name: token.text, expected, found })
}

function spanOf(token: Token): Span {
  return { offset: token.offset, length: token.text.length }
}
