/** Pieces from which a formula is set: elements, how wide they are, and where a line may end. */

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

/** Part of a formula: set as it is where it fits a line, and otherwise from its parts. */
export interface Piece {
  readonly nodes: readonly MathNode[]
  /** About how wide, in letters. */
  readonly width: number
  /** What it consists of, from left to right; absent where it cannot be parted. */
  readonly parts?: readonly Piece[]
  /** Whether a new line may begin with it. */
  readonly opensLine: boolean
}

/** An element with what stands inside it. */
export function element(
  name: MathElement,
  children: readonly (MathNode | string)[],
  attributes: Readonly<Record<string, string>> = {},
): MathNode {
  return { element: name, attributes, children }
}

/** A sign: an operator, a parenthesis, a comma. */
export function mark(sign: string): MathNode {
  return element('mo', [sign])
}

/** A piece that cannot be parted. */
export function piece(node: MathNode, width: number): Piece {
  return { nodes: [node], width, opensLine: false }
}

/** Of a sign, in letters: operators stand with air around them. */
const SIGN_WIDTHS: Readonly<Record<string, number>> = { '\u2061': 0, ',': 1, '(': 0.7, ')': 0.7, '|': 0.7 }
const OPERATOR_WIDTH = 2.2

function signWidth({ element: name, children: [sign] }: MathNode): number {
  if (typeof sign !== 'string') return OPERATOR_WIDTH
  return name === 'mi' ? sign.length : (SIGN_WIDTHS[sign] ?? OPERATOR_WIDTH)
}

/** A piece with signs close before and behind it, which stay with its first and last part. */
export function glued(before: readonly MathNode[], inner: Piece, behind: readonly MathNode[]): Piece {
  const width = [...before, ...behind].reduce((sum, sign) => sum + signWidth(sign), inner.width)
  const nodes = [...before, ...inner.nodes, ...behind]
  if (inner.parts === undefined) return { nodes, width, opensLine: inner.opensLine }
  const last = inner.parts.length - 1
  const parts = inner.parts.map((part, index) =>
    glued(index === 0 ? before : [], part, index === last ? behind : []),
  )
  return { nodes, width, parts, opensLine: inner.opensLine }
}

/** The same piece as one with which a new line may begin. */
export function openingLine(inner: Piece): Piece {
  return { ...inner, opensLine: true }
}

/** Pieces one behind the other; a line may end between those that say so. */
export function joined(parts: readonly Piece[]): Piece {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  return {
    nodes: parts.flatMap(part => part.nodes),
    width: parts.reduce((sum, part) => sum + part.width, 0),
    parts,
    opensLine: false,
  }
}

/** One element for a piece, where an element is asked for. */
export function asNode({ nodes }: Piece): MathNode {
  const [only] = nodes
  return only !== undefined && nodes.length === 1 ? only : element('mrow', nodes)
}
