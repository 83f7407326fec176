/** What is said of a back-test, in both languages. */

import { describe, expect, it } from 'vitest'
import type { BackTest, BackTestResult } from '../../shared/model/back-test.ts'
import {
  backTestCoverage,
  backTestLead,
  percentWords,
  testRemarks,
  untestedWords,
} from '../../shared/reading/back-test/back-test-words.ts'

const NARROW = '\u202f'
const nameOf = (id: string) => `<${id}>`

function testOf(variable: string, mape: number, more: Partial<BackTest> = {}): BackTest {
  return {
    variable,
    kind: 'one-step',
    start: null,
    identity: false,
    points: [{ year: 2022, observed: 1, computed: 1 + mape, standing: 'published', facts: ['F-1'] }],
    errors: { n: 1, bias: mape, relativeBias: mape, mape, rmse: mape, theilU: null, proportions: null },
    driven: [],
    workedOut: [],
    fitted: [],
    ...more,
  }
}

const result: BackTestResult = {
  span: { first: 2015, last: 2025 },
  tests: [
    testOf('a', 0.02),
    testOf('a', 0.04, { kind: 'free-run', start: 2015 }),
    testOf('b', 0.1),
    testOf('sum', 0, { identity: true }),
    testOf('c', 0.5, { kind: 'base-run', start: 2024 }),
  ],
  untested: [
    { variable: 'c', reason: 'anchored' },
    { variable: 'd', reason: 'not-observed' },
  ],
}

describe('the sentence of a back-test', () => {
  it('counts variables, not tests, and leaves out definitions and the run of the model as it is', () => {
    expect(backTestLead(result, nameOf, 'en')).toBe(
      '2 of the variables can be tested on their behaviour: they miss what was observed by 7.0% at the median, and <b> by most, 10.0%.',
    )
    expect(backTestLead(result, nameOf, 'vi')).toContain(`trung vị là 7,0${NARROW}%`)
    expect(backTestCoverage(result, 'en')).toContain(
      'The model has 5 variables. What was observed in 2015–2025',
    )
    expect(backTestCoverage(result, 'vi')).toContain('2 biến không kiểm chứng được, trong đó 1 biến')
  })

  it('speaks of one alone, of none, and of a pack without history plainly', () => {
    const one = { ...result, tests: [testOf('a', 0.02)] }
    expect(backTestLead(one, nameOf, 'en')).toContain('<a> misses what was observed by 2.0%')
    expect(backTestLead({ ...result, tests: [] }, nameOf, 'vi')).toBe(
      'Chưa kiểm chứng được hành vi của biến nào.',
    )
    const zero = testOf('a', 0.1)
    const withoutPercent = { ...zero, errors: { ...zero.errors, mape: null, relativeBias: null } }
    expect(backTestLead({ ...result, tests: [withoutPercent] }, nameOf, 'en')).toBe(
      '1 of the variables can be tested on their behaviour; since zero was observed, no error can be given in per cent.',
    )
    const none: BackTestResult = { span: null, tests: [], untested: result.untested }
    expect(backTestLead(none, nameOf, 'en')).toContain('holds no observed values')
    expect(backTestCoverage(none, 'en')).toBe('')
  })
})

describe('the reason why nothing can be tested', () => {
  it('names what is not known, with its year, and counts what is too much to name', () => {
    const inputs = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({ id, moment: 'now' as const }))
    expect(
      untestedWords({ variable: 'x', reason: 'input-not-observed', year: 2024, inputs }, nameOf, 'en'),
    ).toBe('Observed, but in 2024 not known: <a>; <b>; <c>; <d>; and 2 more.')
    const before = [{ id: 'pop', moment: 'previous' as const }]
    expect(
      untestedWords(
        { variable: 'x', reason: 'input-not-observed', year: 2024, inputs: before },
        nameOf,
        'vi',
      ),
    ).toBe('Có số thực tế, nhưng năm 2024 còn thiếu đầu vào: <pop> của năm trước.')
  })
})

describe('what stands behind a test', () => {
  it('is said: where it set out, what was taken as observed, what was fitted, of what kind the error is', () => {
    const proportions = { bias: 0.25, variation: 0.25, covariation: 0.5 }
    const test = testOf('a', 0.1, { kind: 'free-run', start: 2019, driven: ['g'], fitted: ['w'] })
    const remarks = testRemarks({ ...test, errors: { ...test.errors, proportions } }, nameOf, 'en')
    expect(remarks).toEqual([
      'Started in 2019.',
      'Stand as observed, because their own equations cannot be worked out: <g>.',
      'Set by published figures, some of them of the years tested, so this is no independent test as far as they go: <w>.',
      'Of the squared error, 25% is bias, 25% too much or too little swing, 50% the rest, year by year.',
    ])
  })

  it('says where no parameter was fitted, but not of definitions, which have none', () => {
    expect(testRemarks(testOf('a', 0.1), nameOf, 'en')).toEqual([
      'No parameter in use was set by the figures tested.',
    ])
    expect(testRemarks(testOf('a', 0, { identity: true }), nameOf, 'en')).toEqual([])
  })
})

it('an error too small to be shown is said to be small, not nothing', () => {
  expect(percentWords(0.00002, 'en')).toBe(`<${NARROW}0.1%`)
  expect(percentWords(0, 'en')).toBe('0.0%')
  expect(percentWords(-0.00002, 'vi', 'always')).toBe(`>${NARROW}−0,1${NARROW}%`)
  expect(percentWords(0.034, 'vi', 'always')).toBe(`+3,4${NARROW}%`)
})
