/** Targets, states and gaps in words. */

import { describe, expect, it } from 'vitest'
import {
  gapWords,
  roundsToZero,
  ruleWords,
  stateHint,
  stateWords,
} from '../../../shared/reading/indicators/target-words.ts'
import { share, target } from './sample-headline.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('a rule', () => {
  it('is said in words, with no more decimals than it has', () => {
    expect(plain(ruleWords(target(), share, 'vi'))).toBe('trên 4 %')
    expect(ruleWords(target(), share, 'en')).toBe('above 4%')
    expect(plain(ruleWords(target({ operator: '>=', value: 0.125 }), share, 'vi'))).toBe('12,5 %')
    expect(plain(ruleWords(target({ operator: '<', value: 0.3 }), share, 'vi'))).toBe('dưới 30 %')
    expect(plain(ruleWords(target({ operator: '<=', value: 0.3 }), share, 'en'))).toBe('at most 30%')
  })
})

describe('a state', () => {
  const said = (state: Parameters<typeof stateWords>[0], language: 'vi' | 'en') =>
    stateWords(state, target(), 2025, language)

  it('tells met in its year from met before it', () => {
    expect(said({ kind: 'met', from: 2030 }, 'vi')).toBe('Đạt năm 2030')
    expect(said({ kind: 'met', from: 2028 }, 'vi')).toBe('Đạt từ năm 2028')
    expect(said({ kind: 'met', from: 2028 }, 'en')).toBe('Met from 2028')
  })

  it('names no year where it holds already in years that are over, and says in a hint in which', () => {
    const past = { kind: 'met', from: 2024 } as const
    expect(said(past, 'vi')).toBe('Đạt')
    expect(said(past, 'en')).toBe('Met')
    expect(stateHint(past, target(), 2025, 'vi')).toBe('Theo mô hình, đạt ở mọi năm từ 2024 đến 2030')
    expect(stateHint({ kind: 'met', from: 2026 }, target(), 2025, 'vi')).toBeUndefined()
    expect(said({ kind: 'met', from: 2026 }, 'vi')).toBe('Đạt từ năm 2026')
  })

  it('names the year of a late one, and none for a missed one', () => {
    expect(said({ kind: 'late', from: 2031 }, 'vi')).toBe('Chậm: năm 2031')
    expect(said({ kind: 'missed' }, 'vi')).toBe('Không đạt')
    expect(said({ kind: 'missed' }, 'en')).toBe('Not met')
  })
})

describe('a gap', () => {
  it('is over or short where more is wanted', () => {
    expect(plain(gapWords(0.02, target(), share, true, 'vi'))).toBe('Vượt 2,00 điểm %')
    expect(plain(gapWords(-0.0023, target(), share, false, 'vi'))).toBe('Thiếu 0,23 điểm %')
    expect(plain(gapWords(-0.0023, target(), share, false, 'en'))).toBe('Short by 0.23 pp')
  })

  it('is above or below the limit where less is wanted', () => {
    const limit = target({ operator: '<' })
    expect(plain(gapWords(0.02, limit, share, false, 'vi'))).toBe('Cao hơn 2,00 điểm %')
    expect(plain(gapWords(-0.02, limit, share, true, 'en'))).toBe('Below it by 2.00 pp')
  })

  it('has words of its own where it rounds to nothing', () => {
    expect(gapWords(0.00001, target(), share, true, 'vi')).toBe('Vừa đạt')
    expect(gapWords(-0.00001, target(), share, false, 'vi')).toBe('Sát mức, chưa đạt')
  })
})

describe('a difference', () => {
  it('rounds to zero in the decimals of its unit', () => {
    expect(roundsToZero(0.00004, share)).toBe(true)
    expect(roundsToZero(-0.00006, share)).toBe(false)
  })
})
