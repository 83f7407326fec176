/** The words around a chart. */

import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../../renderer/features/charts/chart-sentence.ts'
import { subjectOf } from '../../../renderer/features/charts/chart-subject.ts'
import { sourceWords, unitWords } from '../../../renderer/features/charts/chart-words.ts'
import { readoutOf, readoutWords } from '../../../renderer/features/charts/readout.tsx'
import { headlineOf, rising, seriesOf, years } from '../kpis/sample-headline.ts'

const model = {
  model: { id: 'small', version: '0.2', hash: 'x' },
  baseYear: 2024,
  lastOutturn: 2025,
}
const plain = (text: string) => text.replaceAll('\u202f', ' ')

function subject(step: number, baseStep: number, language: 'vi' | 'en', isBaselineMoved = false) {
  const scenario = { name: 'Ưu tiên văn hóa', isBaselineMoved }
  const run = { years, series: seriesOf(rising(step)) }
  return subjectOf(headlineOf(), run, seriesOf(rising(baseStep)), scenario, model, language)
}

describe('the sentence over a chart', () => {
  const said = (step: number, baseStep: number, language: 'vi' | 'en') =>
    plain(sentenceOf(headlineOf(), subject(step, baseStep, language), language))

  it('says what is met when, and where the baseline stands', () => {
    expect(said(0.005, 0.001, 'vi')).toBe(
      '“Ưu tiên văn hóa” đạt mục tiêu trên 4 % từ năm 2029; đạt 6 % từ năm 2032; kịch bản cơ sở năm 2034 ở mức 3,00 %.',
    )
    expect(said(0.005, 0.001, 'en')).toBe(
      '“Ưu tiên văn hóa” meets the target (above 4%) from 2029; 6% from 2032; the baseline stands at 3.00% in 2034.',
    )
  })

  it('counts the years by which a target is late', () => {
    expect(said(0.003, 0.0029, 'vi')).toContain('đạt mục tiêu trên 4 % vào năm 2031, chậm 1 năm')
    expect(said(0.003, 0.0029, 'en')).toContain('in 2031, 1 year late')
    expect(said(0.0023, 0.001, 'en')).toContain('in 2033, 3 years late')
  })

  it('says that a target is missed, and that the scenario is the baseline', () => {
    expect(said(0.001, 0.001, 'vi')).toBe(
      'Đến năm 2034, “Ưu tiên văn hóa” không đạt mục tiêu trên 4 %; đến năm 2034 không đạt 6 %; không khác kịch bản cơ sở.',
    )
  })

  it('says when the baseline itself stands under other assumptions', () => {
    const moved = (language: 'vi' | 'en') =>
      sentenceOf(headlineOf(), subject(0.005, 0.001, language, true), language)
    expect(moved('vi')).toContain('kịch bản cơ sở theo các giả định này năm 2034 ở mức')
    expect(moved('en')).toContain('the baseline under these assumptions stands at')
    expect(subject(0.005, 0.001, 'vi', true).base.name).not.toBe(subject(0.005, 0.001, 'vi').base.name)
  })

  it('says when the baseline meets the target too', () => {
    expect(said(0.006, 0.005, 'vi')).toContain('cơ sở đạt mức trên 4 % từ năm 2029')
  })
})

describe('unit and source of a chart', () => {
  it('say of what it is a share, without a capital inside the phrase', () => {
    expect(unitWords(headlineOf(), 'vi')).toBe('% tổng chi')
    expect(unitWords(headlineOf(), 'en')).toBe('% of total spending')
    expect(unitWords(headlineOf({ whole: null }), 'vi')).toBe('%')
  })

  it('leave an abbreviation its capitals', () => {
    const { whole } = headlineOf()
    if (whole === null) throw new RangeError('the sample has a whole')
    const grdp = { ...whole, variable: { ...whole.variable, short: { en: 'GRDP', vi: 'GRDP' } } }
    expect(unitWords(headlineOf({ whole: grdp }), 'en')).toBe('% of GRDP')
  })

  it('say which years are not measured, and what the pack remarks on them', () => {
    expect(sourceWords(headlineOf(), model, 'vi')).toEqual({
      short: 'Nguồn: mô hình 0.2 · 2024–2025: ước tính',
      full: 'Nguồn: mô hình 0.2 · 2024–2025: ước tính · Theo thực hiện.',
    })
  })
})

describe('a readout', () => {
  it('has the larger value first, in the reader’s numbers', () => {
    const readout = readoutOf(subject(0.001, 0.005, 'vi'), 2030, 'vi')
    expect(readout.lines.map(({ key }) => key)).toEqual(['base', 'scenario'])
    expect(plain(readoutWords(readout))).toBe('2030: Cơ sở 5,00 %; Ưu tiên văn hóa 2,60 %')
    expect(plain(readout.difference ?? '')).toBe('−2,40 điểm %')
  })

  it('has one line in years of outturn', () => {
    const readout = readoutOf(subject(0.001, 0.005, 'en'), 2025, 'en')
    expect(readout.lines.map(({ key }) => key)).toEqual(['outturn'])
    expect(readout.difference).toBeNull()
  })
})
