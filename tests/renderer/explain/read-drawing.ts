/** A drawn formula read back as someone reads mathematics: written as a line of text, parsed anew and worked out. */

import { expect } from 'vitest'
import { parseFormula } from '../../../electron/engine/formula/parse.ts'
import {
  equationValue,
  type Reading,
  readingKey,
  readingsOf,
  readingValue,
  type Standpoint,
} from '../../../renderer/features/explain/equation-value.ts'
import {
  type FormulaBox,
  formulaBoxes,
  isPlain,
  isSingle,
} from '../../../renderer/features/explain/formula-boxes.ts'
import type { EquationTree } from '../../../shared/model/equation.ts'
import type { Tree } from '../../../shared/model/tree.ts'

/** By eye a bar holds its fraction together and a raised exponent ends; the ear knows only what is said. */
export type Sense = 'eye' | 'ear'

/** What the drawing of a tree says to one of the senses. */
export function asRead(tree: EquationTree, at: Standpoint, sense: Sense): number {
  const names = new Map(readingsOf(tree).map((reading, index) => [readingKey(reading), `n${index}`]))
  const nameOf = (reading: Reading) => names.get(readingKey(reading)) ?? ''
  const values = new Map(
    readingsOf(tree).map(reading => [nameOf(reading), readingValue(reading, at) ?? Number.NaN]),
  )
  return worked(parseFormula(written(formulaBoxes(tree), nameOf, sense)), values, at)
}

/** The drawing as a line of text. Only what the eye sees as one is bracketed here: a fraction's parts, an exponent, a Σ. */
function written(box: FormulaBox, nameOf: (reading: Reading) => string, sense: Sense): string {
  const inner = (part: FormulaBox) => written(part, nameOf, sense)
  switch (box.kind) {
    case 'row':
      return box.parts.map(inner).join(' ')
    case 'name':
      return nameOf(box.reading)
    case 'clock':
      return box.name
    case 'literal':
      expect(box.value).toBeGreaterThanOrEqual(0)
      return String(box.value)
    case 'sign':
      return { '+': '+', '−': '-', '·': '*' }[box.sign]
    case 'fraction':
      return isPlain(box) && (sense === 'ear' || box.look === 'slash')
        ? `${inner(box.above)} / ${inner(box.below)}`
        : `((${inner(box.above)})/(${inner(box.below)}))`
    case 'power':
      // A fraction or a row under an exponent would be read otherwise.
      expect(['name', 'clock', 'literal', 'brackets', 'call']).toContain(box.base.kind)
      return sense === 'ear' && isSingle(box.exponent)
        ? `${inner(box.base)}^${inner(box.exponent)}`
        : `${inner(box.base)}^(${inner(box.exponent)})`
    case 'brackets':
      return `(${inner(box.inside)})`
    case 'call':
      return `${box.call.name}(${box.operands.map(inner).join(', ')})`
    case 'sum':
      return `(${['0', ...box.terms.map(term => `(${inner(term.box)})`)].join(' + ')})`
  }
}

function worked(tree: Tree, values: ReadonlyMap<string, number>, at: Standpoint): number {
  const asEquation = (part: Tree): EquationTree => {
    switch (part.kind) {
      case 'number':
      case 'clock':
        return part
      case 'series':
        return { kind: 'number', value: values.get(part.name) ?? Number.NaN }
      case 'negate':
        return { kind: 'negate', operand: asEquation(part.operand) }
      case 'binary':
        return { ...part, left: asEquation(part.left), right: asEquation(part.right) }
      case 'call':
        return { ...part, operands: part.operands.map(asEquation) }
      case 'sum':
      case 'before':
        throw new Error('the drawing has its sums written out')
    }
  }
  return equationValue(asEquation(tree), at) ?? Number.NaN
}
