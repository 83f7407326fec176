/** Whether a typeset formula says all that the formula says, and no more than a line holds. */

import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFormula } from '../../../electron/engine/formula/parse.ts'
import { loadPack } from '../../../electron/services/pack.ts'
import { formulaMath } from '../../../shared/book/formula-math.ts'
import { markupText } from '../../../shared/book/markup.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { randomFormula } from '../../engine/random-formula.ts'
import { readMath, withoutSpans } from './read-math.ts'

const pack = await loadPack(fileURLToPath(new URL('../../../seeds', import.meta.url)))
const formulas = [
  ...pack.equations.flatMap(({ formula, start }) =>
    start === undefined ? [formula] : [formula, String(start)],
  ),
  ...pack.checks.map(check => check.formula),
  ...pack.flags.map(flag => flag.formula),
]

function set(formula: string, language: Language = 'vi'): string {
  const math = formulaMath(parseFormula(formula), { language, baseYear: 2024 })
  return markupText(math)
    .replace(/^<math[^>]*><mrow>|<\/mrow><\/math>$/g, '')
    .replace(/ (mathvariant|class|form)="[^"]*"/g, '')
}

describe('a typeset formula', () => {
  it.each([
    ['a/b', '<mfrac><mi>a</mi><mi>b</mi></mfrac>'],
    ['a*b^2', '<mi>a</mi><mo>⋅</mo><msup><mi>b</mi><mn>2</mn></msup>'],
    ['prev(k)', '<msub><mi>k</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>'],
    [
      'start(k[line])',
      '<msub><mi>k</mi><mrow><mi>line</mi><mo>,</mo><mrow><mn>2024</mn></mrow></mrow></msub>',
    ],
    ['ref(k)', '<msup><mi>k</mi><mtext>cơ sở</mtext></msup>'],
    ['spend[culture]', '<msub><mi>spend</mi><mi>culture</mi></msub>'],
    [
      'sum(a[line], line)',
      '<munder><mo>∑</mo><mrow><mi>line</mi></mrow></munder><msub><mi>a</mi><mi>line</mi></msub>',
    ],
    ['0.25', '<mn>0,25</mn>'],
    ['1000000', '<mn>1.000.000</mn>'],
    ['0.000000001', '<mrow><mn>1</mn><mo>×</mo><msup><mn>10</mn><mn>−9</mn></msup></mrow>'],
    ['t_idx', '<mrow><mo>(</mo><mi>t</mi><mo>−</mo><msub><mi>t</mi><mn>0</mn></msub><mo>)</mo></mrow>'],
    ['sqrt(a)', '<msqrt><mi>a</mi></msqrt>'],
    ['log(a)', '<mrow><mi>ln</mi><mo>\u2061</mo><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow></mrow>'],
  ])('of %s is what a reader of formulas expects', (formula, expected) => {
    expect(set(formula)).toBe(expected)
  })

  it('has the decimal mark of its language', () => {
    expect(set('0.25', 'en')).toBe('<mn>0.25</mn>')
  })

  it('has parentheses where they change the meaning, and nowhere else', () => {
    const parentheses = (formula: string) => (set(formula).match(/<mo>\(/g) ?? []).length
    expect(parentheses('(a + b)*c')).toBe(1)
    expect(parentheses('a - (b - c)')).toBe(1)
    expect(parentheses('(a + b)/(c - 1)')).toBe(0)
    expect(parentheses('a^(b + c)')).toBe(0)
    expect(parentheses('(a*b) + (c/d)')).toBe(0)
    expect(parentheses('sum(a[line] + b[line], line)*c')).toBe(2)
  })

  it('sets what it works out before an equals sign', () => {
    const math = formulaMath(parseFormula('a'), {
      language: 'en',
      baseYear: 2024,
      result: { name: 'spend', subscripts: ['line'] },
    })
    expect(
      markupText(math)
        .replace(/<[^>]*>/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    ).toBe('spend line = a')
  })

  it('is read back as the very tree of every formula of the shipped pack, in both languages', () => {
    expect(formulas.length).toBeGreaterThan(200)
    for (const formula of formulas)
      for (const language of ['vi', 'en'] as const) {
        const tree = parseFormula(formula)
        const math = formulaMath(tree, { language, baseYear: 2024 })
        expect(readMath(math, language), formula).toEqual(withoutSpans(tree))
      }
  })

  it('is read back as the very tree of any formula, however short its lines', () => {
    fc.assert(
      fc.property(randomFormula(true), fc.integer({ min: 10, max: 120 }), (tree, room) => {
        const math = formulaMath(tree, { language: 'vi', baseYear: 2024, room })
        expect(readMath(math, 'vi')).toEqual(withoutSpans(tree))
      }),
      { numRuns: 300 },
    )
  })

  it('goes on in a further line where it is longer than the room', () => {
    const long = Array.from({ length: 20 }, (_, index) => `variable_number_${index}`).join(' + ')
    const rows = (room: number) =>
      markupText(formulaMath(parseFormula(long), { language: 'en', baseYear: 2024, room })).split('<mtr>')
        .length - 1
    expect(rows(1000)).toBe(0)
    expect(rows(100)).toBeGreaterThan(3)
    expect(rows(50)).toBeGreaterThan(rows(100))
  })

  it('escapes every text', () => {
    expect(markupText({ element: 'mi', attributes: { title: '"<' }, children: ['<script>&'] })).toBe(
      '<mi title="&quot;&lt;">&lt;script&gt;&amp;</mi>',
    )
  })
})
