/**
 * A formula's text as tokens with their places; whatever is no part of the language is refused here, by its own name.
 * The parser gives no places, so every fault about a single character or word is found before it runs.
 */

import { nearWords } from '../../../shared/near-word.ts'
import { FormulaError } from './formula-error.ts'
import { functionNames, isClock, isConstantWord, isOperatorWord } from './vocabulary.ts'

export interface Token {
  readonly kind: 'number' | 'name' | 'mark'
  readonly text: string
  /** Characters before it. */
  readonly offset: number
}

export const FORMULA_LIMITS = {
  /** Characters of a text. */
  characters: 2000,
  /** Brackets inside brackets. */
  brackets: 50,
  /** Steps from the root of a tree to its farthest leaf. */
  depth: 50,
  /** Nodes of a tree. */
  nodes: 500,
} as const

const SPACE = /[ \t\r\n]+/y
const NUMBER = /(?:\d|\.\d)(?:[\d.]|[eE][+-]?\d)*/y
const PLAIN_NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const MARKS = '+-*/^()[],'

/** What stands for something else in other languages, longest first, with the code that refuses it. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['==', 'formula.comparison'],
  ['!=', 'formula.comparison'],
  ['<=', 'formula.comparison'],
  ['>=', 'formula.comparison'],
  ['<', 'formula.comparison'],
  ['>', 'formula.comparison'],
  ['.*', 'formula.elementwise'],
  ['./', 'formula.elementwise'],
  ['.^', 'formula.elementwise'],
  ['=', 'formula.assignment'],
  ['?', 'formula.conditional'],
  [':', 'formula.range'],
  ['"', 'formula.text'],
  ["'", 'formula.text'],
  ['{', 'formula.object'],
  ['}', 'formula.object'],
  [';', 'formula.block'],
  ['%', 'formula.percent'],
  ['!', 'formula.factorial'],
  ['#', 'formula.comment'],
  ['&', 'formula.logic'],
  ['|', 'formula.logic'],
  ['~', 'formula.logic'],
  ['.', 'formula.property'],
]

/**
 * The tokens of `text` in order.
 * @throws FormulaError at the first character that does not belong, at a word used as what it is not, at two values
 * without an operator between them, and at brackets that do not close or nest too deep.
 */
export function scanFormula(text: string): readonly Token[] {
  if (text.length > FORMULA_LIMITS.characters) {
    const span = { offset: FORMULA_LIMITS.characters, length: text.length - FORMULA_LIMITS.characters }
    throw new FormulaError('formula.too-long', span, {
      limit: FORMULA_LIMITS.characters,
      found: text.length,
    })
  }
  const tokens: Token[] = []
  const brackets = new BracketStack()
  let offset = 0
  while (offset < text.length) {
    const space = matchAt(SPACE, text, offset)
    if (space !== null) {
      offset += space.length
      continue
    }
    const token = tokenAt(text, offset)
    refuseByNeighbour(token, tokens.at(-1))
    refuseWord(token, text)
    brackets.note(token)
    tokens.push(token)
    offset += token.text.length
  }
  if (tokens.length === 0) throw new FormulaError('formula.empty', { offset: 0, length: 0 })
  brackets.end()
  return tokens
}

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? null
}

function tokenAt(text: string, offset: number): Token {
  const number = matchAt(NUMBER, text, offset)
  if (number !== null) {
    const span = { offset, length: number.length }
    if (!PLAIN_NUMBER.test(number)) throw new FormulaError('formula.number', span, { found: number })
    if (!Number.isFinite(Number(number)))
      throw new FormulaError('formula.number-too-large', span, { found: number })
    return { kind: 'number', text: number, offset }
  }
  const name = matchAt(NAME, text, offset)
  if (name !== null) return { kind: 'name', text: name, offset }
  const [found, code] = FORBIDDEN.find(([mark]) => text.startsWith(mark, offset)) ?? []
  if (found !== undefined && code !== undefined) {
    throw new FormulaError(code, { offset, length: found.length }, { found })
  }
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  if (!MARKS.includes(character))
    throw new FormulaError('formula.character', { offset, length: character.length }, { found: character })
  return { kind: 'mark', text: character, offset }
}

/** Two values side by side are no product here, and square brackets stand only behind a name. */
function refuseByNeighbour(token: Token, before: Token | undefined): void {
  const span = { offset: token.offset, length: token.text.length }
  const endsValue =
    before !== undefined && (before.kind !== 'mark' || before.text === ')' || before.text === ']')
  if (token.text === '[') {
    if (!endsValue) throw new FormulaError('formula.array', span)
    if (before.kind !== 'name') throw new FormulaError('formula.subscript-of', span)
    return
  }
  const startsValue = token.kind !== 'mark' || token.text === '('
  if (!endsValue || !startsValue) return
  if (before.kind === 'name' && token.text === '(') return
  if (token.kind === 'name' && isOperatorWord(token.text)) return
  if (before.kind === 'name' && isOperatorWord(before.text)) return
  throw new FormulaError('formula.implicit-multiplication', span, { left: before.text, right: token.text })
}

/** A word must be used as what it is: functions are called, series and clocks are not. */
function refuseWord(token: Token, text: string): void {
  if (token.kind !== 'name') return
  const { offset } = token
  const span = { offset, length: token.text.length }
  const name = token.text
  if (name === 'to' || name === 'in') throw new FormulaError('formula.unit', span, { found: name })
  if (name === 'mod') throw new FormulaError('formula.remainder', span)
  if (isOperatorWord(name)) throw new FormulaError('formula.logic', span, { found: name })
  if (isConstantWord(name)) throw new FormulaError('formula.constant', span, { found: name })
  const after = text.slice(offset + name.length)
  const called = /^\s*\(/.test(after)
  if (called && !functionNames.includes(name)) {
    if (/^\s*\([^()]*\)\s*=(?!=)/.test(after))
      throw new FormulaError('formula.function-definition', span, { name })
    if (isClock(name)) throw new FormulaError('formula.clock-called', span, { name })
    throw new FormulaError('formula.unknown-function', span, { name, near: nearWords(name, functionNames) })
  }
  if (!called && functionNames.includes(name))
    throw new FormulaError('formula.function-alone', span, { name })
}

class BracketStack {
  private readonly open: Token[] = []

  note(token: Token): void {
    const span = { offset: token.offset, length: 1 }
    if (token.text === '(' || token.text === '[') {
      this.open.push(token)
      if (this.open.length > FORMULA_LIMITS.brackets)
        throw new FormulaError('formula.too-deep', span, { limit: FORMULA_LIMITS.brackets })
    }
    if (token.text === ')' || token.text === ']') {
      const opener = this.open.pop()
      const closes = token.text === ')' ? '(' : '['
      if (opener?.text !== closes)
        throw new FormulaError('formula.unopened', span, { found: token.text, missing: closes })
    }
  }

  end(): void {
    const unclosed = this.open.at(-1)
    if (unclosed === undefined) return
    throw new FormulaError(
      'formula.unclosed',
      { offset: unclosed.offset, length: 1 },
      { found: unclosed.text, missing: unclosed.text === '(' ? ')' : ']' },
    )
  }
}
