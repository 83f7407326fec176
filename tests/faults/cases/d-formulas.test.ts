/** Group D: formulas, as the compiler of packs takes them. They calculate, and can do nothing else. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormulaError } from '../../../electron/engine/formula/formula-error.ts'
import { parseFormula } from '../../../electron/engine/formula/parse.ts'
import { reservedNames } from '../../../electron/engine/formula/vocabulary.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { scenario } from '../../../shared/scenario/document.ts'
import { modelOf, onlyFault, told } from '../../engine/compile-small.ts'
import { equation } from '../../engine/small-pack.ts'
import { codesOf } from './case-ground.ts'

/** The code by which a formula is refused; `taken` where it is not. */
function refusal(text: string): string {
  try {
    parseFormula(text)
    return 'taken'
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return error.code
  }
}

const inPack = (formula: string) => told({ equations: [equation('tried', formula)] })
const globals = () => JSON.stringify(Object.getOwnPropertyNames(globalThis).sort())

test.each(['zeros(1e9)', '1:1e9', 'ones(1e5, 1e5)', 'setPowerset(1:25)'])(
  'D1 what would fill the memory is refused before it is computed: %s',
  text => {
    expect(refusal(text)).toMatch(/^formula\.(unknown-function|range)$/)
  },
)

test.each(['9^9^9^9', '10^400', 'exp(1000)', '1e400'])(
  'D2 a number without end is told with its year: %s',
  async text => {
    if (refusal(text) !== 'taken') {
      expect(refusal(text)).toBe('formula.number-too-large')
      return
    }
    const model = modelOf({ equations: [equation('tried', text)] })
    expect(await simulated(model)).toEqual(['run.not-finite'])
  },
)

test.each(['1/(year - year)', '(year - year)/(year - year)', 'sqrt(0 - year)', 'log(0 - year)'])(
  'D3 a value that is none is told with what it reads: %s',
  async text => {
    const model = modelOf({ equations: [equation('tried', text), equation('depends', 'tried + 1')] })
    expect(await simulated(model)).toEqual(['run.not-finite'])
  },
)

test.each([
  'cos.constructor("return this")()',
  'x["constructor"]',
  '{}.constructor',
  'cos.constructor.constructor("x")',
  '[].map',
  'f(x) = x',
  'x.__proto__',
])('D4 no formula reaches what is behind the numbers: %s', text => {
  const before = globals()
  expect(refusal(text)).toMatch(/^formula\./)
  expect(globals()).toBe(before)
})

test.each([
  'import({})',
  'createUnit("z")',
  'config({})',
  'reviver()',
  'typed()',
  'parser()',
  'evaluate("1")',
  'parse("1")',
  'simplify(x)',
  'help(x)',
  'version',
])('D5 nothing of the library is reached: %s', text => {
  const codes = refusal(text) === 'taken' ? inPack(text).join() : refusal(text)
  expect(codes).toMatch(/formula\.(unknown-function|object|text)|model\.unknown-name/)
})

test.each([
  ['a = 1', 'formula.assignment'],
  ['f(x) = f(x)', 'formula.function-definition'],
  ['x; y', 'formula.block'],
  ['x # note', 'formula.comment'],
])('D6 a formula is one expression: %s', (text, code) => {
  expect(refusal(text)).toBe(code)
})

test.each(['price*m', '5 cm', 'e', 'i', 'pi'])('D7 a name that is not there is told: %s', text => {
  const code = refusal(text)
  expect(code === 'taken' ? inPack(text).join() : code).toMatch(/model\.unknown-name|formula\./)
})

test.each(['mod', 'min', 'year', 'true', 'constructor'])(
  'D8 a name that means something already is refused: %s',
  name => {
    expect(reservedNames.has(name)).toBe(true)
    expect(told({ equations: [equation(name, '1')] }).join()).toContain('model.reserved-name')
  },
)

test.each([
  ['500 brackets', `${'('.repeat(500)}1${')'.repeat(500)}`],
  ['1,500 signs', `${'-'.repeat(1500)}1`],
  ['900 sums', Array(900).fill('1').join('+')],
  ['60 calls', `${'abs('.repeat(60)}1${')'.repeat(60)}`],
])('D9 %s are refused without overflow', (_what, text) => {
  expect(refusal(text)).toMatch(/^formula\.too-(deep|large)$/)
})

test.each([2001, 10_000_000])('D10 %i letters are too many', length => {
  expect(refusal('1'.repeat(length))).toBe('formula.too-long')
})

test('D11 a circle is named, and a long chain is computed', async () => {
  const circle = [equation('one', 'other'), equation('other', 'one')]
  expect(onlyFault({ equations: circle }).code).toBe('model.loop')
  expect(onlyFault({ equations: [equation('self', 'self')] }).code).toBe('model.loop')
  const chain = Array.from({ length: 1000 }, (_, link) =>
    equation(`v${link}`, link === 0 ? '1' : `v${link - 1} + 1`),
  )
  expect(await simulated(modelOf({ equations: chain }))).toEqual([])
})

test.each(['random()', 'now()'])('D12 what would not repeat is refused: %s', text => {
  expect(refusal(text)).toBe('formula.unknown-function')
})

test.each(['1,5', '1.5.5', '１５', '1 − 2', '2 × 3'])(
  'D13 a number as people write it is told with its place: %s',
  text => {
    try {
      parseFormula(text)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(FormulaError)
    }
  },
)

test.each([
  ['-2^2', '-(2^2)'],
  ['2^3^2', '2^(3^2)'],
])('D14 %s means %s, and what could mean two things is refused', (text, same) => {
  const plain = (formula: string) =>
    JSON.stringify(parseFormula(formula), (key, value) => (key === 'span' ? undefined : value))
  expect(plain(text)).toBe(plain(same))
  expect(refusal('100 + 10%')).toBe('formula.percent')
  expect(refusal('1/2x')).toBe('formula.implicit-multiplication')
  expect(refusal('1 == 1 + 1e-13')).toBe('formula.comparison')
})

test('D17 a hundred thousand random texts are taken or refused by name, and change nothing', () => {
  const words = [
    '1',
    '2.5',
    'x',
    'year',
    'abs',
    '(',
    ')',
    '[',
    ']',
    '+',
    '-',
    '*',
    '/',
    '^',
    ',',
    '.',
    '"',
    '{',
    '=',
    'constructor',
    '__proto__',
    ' ',
  ]
  const before = globals()
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), parts => {
      refusal(parts.join(''))
    }),
    { numRuns: 100_000, seed: 1 },
  )
  expect(globals()).toBe(before)
  expect('x' in {}).toBe(false)
}, 60_000)

/** The codes of what a run of the defaults says. */
function simulated(model: ReturnType<typeof modelOf>): Promise<string[]> {
  return codesOf(() => simulate(model, scenario.parse({ id: 'a', title: 'A' })))
}
