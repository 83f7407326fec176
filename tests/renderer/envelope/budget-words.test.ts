/** What the budget says of itself. */

import { describe, expect, it } from 'vitest'
import {
  aboutLine,
  lineWords,
  overRequestWords,
  points,
} from '../../../renderer/features/envelope/budget-words.ts'
import { money, share } from '../kpis/sample-headline.ts'
import { budgetWith, line } from './sample-budget.ts'

const lines = [line('Culture', 0.06, 0.026), line('Schools', 0.74), line('Works', 0.2)]
const [culture, schools, works] = lines
const budget = budgetWith(lines)
const cut = budgetWith(lines, { overRequest: { excess: 0.0323, money: 8174, granted: 0.9612 } })

describe('a line in words', () => {
  it('says name, share, money and change', () => {
    expect(culture && lineWords(budget, culture, false, 'vi')).toBe(
      'Culture, 6,0\u202f%, 60 tỷ đồng, +3,4 điểm % so với cơ sở',
    )
  })

  it('says that it is locked, unchanged, or the remainder', () => {
    expect(schools && lineWords(budget, schools, true, 'en')).toBe(
      'Schools, 74.0%, 740 bn VND, as in the baseline, locked',
    )
    expect(works && lineWords(budget, works, false, 'en')).toMatch(/, remainder$/)
  })
})

describe('what stands under the name of a line', () => {
  const works = {
    short: { en: 'Infrastructure', vi: 'Hạ tầng kinh tế' },
    label: { en: 'economic infrastructure', vi: 'hạ tầng kinh tế' },
  }

  it('is its full name, and nothing where that only repeats the short one', () => {
    expect(aboutLine(works, 'en')).toBe('economic infrastructure')
    expect(aboutLine(works, 'vi')).toBeNull()
  })
})

describe('requests that exceed the budget', () => {
  it('are told in full, then shorter, each with shares, money and what is granted', () => {
    expect(overRequestWords(cut, [2029, 2030, 2031, 2035], 'vi')).toEqual([
      'Đề xuất vượt 3,2 điểm % (8.174 tỷ đồng): mọi lĩnh vực được giao 96,1\u202f% mức đề xuất; works giữ sàn 20\u202f% · Năm bị cắt giảm: 2029–2031, 2035',
      'Đề xuất vượt 3,2 điểm % (8.174 tỷ đồng): được giao 96,1\u202f% mức đề xuất · Năm bị cắt giảm: 2029–2031, 2035',
      'Đề xuất vượt 3,2 điểm % (8.174 tỷ đồng): được giao 96,1\u202f% mức đề xuất',
    ])
  })

  it('are told in English as well, with a unit in brackets kept out of brackets', () => {
    const unit = { ...money, label: { en: 'bn VND (2024 prices)', vi: 'tỷ đồng (giá 2024)' } }
    expect(overRequestWords({ ...cut, whole: { money: 1, unit } }, [2030], 'en')[0]).toBe(
      'Requests exceed the budget by 3.2 pp, 8,174 bn VND (2024 prices): every line gets 96.1% of its request; works keeps its floor of 20% · Cut in 2030',
    )
  })

  it('are not mentioned where there are none', () => {
    expect(overRequestWords(budget, [], 'vi')).toEqual([])
  })

  it('show the tenth of a floor that has one', () => {
    expect(overRequestWords({ ...cut, floor: 0.205 }, [2030], 'vi')[0]).toContain('sàn 20,5\u202f%')
  })
})

describe('a difference of shares', () => {
  it('is written without its sign', () => {
    expect([points(0.0323, share, 'vi'), points(-0.0323, share, 'en')]).toEqual(['3,2 điểm %', '3.2 pp'])
  })
})
