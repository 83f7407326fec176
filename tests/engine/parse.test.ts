import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FormulaError } from '../../electron/engine/formula/formula-error.ts'
import { parseFormula } from '../../electron/engine/formula/parse.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import type { Tree } from '../../shared/model/tree.ts'
import { printFormula } from './print-formula.ts'

function refusal(text: string): FormulaError {
  try {
    parseFormula(text)
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
  throw new Error(`accepted: ${text}`)
}

/** The tree without places, to compare what was said and not where. */
function plain(tree: Tree): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'span' ? undefined : value)))
}

describe('what a formula may say', () => {
  test.each([
    ['operators bind as in arithmetic', 'a + b*c^d', 'a + (b*(c^d))'],
    ['differences and quotients are read from the left', 'a - b - c/d/e', '(a - b) - ((c/d)/e)'],
    ['powers are read from the right', 'a^b^c', 'a^(b^c)'],
    ['a sign is weaker than a power and stronger than a product', '-a^b*c', '(-(a^b))*c'],
    ['a plus sign in front means nothing', '+a + +b', 'a + b'],
    ['line breaks are spaces', 'a +\n  b', 'a + b'],
  ])('%s', (_, text, bracketed) => {
    expect(plain(parseFormula(text))).toEqual(plain(parseFormula(bracketed)))
  })

  test('numbers are read with all their digits', () => {
    for (const [text, value] of [
      ['0.1', 0.1],
      ['.5', 0.5],
      ['1e-9', 1e-9],
      ['2.5E+3', 2500],
      ['1234567890123456', 1234567890123456],
    ] as const)
      expect(parseFormula(text)).toEqual({ kind: 'number', value })
  })

  test('the clock has two hands', () => {
    expect(parseFormula('year')).toEqual({ kind: 'clock', name: 'year' })
    expect(parseFormula('t_idx')).toEqual({ kind: 'clock', name: 't_idx' })
  })

  test('a series has a name, subscripts and a place', () => {
    expect(parseFormula('2*cov[ child , rural ]')).toMatchObject({
      right: {
        kind: 'series',
        name: 'cov',
        subscripts: ['child', 'rural'],
        moment: 'now',
        side: 'own',
        span: { offset: 2, length: 20 },
      },
    })
  })

  test('each name of a formula knows its place, also behind equal names', () => {
    const spans: unknown[] = []
    const walk = (tree: Tree): void => {
      if (tree.kind === 'series') spans.push([tree.name, tree.span.offset, tree.span.length])
      else if (tree.kind === 'binary') for (const side of [tree.left, tree.right]) walk(side)
      else if (tree.kind === 'call') tree.operands.forEach(walk)
      else if (tree.kind === 'sum') walk(tree.body)
    }
    walk(parseFormula('a*(a + 1) - sum(b[line]*2, line)/max(a, prev( c[x] ), 3)'))
    expect(spans).toEqual([
      ['a', 0, 1],
      ['a', 3, 1],
      ['b', 16, 7],
      ['a', 37, 1],
      ['c', 46, 4],
    ])
  })

  test('prev, start and ref say when and in which run, and nest in either order', () => {
    expect(parseFormula('prev(x)')).toMatchObject({ moment: 'previous', side: 'own' })
    expect(parseFormula('start(x)')).toMatchObject({ moment: 'start', side: 'own' })
    expect(parseFormula('ref(x)')).toMatchObject({ moment: 'now', side: 'reference' })
    expect(plain(parseFormula('prev(ref(x[a]))'))).toEqual(plain(parseFormula('ref(prev(x[a]))')))
    expect(parseFormula('ref(start(x))')).toMatchObject({ moment: 'start', side: 'reference' })
  })

  test('sum names its dimensions, before has none', () => {
    expect(parseFormula('sum(x[a,b], a, b)')).toMatchObject({
      kind: 'sum',
      over: ['a', 'b'],
      body: { name: 'x' },
    })
    expect(parseFormula('before(x[a])')).toMatchObject({ kind: 'before', body: { name: 'x' } })
  })
})

const refused: readonly (readonly [string, string, number, number])[] = [
  ['', 'formula.empty', 0, 0],
  ['   ', 'formula.empty', 0, 0],
  ['a = 1', 'formula.assignment', 2, 1],
  ['f(x) = x', 'formula.function-definition', 0, 1],
  ['"text"', 'formula.text', 0, 1],
  ["a + 'text'", 'formula.text', 4, 1],
  ["a'", 'formula.text', 1, 1],
  ['x["a"]', 'formula.text', 2, 1],
  ['1:3', 'formula.range', 1, 1],
  ['x[1:2]', 'formula.range', 3, 1],
  ['[1, 2]', 'formula.array', 0, 1],
  ['a + [b]', 'formula.array', 4, 1],
  ['{a: 1}', 'formula.object', 0, 1],
  ['a < b', 'formula.comparison', 2, 1],
  ['a >= b', 'formula.comparison', 2, 2],
  ['a == b', 'formula.comparison', 2, 2],
  ['a != b', 'formula.comparison', 2, 2],
  ['a ? b : c', 'formula.conditional', 2, 1],
  ['a ?? b', 'formula.conditional', 2, 1],
  ['import(x)', 'formula.unknown-function', 0, 6],
  ['1 + sin(x)', 'formula.unknown-function', 4, 3],
  ['x(culture)', 'formula.unknown-function', 0, 1],
  ['2 x', 'formula.implicit-multiplication', 2, 1],
  ['2x', 'formula.implicit-multiplication', 1, 1],
  ['a b', 'formula.implicit-multiplication', 2, 1],
  ['(a)(b)', 'formula.implicit-multiplication', 3, 1],
  ['2(a)', 'formula.implicit-multiplication', 1, 1],
  ['x[a] y', 'formula.implicit-multiplication', 5, 1],
  ['5 cm', 'formula.implicit-multiplication', 2, 2],
  ['0x1F', 'formula.implicit-multiplication', 1, 3],
  ['a.b', 'formula.property', 1, 1],
  ['a to b', 'formula.unit', 2, 2],
  ['a in b', 'formula.unit', 2, 2],
  ['a; b', 'formula.block', 1, 1],
  ['5%', 'formula.percent', 1, 1],
  ['a!', 'formula.factorial', 1, 1],
  ['a # note', 'formula.comment', 2, 1],
  ['a and b', 'formula.logic', 2, 3],
  ['not a', 'formula.logic', 0, 3],
  ['a & b', 'formula.logic', 2, 1],
  ['~a', 'formula.logic', 0, 1],
  ['a mod b', 'formula.remainder', 2, 3],
  ['a .* b', 'formula.elementwise', 2, 2],
  ['true', 'formula.constant', 0, 4],
  ['1/Infinity', 'formula.constant', 2, 8],
  ['a @ b', 'formula.character', 2, 1],
  ['giá', 'formula.character', 2, 1],
  ['1.2.3', 'formula.number', 0, 5],
  ['2.', 'formula.number', 0, 2],
  ['1e999', 'formula.number-too-large', 0, 5],
  ['a +', 'formula.value-missing', 3, 0],
  ['* a', 'formula.value-missing', 0, 1],
  ['min(a,)', 'formula.value-missing', 6, 1],
  ['a + ()', 'formula.value-missing', 5, 1],
  ['a, b', 'formula.value-missing', 1, 1],
  ['(a + b', 'formula.unclosed', 0, 1],
  ['x[a', 'formula.unclosed', 1, 1],
  ['a + b)', 'formula.unopened', 5, 1],
  ['(a]', 'formula.unopened', 2, 1],
  ['min(a)', 'formula.argument-count', 0, 3],
  ['1 + exp(a, b)', 'formula.argument-count', 4, 3],
  ['log()', 'formula.argument-count', 0, 3],
  ['prev(a, b)', 'formula.argument-count', 0, 4],
  ['before(a, line)', 'formula.argument-count', 0, 6],
  ['exp + 1', 'formula.function-alone', 0, 3],
  ['year(1)', 'formula.clock-called', 0, 4],
  ['year[a]', 'formula.clock-called', 0, 4],
  ['x[1]', 'formula.subscript', 2, 1],
  ['x[a + b]', 'formula.subscript', 2, 1],
  ['x[]', 'formula.subscript', 0, 1],
  ['(x)[a]', 'formula.subscript-of', 3, 1],
  ['prev(a + b)', 'formula.not-a-series', 0, 4],
  ['prev(1)', 'formula.not-a-series', 0, 4],
  ['start(year)', 'formula.not-a-series', 0, 5],
  ['prev(prev(x))', 'formula.said-twice', 0, 4],
  ['start(prev(x))', 'formula.said-twice', 0, 5],
  ['ref(ref(x))', 'formula.said-twice', 0, 3],
  ['sum(x[a])', 'formula.sum-dimension', 0, 3],
  ['sum(x[a], 2)', 'formula.sum-dimension', 10, 1],
  ['sum(before(x[a]), a)', 'formula.before-inside', 4, 6],
  ['before(before(x[a]))', 'formula.before-inside', 7, 6],
]

describe('what a formula may not say is refused by name and place', () => {
  test.each(refused)('%s is %s', (text, code, offset, length) => {
    const { code: found, args, span } = refusal(text)
    expect({ code: found, span }).toEqual({ code, span: { offset, length } })
    for (const language of languages)
      expect(sayFault({ code, args: { ...args } }, language)).toMatch(/\S.*[.?]$/)
  })

  test('a mistyped function is named', () => {
    expect(refusal('mni(a, b)').args).toEqual({ name: 'mni', near: ['min'] })
  })

  test('limits hold before the parser runs', () => {
    expect(refusal('a'.repeat(2001)).code).toBe('formula.too-long')
    expect(refusal(`${'('.repeat(51)}a${')'.repeat(51)}`)).toMatchObject({
      code: 'formula.too-deep',
      span: { offset: 50 },
    })
    expect(() => parseFormula(`${'('.repeat(50)}a${')'.repeat(50)}`)).not.toThrow()
  })

  test('a tree has at most 500 nodes and 50 levels, whatever its text looks like', () => {
    expect(refusal(`min(${Array(500).fill('a').join(',')})`).code).toBe('formula.too-large')
    expect(() => parseFormula(`min(${Array(499).fill('a').join(',')})`)).not.toThrow()
    expect(refusal(`a${'+a'.repeat(50)}`).code).toBe('formula.too-deep')
    expect(() => parseFormula(`a${'+a'.repeat(49)}`)).not.toThrow()
    expect(refusal(`${'-'.repeat(1999)}a`).code).toBe('formula.too-deep')
    expect(refusal(`a${'^a'.repeat(999)}`).code).toBe('formula.too-deep')
  })

  test('no text makes the parser do anything but answer or refuse', () => {
    const alphabet = fc.constantFrom(...'ab1.,+-*/^()[]{}<>=!?:;"%#&| \n', 'prev', 'sum', 'min', 'in', 'e5')
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 24 }), parts => {
        const text = parts.join('')
        try {
          parseFormula(text)
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error
          expect(error.span.offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000, seed: 20450101 },
    )
  })
})

describe('printing', () => {
  const span = { offset: 0, length: 0 }
  const name = fc.constantFrom('a', 'grdp', 'k_0')
  const { tree } = fc.letrec<{ tree: Tree; series: Tree }>(tie => ({
    series: fc.record({
      kind: fc.constant('series' as const),
      name,
      subscripts: fc.array(fc.constantFrom('line', 'area'), { maxLength: 2 }),
      moment: fc.constantFrom('now' as const, 'previous' as const, 'start' as const),
      side: fc.constantFrom('own' as const, 'reference' as const),
      span: fc.constant(span),
    }),
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.double({ min: 0, max: 1e30, noNaN: true }),
      }),
      fc.record({
        kind: fc.constant('clock' as const),
        name: fc.constantFrom('year' as const, 't_idx' as const),
      }),
      tie('series'),
      fc.record({ kind: fc.constant('negate' as const), operand: tie('tree') }),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const),
        left: tie('tree'),
        right: tie('tree'),
      }),
      fc.record({
        kind: fc.constant('call' as const),
        name: fc.constantFrom('min' as const, 'max' as const),
        operands: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('sum' as const),
        body: tie('series'),
        over: fc.constant(['line']),
        span: fc.constant(span),
      }),
    ),
  }))

  test('a printed tree is read as the same tree', () => {
    fc.assert(
      fc.property(tree, written => {
        const text = printFormula(written)
        fc.pre(text.length <= 2000)
        expect(plain(parseFormula(text))).toEqual(plain(written))
      }),
      { numRuns: 500, seed: 20450102 },
    )
  })

  test('only the brackets that are needed are printed', () => {
    for (const text of [
      'a - (b - c)',
      'a*b/c',
      'a^b^c',
      '(a + b)*c',
      '-a^2',
      '(-a)^2',
      'sum(x[line]*2, line)',
    ])
      expect(printFormula(parseFormula(text))).toBe(text)
  })
})
