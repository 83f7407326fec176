/** What is said of many runs: what they rest on, and how likely a target is met. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  basisWords,
  chanceWords,
  problemWords,
} from '../../../renderer/features/analysis/uncertainty/ensemble-words.ts'
import { answerOf, ensembleOf } from './sample-ensemble.ts'

const plain = (words: string | null) => words?.replaceAll('\u202f', ' ')

describe('what bands rest on', () => {
  it('names the inputs first, then draws and seed', () => {
    expect(basisWords(ensembleOf(), 'vi')).toBe('2 yếu tố bất định, 4.096 lượt, hạt giống 2045')
    expect(basisWords(ensembleOf(), 'en')).toBe('2 varied inputs, 4,096 draws, seed 2045')
  })

  it('counts the draws that the numbers have, and says when more are to come', () => {
    const answer = answerOf({ draws: 512 })
    expect(basisWords(ensembleOf({ answer, isPartial: true }), 'vi')).toContain('đã có 512 lượt')
    expect(basisWords(ensembleOf({ answer }), 'vi')).toContain(', 512 lượt')
  })

  it('says why there are none', () => {
    expect(problemWords('waiting', true, 'vi')).toBe('Đang tính dải bất định')
    expect(problemWords('waiting', false, 'vi')).toBe('Không vẽ dải: chưa tính cho các giá trị hiện tại')
    expect(problemWords('difference', true, 'en')).toMatch(/^No bands: the baseline varies too/)
  })
})

describe('the chance of a target', () => {
  it('has its sampling error in points', () => {
    const words = chanceWords({ chance: 0.36, low: 0.3454, high: 0.3748 }, 'vi')
    expect(plain(words.chance)).toBe('36 %')
    expect(plain(words.error)).toBe('±1,5 điểm %')
    expect(plain(words.interval)).toBe('khoảng tin cậy 95 % từ 34,5 % đến 37,5 %')
    expect(chanceWords({ chance: 0.36, low: 0.3454, high: 0.3748 }, 'en')).toMatchObject({
      chance: '36%',
      error: '±1.5 pp',
    })
  })

  it('of what happened in no draw of a thousand, or in all of them, is a bound', () => {
    expect(plain(chanceWords({ chance: 0, low: 0, high: 0.0038 }, 'vi').chance)).toBe('< 1 %')
    expect(plain(chanceWords({ chance: 1, low: 0.9962, high: 1 }, 'vi').chance)).toBe('> 99 %')
    expect(chanceWords({ chance: 1, low: 0.9962, high: 1 }, 'vi').error).toBeNull()
  })

  it('of few draws says no more than they can tell', () => {
    expect(chanceWords({ chance: 0, low: 0, high: 0.0566 }, 'en').chance).toBe('< 6%')
    expect(chanceWords({ chance: 1, low: 0.9434, high: 1 }, 'en').chance).toBe('> 94%')
  })

  it('is never rounded to none or to all where it is neither', () => {
    expect(chanceWords({ chance: 0.004, low: 0.002, high: 0.007 }, 'en').chance).toBe('0.4%')
    expect(chanceWords({ chance: 0.9961, low: 0.994, high: 0.998 }, 'en').chance).toBe('99.6%')
    const shares = fc.double({ min: 0.0006, max: 0.9994, noNaN: true })
    fc.assert(
      fc.property(shares, chance => {
        const words = chanceWords({ chance, low: chance / 2, high: (1 + chance) / 2 }, 'en').chance
        expect(words).not.toMatch(/^(0|0\.0|100|100\.0)%$/)
      }),
    )
  })
})
