import { describe, expect, test } from 'vitest'
import {
  explainedQuantity,
  formulaNumber,
  plainNumber,
} from '../../../renderer/features/explain/explained-number.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'

const share: UnitDefinition = {
  id: 'share',
  label: { en: '%', vi: '%' },
  scale: 100,
  decimals: 2,
  percent: true,
}
const points: UnitDefinition = { ...share, id: 'points', label: { en: 'pp', vi: 'điểm %' }, percent: false }
const money: UnitDefinition = {
  id: 'bn',
  label: { en: 'bn VND', vi: 'tỷ đồng' },
  scale: 1,
  decimals: 0,
  percent: false,
}

describe('a number in an explanation', () => {
  test('stands as the screen shows it where that says enough', () => {
    expect(explainedQuantity(0.06, share, 'vi').text).toBe('6,00\u202f%')
    expect(explainedQuantity(14_926.4, money, 'vi').text).toBe('14.926 tỷ đồng')
    expect(explainedQuantity(0, money, 'en').text).toBe('0 bn VND')
  })

  test('shows two digits that count where the unit’s own decimals would hide them', () => {
    expect(explainedQuantity(0.000_341_2, share, 'vi').text).toBe('0,034\u202f%')
    expect(explainedQuantity(-0.853, money, 'en').number).toBe('−0.85')
    expect(explainedQuantity(7.31, money, 'en').number).toBe('7.3')
    expect(explainedQuantity(1e-12, money, 'en').number).toBe('0.00000000')
  })
})

test('under a name of a formula money is bare, but what is scaled keeps its sign', () => {
  expect(formulaNumber(14_926.4, money, 'vi')).toBe('14.926')
  expect(formulaNumber(0.06, share, 'en')).toBe('6.00%')
  expect(formulaNumber(0.03, points, 'vi')).toBe('3,00 điểm %')
})

test.each<[number, string]>([
  [253_012.4, '253.012'],
  [253.0124, '253,0'],
  [17.834, '17,83'],
  [0.053_96, '0,05396'],
  [-1.5, '−1,500'],
  [0, '0'],
])('a part of a formula that comes to %d is written %s', (value, text) => {
  expect(plainNumber(value, 'vi')).toBe(text)
})
