import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  constantsOf,
  equationValue,
  readingsOf,
  type Standpoint,
} from '../../../renderer/features/explain/equation-value.ts'
import { type FormulaBox, formulaBoxes } from '../../../renderer/features/explain/formula-boxes.ts'
import type { EquationTree } from '../../../shared/model/equation.ts'
import type { Moment, Operator, Side } from '../../../shared/model/tree.ts'
import { asRead } from './read-drawing.ts'

const series = (id: string, moment: Moment = 'now', side: Side = 'own'): EquationTree => ({
  kind: 'series',
  id,
  moment,
  side,
})
const [a, b, c] = [series('a'), series('b'), series('c')]
const number = (value: number): EquationTree => ({ kind: 'number', value })
const binary = (left: EquationTree, operator: Operator, right: EquationTree): EquationTree => ({
  kind: 'binary',
  operator,
  left,
  right,
})

/** The drawing on one line: `[above / below]` is a fraction, `{…}` what is raised. */
function line(tree: EquationTree): string {
  return written(formulaBoxes(tree))
}

function written(box: FormulaBox): string {
  switch (box.kind) {
    case 'row':
      return box.parts.map(written).join(' ')
    case 'name':
      return box.reading.id
    case 'clock':
      return box.name
    case 'literal':
      return String(box.value)
    case 'sign':
      return box.sign
    case 'fraction':
      return box.look === 'slash'
        ? `${written(box.above)} / ${written(box.below)}`
        : `[${written(box.above)} / ${written(box.below)}]`
    case 'power':
      return `${written(box.base)}{${written(box.exponent)}}`
    case 'brackets':
      return `(${written(box.inside)})`
    case 'call':
      return `${box.call.name}(${box.operands.map(written).join('; ')})`
    case 'sum':
      return `Σ(${box.terms.map(term => written(term.box)).join('; ')})`
  }
}

describe('a constant', () => {
  const loss: EquationTree = { kind: 'number', value: -2, constant: 'loss' }

  test('stands as one name, whatever its sign', () => {
    expect(formulaBoxes(loss)).toEqual({ kind: 'literal', value: -2, constant: 'loss' })
    expect(line(binary(a, '-', loss))).toBe('a − -2')
    expect(line(binary(a, '-', number(-2)))).toBe('a − (− 2)')
  })

  test('is named once, wherever it stands', () => {
    expect(constantsOf(binary(binary(a, '*', loss), '/', binary(number(2), '+', loss)))).toEqual(['loss'])
  })
})

describe('a formula is drawn as mathematics', () => {
  test.each<[string, EquationTree, string]>([
    ['a fraction in two storeys', binary(binary(a, '*', b), '/', binary(c, '+', a)), '[a · b / c + a]'],
    [
      'division by several as one fraction',
      binary(binary(a, '/', b), '/', binary(c, '-', a)),
      '[a / b · (c − a)]',
    ],
    ['a factor after a fraction beside it', binary(binary(a, '/', b), '*', c), '[a / b] · c'],
    [
      'a fraction of fractions on one line each, in brackets',
      binary(binary(a, '/', b), '/', binary(binary(c, '/', a), '*', b)),
      '[a / b · (c / a) · b]',
    ],
    ['a fraction in a fraction with a slash', binary(a, '/', binary(b, '/', c)), '[a / (b / c)]'],
    [
      'a fraction in the brackets of a fraction without its own',
      binary(binary(a, '*', binary(binary(b, '/', c), '-', number(1))), '/', c),
      '[a · (b / c − 1) / c]',
    ],
    [
      'a long fraction that is a factor in brackets, so that one sees its end',
      binary(binary(a, '/', binary(b, '-', a)), '*', c),
      '([a / b − a]) · c',
    ],
    ['no brackets where multiplication binds', binary(a, '+', binary(b, '*', c)), 'a + b · c'],
    ['brackets around a sum that is a factor', binary(a, '*', binary(b, '-', c)), 'a · (b − c)'],
    ['brackets around what is taken away', binary(a, '-', binary(b, '-', c)), 'a − (b − c)'],
    ['brackets around a base that is no single thing', binary(binary(a, '/', b), '^', c), '([a / b]){c}'],
    ['no brackets around an exponent', binary(a, '^', binary(b, '+', c)), 'a{b + c}'],
    ['a negative number after a sign in brackets', binary(a, '*', number(-2)), 'a · (− 2)'],
    ['a minus before a product', { kind: 'negate', operand: binary(a, '*', b) }, '− a · b'],
    ['a minus before a sum', { kind: 'negate', operand: binary(a, '+', b) }, '− (a + b)'],
    [
      'the bounds of a function apart',
      { kind: 'call', name: 'max', operands: [number(0), binary(a, '-', b)] },
      'max(0; a − b)',
    ],
  ])('%s', (_what, tree, expected) => {
    expect(line(tree)).toBe(expected)
  })

  test('a sum over elements keeps its terms', () => {
    const terms = ['culture', 'health'].map(element => ({ elements: [element], tree: series(element) }))
    const sum: EquationTree = { kind: 'sum', reach: 'all', dimensions: ['line'], terms }
    expect(line(binary(number(1), '-', sum))).toBe('1 − Σ(culture; health)')
  })
})

const leaf: fc.Arbitrary<EquationTree> = fc.oneof(
  fc.double({ min: -5, max: 5, noNaN: true }).map(value => number(Number(value.toFixed(3)) + 0)),
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      moment: fc.constantFrom<Moment>('now', 'previous', 'start'),
      side: fc.constantFrom<Side>('own', 'reference'),
    })
    .map(({ id, moment, side }) => series(id, moment, side)),
  fc.constant<EquationTree>({ kind: 'parameter', id: 'p' }),
  fc.constantFrom<EquationTree>({ kind: 'clock', name: 't_idx' }, { kind: 'clock', name: 'year' }),
)

const trees = fc.letrec<{ tree: EquationTree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc.record({ operand: tie('tree') }).map(({ operand }) => ({ kind: 'negate' as const, operand })),
    fc
      .record({
        operator: fc.constantFrom<Operator>('+', '-', '*', '/', '^'),
        left: tie('tree'),
        right: tie('tree'),
      })
      .map(({ left, operator, right }) => binary(left, operator, right)),
    fc
      .array(tie('tree'), { minLength: 2, maxLength: 3 })
      .map(operands => ({ kind: 'call' as const, name: 'min' as const, operands })),
    fc.array(tie('tree'), { maxLength: 3 }).map(list => ({
      kind: 'sum' as const,
      reach: 'all' as const,
      dimensions: ['line'],
      terms: list.map((tree, index) => ({ elements: [String(index)], tree })),
    })),
  ),
})).tree

const at: Standpoint = {
  year: 2026,
  baseYear: 2024,
  own: { a: [1.5, 2, 3], b: [-2, 0.5, 4], c: [0.1, 0.2, 0.3] },
  reference: { a: [1.5, 2.5, 2], b: [-2, 1, 3], c: [0.1, 0.3, 0.2] },
  parameters: { p: 0.7 },
}

test.each(['eye', 'ear'] as const)('read back by %s, every drawing means what its formula does', sense => {
  fc.assert(
    fc.property(trees, tree => {
      const [value, read] = [equationValue(tree, at) ?? Number.NaN, asRead(tree, at, sense)]
      // Beyond these bounds the order of a product decides whether it still is a number.
      fc.pre(Number.isFinite(value) && (value === 0 || (Math.abs(value) > 1e-100 && Math.abs(value) < 1e100)))
      expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
    }),
    // Fixed, since a tree whose large terms cancel each other would compare nothing but roundings.
    { numRuns: 1000, seed: 25 },
  )
})

test('each place that a formula reads is found once, last year apart from this and the baseline apart from the run', () => {
  const tree = binary(
    binary(a, '+', series('a', 'previous')),
    '*',
    binary(a, '-', series('a', 'now', 'reference')),
  )
  expect(readingsOf(tree)).toEqual([a, series('a', 'previous'), series('a', 'now', 'reference')])
})
