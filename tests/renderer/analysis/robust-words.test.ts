import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { comparedIn, judgedIn } from '../../../renderer/features/analysis/robust-choice/robust-settings.ts'
import {
  inBrackets,
  intervalWords,
  leadWords,
  shareWords,
  switchWords,
} from '../../../renderer/features/analysis/robust-choice/robust-words.ts'
import { sharedParameters } from '../../../shared/analysis/default-sampling.ts'
import type { SwitchValue, VariedRange } from '../../../shared/analysis/robust-choice.ts'
import type { Answer } from '../../../shared/contract/analysis.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { type Scenario, scenario } from '../../../shared/scenario/document.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

const catalogue = catalogueOf(await shippedModel())
const unit = itemOf(catalogue.units, 'share')

/** As it is typed on a keyboard: narrow spaces and true minuses are another test's matter. */
const plain = (words: string) => words.replaceAll('\u202f', ' ')

const counted = (share: number, low: number, high: number) => ({ share, low, high })

const compared = (id: string, title: string, mean: number, best: number) => ({
  id,
  title,
  centre: 0.09,
  result: { p5: 0.08, p50: 0.09, p95: 0.1, mean: 0.09 },
  chance: null,
  regret: { mean, p90: mean, p95: mean, most: mean },
  best: counted(best, best - 0.03, best + 0.03),
  tied: 0,
})

const growth: VariedRange = {
  id: 'grdp_growth_trend',
  kind: 'lever',
  low: -0.04,
  centre: 0,
  high: 0.02,
  own: [0.08, 0.08],
  overrides: [],
}

const atFivePercent: SwitchValue = {
  first: 'programme',
  second: 'culture',
  input: 'grdp_growth_trend',
  value: -0.029,
  below: 'culture',
}

function answerOf(given: Partial<Answer<'robust-choice'>> = {}): Answer<'robust-choice'> {
  const first = counted(0.82, 0.79, 0.85)
  return {
    variable: 'cult_share',
    year: 2030,
    better: 'more',
    target: null,
    draws: 1000,
    failed: { count: 0, first: null },
    failedIn: null,
    scenarios: [
      compared('programme', 'Chương trình', 0.001, 0.82),
      compared('culture', 'Ưu tiên văn hóa', 0.004, 0.18),
    ],
    pairs: [
      {
        first: 'programme',
        second: 'culture',
        firstBetter: first,
        secondBetter: counted(0.18, 0.15, 0.21),
        tied: 0,
        difference: { p5: -0.01, p50: 0.01, p95: 0.02, mean: 0.01 },
      },
    ],
    switches: [],
    switchRunsFailed: 0,
    inputs: [growth],
    ...given,
  }
}

const lead = (answer: Answer<'robust-choice'>, language: 'vi' | 'en' = 'vi') =>
  leadWords(answer, unit, catalogue, language).map(plain)

describe('the sentence at the top', () => {
  it('says who is better how often, with the interval, in both languages', () => {
    expect(lead(answerOf())[0]).toBe('“Chương trình” tốt hơn “Ưu tiên văn hóa” trong 82 % (79–85 %) số lượt.')
    expect(lead(answerOf(), 'en')[0]).toBe(
      '“Chương trình” is better than “Ưu tiên văn hóa” in 82% (79–85%) of the draws.',
    )
  })

  it('begins with the winner, wherever it stands in the question', () => {
    const [pair] = answerOf().pairs
    if (pair === undefined) throw new Error('no pair')
    const turned = { ...pair, firstBetter: pair.secondBetter, secondBetter: pair.firstBetter }
    expect(lead(answerOf({ pairs: [turned] }))[0]).toMatch(
      /^“Ưu tiên văn hóa” tốt hơn “Chương trình” trong 82 %/,
    )
  })

  it('does not call a winner what the draws cannot tell', () => {
    const [pair] = answerOf().pairs
    if (pair === undefined) throw new Error('no pair')
    const close = { ...pair, firstBetter: counted(0.51, 0.48, 0.54), secondBetter: counted(0.49, 0.46, 0.52) }
    expect(lead(answerOf({ pairs: [close] })).join(' ')).toContain('chưa thể kết luận')
  })

  it('says who is regretted least, and the nearest switch', () => {
    const words = lead(answerOf({ switches: [atFivePercent] }))
    expect(words).toContain(
      'Mức thua thiệt bình quân nhỏ nhất: “Chương trình”, kém kịch bản tốt nhất của từng lượt 0,10 điểm %.',
    )
    expect(words.at(-1)).toBe(
      '“Chương trình” và “Ưu tiên văn hóa” ngang nhau khi tăng trưởng GRDP thực theo xu thế năm 2030 xuống 5,10 %/năm; hiện tại 8,00 %/năm.',
    )
  })

  it('says of scenarios that never differ only that', () => {
    const scenarios = answerOf().scenarios.map(each => ({ ...each, tied: 1 }))
    expect(lead(answerOf({ scenarios }))).toEqual(['Các kịch bản cho kết quả như nhau trong mọi lượt.'])
  })
})

describe('a share', () => {
  it('of no draw or of all of them is a bound without an interval', () => {
    expect(plain(shareWords(counted(0, 0, 0.004), 'vi'))).toBe('< 1 %')
    expect(plain(shareWords(counted(1, 0.996, 1), 'vi'))).toBe('> 99 %')
    expect(inBrackets(counted(1, 0.996, 1), 'vi')).toBe('')
  })

  it('has a decimal in an interval that is narrower than a per cent', () => {
    expect(plain(intervalWords(counted(0.44, 0.438, 0.442), 'vi'))).toBe('43,8–44,2 %')
  })
})

describe('a switch', () => {
  it('of a lever whose paths differ is the amount by which they move', () => {
    const answer = answerOf({ inputs: [{ ...growth, own: [0.08, 0.05] }] })
    const told = switchWords(atFivePercent, answer, catalogue, 'vi')
    expect(plain(told.sentence)).toContain('dịch −2,90 điểm % so với lộ trình của từng kịch bản')
    expect(told).toMatchObject({ at: -0.029, now: 0 })
  })

  it('is told at the end of the range where the lever stops there', () => {
    const [lever] = catalogue.levers.filter(({ id }) => id === 'grdp_growth_trend')
    const max = lever?.range.max ?? 0
    const answer = answerOf({ inputs: [{ ...growth, own: [max - 0.01, max - 0.01] }] })
    expect(switchWords({ ...atFivePercent, value: 0.02 }, answer, catalogue, 'vi').at).toBe(max)
  })

  it('of a parameter is its value', () => {
    const land = { ...growth, id: 'land_bank0', kind: 'parameter' as const, centre: 1_500_000, own: [] }
    const answer = answerOf({ inputs: [land] })
    const told = switchWords(
      { ...atFivePercent, input: 'land_bank0', value: 1_400_000 },
      answer,
      catalogue,
      'en',
    )
    expect(told).toMatchObject({ at: 1_400_000, now: 1_500_000, level: '1,400,000 bn VND' })
    expect(told.sentence).toContain('falls to 1,400,000 bn VND; now 1,500,000 bn VND')
  })
})

describe('what the tab compares at first', () => {
  const scenarioOf = (id: string, parameters: Record<string, number> = {}): Scenario =>
    scenario.parse({ id, title: id, parameters })
  const all = ['a', 'b', 'c'].map(id => scenarioOf(id))

  it('is what was chosen, of which the document still has something', () => {
    expect(comparedIn(['c', 'gone', 'a'], all, all).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('is what is drawn, or everything where one alone is drawn, up to six', () => {
    expect(comparedIn(['gone'], all, all.slice(0, 2)).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(comparedIn([], all, all.slice(0, 1))).toHaveLength(3)
    const many = Array.from({ length: 9 }, (_, index) => scenarioOf(`s${index}`))
    expect(comparedIn([], many, many.slice(0, 1))).toHaveLength(6)
  })

  it('judges by what this model has, and by the first target of the first headline otherwise', () => {
    const standard = { kind: 'target', target: catalogue.headlines[0]?.targets[0] }
    expect(judgedIn(null, catalogue)).toEqual(standard)
    expect(judgedIn({ kind: 'target', target: 'gone' }, catalogue)).toEqual(standard)
    const other = { kind: 'variable', variable: 'grdp_pc', year: 2040, better: 'more' } as const
    expect(judgedIn(other, catalogue)).toBe(other)
    expect(judgedIn({ ...other, year: 2025 }, catalogue)).toEqual(standard)
  })

  it('draws around values that all the scenarios share', () => {
    const one = scenarioOf('one', { eta_income: 0.6, b_tour: 0.2 })
    const other = scenarioOf('other', { eta_income: 0.6, b_tour: 0.1 })
    expect(sharedParameters([one, other])).toEqual({ eta_income: 0.6 })
  })
})
