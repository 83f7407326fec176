/** Formulas that mean harm, and any text whatever: refused in words, and nothing else happens. */

import { describe, expect, it } from 'vitest'
import { ownFormulaFaults } from '../../electron/engine/model/own-formulas.ts'
import { checkFormula } from '../../electron/engine/run/check-formula.ts'
import type { FormulaCheck } from '../../shared/contract/formulas.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import { OWN_LIMITS, type OwnFormula } from '../../shared/scenario/own-formula.ts'
import { modelOf } from './compile-small.ts'
import { scenario } from './scenarios.ts'
import { equation } from './small-pack.ts'

const model = modelOf({ equations: [equation('stock', 'prev(stock) + 10', { start: '100' })] })

function check(formula: string, id = 'own_a'): FormulaCheck {
  const draft =
    id === 'own_a'
      ? ({ kind: 'indicator', id, unit: '1', formula } as const)
      : ({ kind: 'changed', id, formula } as const)
  return checkFormula(model, { scenario: scenario(), draft, executed: [] })
}

function indicator(id: string, formula: string): OwnFormula {
  return { kind: 'indicator', id, label: id, unit: '1', formula, note: '' }
}

describe('a formula whose unit is left to it', () => {
  const judged = (formula: string) =>
    checkFormula(model, {
      scenario: scenario(),
      draft: { kind: 'indicator', id: 'own_a', unit: null, formula },
      executed: [],
    })

  it.each([
    ['stok/2', 'own.unknown-name'],
    ['stock[constructor]/2', 'model.subscript-count'],
    ['12,5*stock', 'formula.decimal-comma'],
    ['(1,5) + stock', 'formula.decimal-comma'],
    ['max(1,5, stock', 'formula.unclosed'],
    ['1 + , 5', 'formula.value-missing'],
  ])('is told what is wrong with %s, not that no unit fits', (formula, code) => {
    const { problems, units } = judged(formula)
    expect(problems.map(({ fault }) => fault.code)).toEqual([code])
    expect(units).toBeNull()
    for (const { fault } of problems)
      for (const language of languages) expect(sayFault(fault, language)).not.toMatch(/pack.yaml/)
  })
})

/** What any code that got out would leave behind. */
const surroundings = () =>
  JSON.stringify([
    Object.getOwnPropertyNames(globalThis).sort(),
    ...[Object, Array, Function, String, Number, Map, Promise].map(each =>
      Object.getOwnPropertyNames(each.prototype).sort(),
    ),
  ])

const hostile: readonly (readonly [string, RegExp])[] = [
  // Ways to the constructor of functions, and to prototypes.
  ['cos.constructor("return process")()', /formula/],
  ['constructor', /unknown-name|reserved/],
  ['constructor("return 1")()', /unknown-function|text/],
  ['__proto__', /unknown-name/],
  ['__proto__.polluted = 1', /property/],
  ['prototype', /unknown-name/],
  ['toString()', /unknown-function/],
  ['valueOf', /unknown-name/],
  ['hasOwnProperty', /unknown-name/],
  ['stock["constructor"]', /text/],
  ['stock[constructor]', /subscript|model/],
  ['stock.constructor', /property/],
  ['{}.constructor', /object/],
  ['"".constructor', /text/],
  ['[].constructor', /array/],
  ['f(x) = x.constructor', /function-definition/],
  ['(stock)[constructor]', /subscript-of/],
  ['this', /unknown-name/],
  ['globalThis', /unknown-name/],
  ['process', /unknown-name/],
  ['require(1)', /unknown-function/],
  // What mathjs would do.
  ['import({})', /unknown-function/],
  ['createUnit(1)', /unknown-function/],
  ['config({})', /unknown-function/],
  ['reviver(1, 2)', /unknown-function/],
  ['typed(1)', /unknown-function/],
  ['parser()', /unknown-function/],
  ['evaluate("1")', /unknown-function/],
  ['parse("1")', /unknown-function/],
  ['compile("1")', /unknown-function/],
  ['simplify("1")', /unknown-function/],
  ['derivative("x^2", "x")', /unknown-function/],
  ['resolve(stock)', /unknown-function/],
  ['help(sin)', /unknown-function/],
  ['zeros(1e9)', /unknown-function/],
  ['ones(1e5, 1e5)', /unknown-function/],
  ['random()', /unknown-function/],
  ['now()', /unknown-function/],
  ['factorial(1e9)', /unknown-function/],
  ['combinations(1e9, 5e8)', /unknown-function/],
  ['map(1:1e8, f)', /unknown-function/],
  ['inv(stock)', /unknown-function/],
  ['bigint(2)^bigint(1e8)', /unknown-function/],
  ['format(1, 1e9)', /unknown-function/],
  ['print("$x", 1)', /unknown-function/],
  // Forms that are no formula.
  ['stock = 5', /assignment/],
  ['a=1; b=2', /assignment/],
  ['stock; stock', /block/],
  ['stock # comment', /comment/],
  ['1:1e9', /range/],
  ['[1, 2, 3]', /array/],
  ['{a: 1}', /object/],
  ['"text"', /text/],
  ['`stock`', /character/],
  ['$stock', /character/],
  ['stock\\u0020', /character/],
  ['stock ? 1 : 2', /conditional/],
  ['stock == 1', /comparison/],
  ['stock and 1', /logic/],
  ['stock mod 2', /remainder/],
  ['5 cm', /implicit-multiplication/],
  ['100 + 10%', /percent/],
  ['stock!', /factorial/],
  ["stock'", /text/],
  ['i', /unknown-name/],
  ['pi', /unknown-name/],
  ['true', /constant/],
  ['NaN', /constant/],
  ['Infinity', /constant/],
  ['null', /constant/],
  // Letters that look like others.
  ['stock − 1', /character/],
  ['stock × 2', /character/],
  ['１+1', /character/],
  ['stосk', /character/],
  ['stock\u200b', /character/],
  ['\u202estock', /character/],
  ['stock\u0000', /character/],
  ['数量', /character/],
  ['1,5', /character|formula/],
  ['1.5.5', /number/],
  // Too large, too deep, or no number in the end.
  [`${'('.repeat(60)}1${')'.repeat(60)}`, /too-deep/],
  [`${'abs('.repeat(60)}1${')'.repeat(60)}`, /too-deep/],
  [`${'-'.repeat(1500)}1`, /too-deep/],
  [`1${'+1'.repeat(900)}`, /too-deep|too-large/],
  [`2${'^2'.repeat(400)}`, /too-deep/],
  [`max(1${',1'.repeat(600)})`, /too-large/],
  ['x'.repeat(2001), /too-long/],
  ['1e400', /number-too-large/],
  ['9^9^9^9', /no-number/],
  ['1/0', /no-number/],
  ['0/0', /no-number/],
  ['sqrt(-1)', /no-number/],
  ['log(-1)', /no-number/],
  ['exp(1000)', /no-number/],
  ['prev(stock)', /reads-last-year/],
  ['own_a', /own\.loop/],
  ['', /empty/],
]

describe('a hostile formula', () => {
  it('is refused in words of both languages, whether of an indicator or in place of the model’s', () => {
    const before = surroundings()
    for (const [text, code] of hostile)
      for (const id of ['own_a', 'stock']) {
        if (id === 'stock' && /reads-last-year|own\\./.test(code.source)) continue
        const { problems, values } = check(text, id)
        expect(values, text).toBeNull()
        const [first] = problems
        if (first === undefined) throw new Error(`accepted: ${text}`)
        expect(first.fault.code, text).toMatch(code)
        for (const language of languages) expect(sayFault(first.fault, language)).not.toBe(first.fault.code)
      }
    expect(surroundings()).toBe(before)
  })

  it('leaves the model as it was', () => {
    expect(check('stock/100').values).toEqual([1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6])
  })
})

/** As Mulberry32: the same texts in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = [
  ...['stock', 'envelope', 'share[culture]', 'share[line]', 'own_a', 'grwth', 'growth', 'year', 't_idx'],
  ...['+', '-', '*', '/', '^', '(', ')', '[', ']', ',', ' ', '=', '.', ':', ';', '"', '%', 'é', '\n'],
  ...['0', '1', '2.5', '1e9', '1e-300', 'max(', 'min(', 'exp(', 'log(', 'sqrt(', 'abs(', 'sum(', 'line'],
  ...['prev(', 'start(', 'ref(', 'before(', 'constructor', '__proto__', 'true', 'mod', 'culture', 'asked'],
]

const sound = [
  'envelope*share[culture]/(1 + growth)',
  'sum(share[asked]*envelope, asked) - min(stock, 3)',
  'exp(log(stock)/2)^2 - ref(start(stock))',
  'max(abs(stock - 1e3), sqrt(envelope), year - 2024)',
]

describe('a hundred thousand formulas of any kind', () => {
  it('are refused or come to numbers, and nothing else happens', () => {
    const before = surroundings()
    const random = generator(45)
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
    const some = () => Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(words)).join('')
    const mutated = () => {
      const text = pick(sound) ?? ''
      const at = Math.floor(random() * text.length)
      return text.slice(0, at) + (pick(words) ?? '') + text.slice(at + Math.floor(random() * 3))
    }
    let accepted = 0
    // As many at once as a scenario may have, so that what is the same for all of them is done once.
    for (let begun = 0; begun < 100_000; begun += OWN_LIMITS.formulas) {
      const texts = Array.from({ length: OWN_LIMITS.formulas }, (_, index) =>
        index % 4 === 0 ? mutated() : some(),
      )
      const formulas = texts.map((formula, index): OwnFormula => indicator(`own_${index}`, formula))
      const refused = new Set(ownFormulaFaults(model, formulas).map(({ index }) => index))
      for (const [index, text] of texts.entries()) {
        if (refused.has(index)) continue
        accepted += 1
        const { problems, values } = check(text)
        if ((values === null) !== problems.length > 0 || values?.some(value => !Number.isFinite(value)))
          throw new Error(`neither refused nor numbers: ${JSON.stringify(text)}`)
      }
    }
    expect(accepted).toBeGreaterThan(1000)
    expect(surroundings()).toBe(before)
  })
})
