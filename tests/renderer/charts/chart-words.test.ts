/** The words around a chart. */

import { describe, expect, it } from 'vitest'
import type { ChartSources } from '../../../shared/reading/charts/chart-sources.ts'
import { chartWords } from '../../../shared/reading/charts/chart-words.ts'
import type { Indicator } from '../../../shared/reading/indicators/indicator.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { headlineOf } from '../kpis/sample-headline.ts'
import { catalogue, choice, linesOf, scenario, sourcesOf, subjectOf } from './sample-sources.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

function wordsOf(
  over: Partial<ChartSources> = {},
  indicator: Partial<Indicator> = {},
  chosen: Partial<ChartChoice> = {},
) {
  return chartWords(
    headlineOf(indicator),
    { ...choice, ...chosen },
    subjectOf(over, chosen),
    sourcesOf(over),
    facts => `${facts.join()} Press`,
  )
}

/** The scenario and the baseline rise by so much each year. */
function said(step: number, baseStep: number, language: 'vi' | 'en', over: Partial<ChartSources> = {}) {
  const active = { ...scenario('one', step, 2, true), name: 'Ưu tiên văn hóa' }
  const base = { series: { ...scenario('base', baseStep, 1).series }, isMoved: false }
  return plain(wordsOf({ scenarios: [active], base, language, ...over }).sentence)
}

describe('the source of a chart', () => {
  const changed = { formulas: ['part'], parameters: [] }
  const active = { ...scenario('one', 0.005, 2, true), name: 'Ưu tiên văn hóa' }

  it('says that a scenario does not follow the model, and names the line with a mark', () => {
    const scenarios = [{ ...active, work: changed }]
    expect(wordsOf({ scenarios }).source.full).toContain(
      'Theo công thức đã sửa trong kịch bản “Ưu tiên văn hóa”',
    )
    expect(linesOf({ scenarios }).lines[0]).toMatchObject({ name: 'Ưu tiên văn hóa', isChanged: true })
    expect(wordsOf({ scenarios: [active] }).source.full).not.toContain('công thức')
  })

  it('is the planner’s own formula, and not the model, for an indicator', () => {
    const { variable } = headlineOf()
    const own = { ...variable, source: { kind: 'own' as const }, formula: 'part/2' }
    const { source } = wordsOf({}, { variable: own })
    expect(source.short).toMatch(/^Chỉ tiêu riêng: part\/2/)
    expect(source.full).not.toContain('Nguồn: mô hình')
  })
})

describe('the sentence over a chart', () => {
  it('says what is met when, and where the baseline stands', () => {
    expect(said(0.005, 0.001, 'vi')).toBe(
      'Kịch bản “Ưu tiên văn hóa” đạt mục tiêu trên 4 % từ năm 2029; đạt 6 % từ năm 2032; đường cơ sở năm 2034 ở mức 3,00 %.',
    )
    expect(said(0.005, 0.001, 'en')).toBe(
      '“Ưu tiên văn hóa” meets the target (above 4%) from 2029; 6% from 2032; the baseline stands at 3.00% in 2034.',
    )
  })

  it('names no year that is over as the one from which a target is met', () => {
    expect(said(0.021, 0.001, 'vi')).toContain('đạt mục tiêu trên 4 % ở mọi năm dự báo đến 2030')
    expect(said(0.021, 0.001, 'en')).toContain('meets the target (above 4%) in every projected year to 2030')
  })

  it('counts the years by which a target is late', () => {
    expect(said(0.003, 0.0029, 'vi')).toContain('đạt mục tiêu trên 4 % vào năm 2031, chậm 1 năm')
    expect(said(0.003, 0.0029, 'en')).toContain('in 2031, 1 year late')
    expect(said(0.0023, 0.001, 'en')).toContain('in 2033, 3 years late')
  })

  it('says that a target is missed, and that the scenario is the baseline', () => {
    expect(said(0.001, 0.001, 'vi')).toBe(
      'Đến năm 2034, kịch bản “Ưu tiên văn hóa” không đạt mục tiêu trên 4 %; đến năm 2034 không đạt 6 %; không khác đường cơ sở.',
    )
  })

  it('says when the baseline itself stands under other assumptions', () => {
    const base = { series: scenario('base', 0.001, 1).series, isMoved: true }
    expect(said(0.005, 0.001, 'vi', { base })).toContain('đường cơ sở đã đổi năm 2034 ở mức')
    expect(said(0.005, 0.001, 'en', { base })).toContain('the moved baseline stands at')
  })

  it('says when the baseline meets the target too', () => {
    expect(said(0.006, 0.005, 'vi')).toContain('đường cơ sở đạt mức trên 4 % từ năm 2029')
  })

  it('says where a variable without a target ends, and where the baseline does', () => {
    const words = wordsOf({}, {}, { variable: 'culture_spending' })
    expect(plain(words.sentence)).toBe(
      'Kịch bản “Ưu tiên văn hóa” năm 2034 ở mức 70 tỷ đồng; đường cơ sở năm 2034 ở mức 30 tỷ đồng.',
    )
    expect(plain(wordsOf({ language: 'en' }, {}, { variable: 'culture_spending' }).sentence)).toBe(
      '“Ưu tiên văn hóa” stands at 70 bn VND in 2034; the baseline stands at 30 bn VND in 2034.',
    )
  })

  it('says of several scenarios which is highest and which is lowest', () => {
    const scenarios = [scenario('a', 0.005, 1, true), scenario('b', 0.007, 2), scenario('c', 0.003, 3)]
    expect(plain(wordsOf({ scenarios }).sentence)).toMatch(
      /năm 2034, cao nhất là kịch bản “Scenario b” \(9,00 %\), thấp nhất là kịch bản “Scenario c” \(5,00 %\)\.$/,
    )
    expect(plain(wordsOf({ scenarios, language: 'en' }).sentence)).toMatch(
      /of the scenarios, “Scenario b” is highest in 2034 \(9\.00%\) and “Scenario c” lowest \(5\.00%\)\.$/,
    )
  })

  it('says how far a scenario lies from the baseline in the modes that draw that', () => {
    expect(said(0.005, 0.001, 'vi', { mode: 'difference' })).toBe(
      'Kịch bản “Ưu tiên văn hóa” năm 2034 cao hơn đường cơ sở 4,00 điểm %.',
    )
    expect(said(0.001, 0.005, 'en', { mode: 'difference' })).toBe(
      '“Ưu tiên văn hóa” is 4.00 pp below the baseline in 2034.',
    )
    expect(said(0.005, 0.001, 'en', { mode: 'relative' })).toBe(
      '“Ưu tiên văn hóa” is 133.3% above the baseline in 2034.',
    )
    expect(said(0.001, 0.001, 'vi', { mode: 'difference' })).toBe(
      'Kịch bản “Ưu tiên văn hóa” năm 2034 bằng đường cơ sở.',
    )
  })

  it('says an index with its base year', () => {
    expect(said(0.005, 0.001, 'vi', { mode: 'index' })).toBe(
      'Kịch bản “Ưu tiên văn hóa” năm 2034 bằng 350,0 (năm 2024 = 100); đường cơ sở năm 2034 ở mức 150,0.',
    )
  })
})

describe('unit and source of a chart', () => {
  it('say of what it is a share, without a capital inside the phrase', () => {
    expect(wordsOf()).toMatchObject({ unit: '%', whole: 'tổng chi', caption: 'Văn hóa, % tổng chi' })
    expect(wordsOf({ language: 'en' })).toMatchObject({ unit: '%', whole: 'of total spending' })
    expect(wordsOf({}, { whole: null }).caption).toBe('Văn hóa, %')
  })

  it('leave an abbreviation its capitals', () => {
    const { whole } = headlineOf()
    if (whole === null) throw new RangeError('the sample has a whole')
    const grdp = { ...whole, variable: { ...whole.variable, short: { en: 'GRDP', vi: 'GRDP' } } }
    expect(wordsOf({ language: 'en' }, { whole: grdp }).whole).toBe('of GRDP')
  })

  it('follow the mode', () => {
    expect(wordsOf({ mode: 'difference' })).toMatchObject({ unit: 'điểm %', whole: 'so với cơ sở' })
    expect(wordsOf({ mode: 'relative', language: 'en' })).toMatchObject({
      unit: '%',
      whole: 'against the baseline',
    })
    expect(wordsOf({ mode: 'index' })).toMatchObject({ unit: '2024 = 100', whole: '' })
  })

  it('say which years are not measured, and what the pack remarks on them', () => {
    expect(wordsOf().source).toMatchObject({
      short: 'Nguồn: mô hình 0.2 · 2024–2025: ước tính',
      full: 'Nguồn: mô hình 0.2 · 2024–2025: ước tính · Theo thực hiện.',
    })
  })

  it('say which years were observed, and whose figures they are', () => {
    const observed = (year: number, standing: 'published' | 'estimate') => ({
      variable: 'part',
      year,
      value: 0.02,
      standing,
      facts: ['F-1'],
    })
    const history = [2019, 2020, 2022]
      .map(year => observed(year, 'published'))
      .concat(observed(2025, 'estimate'))
    const { source } = wordsOf({ catalogue: { ...catalogue, history } })
    expect(source.short).toBe(
      'Nguồn: mô hình 0.2 · 2019–2020, 2022: số công bố · 2024: ước tính · 2025: ước tính sơ bộ',
    )
  })

  it('send from the line to the sources of other places, and name them in the hint', () => {
    const benchmarks = [
      {
        id: 'london',
        variable: 'part',
        place: { en: 'London', vi: 'Luân Đôn' },
        year: 2023,
        value: 0.05,
        facts: ['F-7'],
      },
    ]
    const over = { catalogue: { ...catalogue, benchmarks } }
    const { source } = wordsOf(over, {}, { benchmarks: true })
    expect(source.hint).toContain('Nơi khác: Luân Đôn 2023: 5,00, F-7 Press')
    expect(source.full).toContain('Nơi khác: nguồn xem Giải thích')
    expect(source.full).not.toContain('F-7')
    expect(wordsOf(over).source.hint).not.toContain('Luân Đôn')
  })

  it('say how money was converted, and of what it is then a share', () => {
    const [model] = catalogue.variables
    if (model === undefined) throw new RangeError('the sample has variables')
    const named = { ...model, id: 'price', family: 'price', label: { en: 'Price index', vi: 'Chỉ số giá' } }
    const over = { catalogue: { ...catalogue, variables: [...catalogue.variables, named] } }
    const money = headlineOf().money ?? {}
    const constant = wordsOf({ ...over, basis: 'constant' }, money, { variable: 'culture_spending' })
    expect(constant.source.full).toContain('quy đổi theo chỉ số giá')
    const share = wordsOf({ ...over, basis: 'share' }, money, { variable: 'culture_spending' })
    expect(share).toMatchObject({ unit: '%', whole: 'tổng chi' })
  })
})
