import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import {
  positionWords,
  residualWords,
  unreachableWords,
} from '../../../renderer/features/analysis/goal-seek/goal-words.ts'
import type { BestMove } from '../../../shared/analysis/goal-seek.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

const catalogue = catalogueOf(await shippedModel())
const culture = {
  id: 'share[culture]',
  now: 0.026,
  level: 0.12,
  path: { shape: 'ramp', from: 2025, to: 2030, value: 0.12 },
} as const
const best: BestMove = {
  position: 0.12,
  value: 0.0732,
  levers: [culture],
  series: [],
  residual: { now: 0.4396, moved: 0.3456 },
  stop: { kind: 'bound', end: 'high' },
  firstYear: 2033,
}
const aim = { variable: 'cult_share', value: 0.09 }
const plain = (sentences: readonly string[]) => sentences.map(each => each.replaceAll('\u202f', ' '))

describe('a goal that cannot be reached', () => {
  it('is told with the nearest value, the level, what stops it and the year in which it would be', () => {
    expect(plain(unreachableWords(best, aim, 2030, catalogue, 'vi'))).toEqual([
      'Không đạt được: mức gần nhất là 7,32 %, còn cách 1,68 điểm %.',
      'Tỷ trọng chi văn hóa: 12,00 % vào năm 2030 (hiện tại 2,60 %).',
      'Vướng cận trên của đòn bẩy.',
      'Nếu giữ mức đó, mục tiêu sẽ đạt vào năm 2033.',
    ])
    expect(unreachableWords(best, aim, 2030, catalogue, 'en')).toContain('The upper bound stops it.')
  })

  it('says the year from which the budget is overdrawn, and that it stays missed', () => {
    const told = unreachableWords(
      { ...best, stop: { kind: 'envelope', year: 2031 }, firstYear: null },
      aim,
      2030,
      catalogue,
      'en',
    )
    expect(told.slice(2)).toEqual([
      'The budget stops it: beyond, requests would exceed 100% from 2031 on and be cut.',
      'Kept there, it would still be missed in 2045.',
    ])
  })
})

describe('where levers stand', () => {
  it('is said of several by the part of the way, up or down', () => {
    const run = { position: -0.784, levers: [culture, culture] }
    expect(positionWords(run, 2030, catalogue, 'en')).toBe(
      'All levers 78.4% of the way to their lower bounds',
    )
  })
})

describe('what the residual line is left with', () => {
  it('is told where it changes, and not where it rounds to the same', () => {
    expect(plain([residualWords(best.residual, 2030, catalogue, 'vi') ?? ''])).toEqual([
      'Hạ tầng kinh tế nhận phần còn lại: 43,96 % → 34,56 % ngân sách năm 2030.',
    ])
    expect(residualWords({ now: 0.4396, moved: 0.43961 }, 2030, catalogue, 'vi')).toBeNull()
  })
})
