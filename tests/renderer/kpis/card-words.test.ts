/** A card as a line of text. */

import { describe, expect, it } from 'vitest'
import { cardWords, measureOf } from '../../../renderer/features/kpis/card-words.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { cardOf, kpiFrom, pack, rising, seriesOf, years } from './sample-headline.ts'

const run = { years, series: seriesOf(rising(0.005)) }
const reference = seriesOf(rising(0.001))
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('a card in words', () => {
  it('says value, difference, target, state and gap', () => {
    const kpi = kpiFrom(cardOf(), run, reference)
    expect(plain(cardWords(kpi, 2025, 'vi'))).toBe(
      'Văn hóa: 5,00 % năm 2030; +2,40 điểm % (+92 %) so với cơ sở 2,60 %; Mục tiêu trên 4 %: Đạt từ năm 2029; Vượt 1,00 điểm % (10 tỷ đồng)',
    )
    expect(cardWords(kpi, 2025, 'en')).toContain('Target above 4%: Met from 2029')
  })

  it('says that nothing has changed, and nothing of a target where there is none', () => {
    const kpi = kpiFrom({ indicator: indicatorOf(pack, 'spending'), target: null }, run, reference, 2027)
    expect(cardWords(kpi, 2025, 'en')).toBe(
      'Total spending: 1,000 bn VND in 2027; unchanged against the baseline',
    )
  })
})

describe('the amount behind a value', () => {
  it('is named by what it measures where it is of one element, and otherwise stands for itself', () => {
    const short = { en: 'Culture: spending', vi: 'Văn hóa: chi thực hiện' }
    expect(measureOf({ elements: ['culture'], short }, 'vi')).toBe('chi thực hiện')
    expect(measureOf({ elements: ['culture'], short }, 'en')).toBe('spending')
    expect(measureOf({ elements: [], short: { en: 'GRDP', vi: 'GRDP' } }, 'vi')).toBeNull()
  })
})
