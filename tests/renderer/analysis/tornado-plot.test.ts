/** What the pictures of sensitivity make of numbers: places, sides and words. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortNumber, shortValue, spanText } from '../../../renderer/features/analysis/tornado/input-words.ts'
import { plotScale } from '../../../renderer/features/analysis/tornado/plot-scale.ts'
import { sidesOf } from '../../../renderer/features/analysis/tornado/tornado-bar.tsx'
import {
  endChoices,
  endsOf,
  firstSettings,
  tornadoSettings,
} from '../../../renderer/features/analysis/tornado/tornado-settings.ts'
import { type TornadoBar, tornadoEnds } from '../../../shared/analysis/tornado.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { share as sampleShare } from '../sample-lever.ts'

const share: UnitDefinition = { ...sampleShare, difference: { en: 'pp', vi: 'điểm %' } }
const money: UnitDefinition = {
  id: 'bn',
  label: { en: 'bn', vi: 'tỷ' },
  scale: 1,
  decimals: 0,
  percent: false,
}

describe('the scale of a plot', () => {
  it('leaves the room beside the values that was asked for', () => {
    const { at } = plotScale([2, 6], 20)
    expect([at(2), at(4), at(6)]).toEqual([20, 50, 80])
  })

  it('has round ticks inside the values', () => {
    expect(plotScale([0.0775, 0.101], 20).ticks).toEqual([0.08, 0.09, 0.1])
  })

  it('puts a single value in the middle', () => {
    const { ticks, at } = plotScale([3, 3], 20)
    expect(ticks).toEqual([3])
    expect(at(3)).toBe(50)
  })

  it('takes values for one between which there is no number', () => {
    expect(plotScale([-5e-324, 5e-324], 20).at(5e-324)).toBe(50)
  })

  it('keeps order and room for any values, with few ticks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 9 }),
        values => {
          const { ticks, at } = plotScale(values, 20)
          const places = values.toSorted((one, other) => one - other).map(at)
          expect(places).toEqual(places.toSorted((one, other) => one - other))
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(20 - 1e-6)
            expect(place).toBeLessThanOrEqual(80 + 1e-6)
          }
          expect(ticks.length).toBeLessThanOrEqual(6)
        },
      ),
    )
  })
})

describe('values beside the ends of bars', () => {
  it('have four digits at most, or all before the decimal mark', () => {
    expect(shortNumber(7.654321, 'vi')).toBe('7,654')
    expect(shortNumber(1_500_000.4, 'vi')).toBe('1.500.000')
    expect(shortNumber(0, 'en')).toBe('0')
    expect(shortNumber(0.25, 'en', 'always')).toBe('+0.25')
  })

  it('have the sign of per cent as the language sets it, and no other unit', () => {
    expect(shortValue(0.037, share, 'vi')).toBe('3,7\u202f%')
    expect(shortValue(0.037, share, 'en')).toBe('3.7%')
    expect(shortValue(1250, money, 'vi')).toBe('1.250')
  })

  it('are apart by points where they are shares', () => {
    expect(spanText(0.0235, share, 'vi')).toBe('2,35 điểm %')
    expect(spanText(1250, money, 'en')).toBe('1,250 bn')
  })
})

describe('the sides of a bar', () => {
  const bar = (low: number | null, high: number | null, isOneSided = false): TornadoBar => ({
    id: 'x',
    kind: 'policy',
    present: 1,
    low: { input: 0, result: low },
    high: { input: 2, result: high },
    span: 1,
    isOneSided,
  })

  it('are those on which its ends lie', () => {
    expect(sidesOf(bar(1, 3), 2)).toEqual({ low: 'left', high: 'right' })
    expect(sidesOf(bar(3, 1), 2)).toEqual({ low: 'right', high: 'left' })
    expect(sidesOf(bar(3, 4, true), 2)).toEqual({ low: 'right', high: 'right' })
  })

  it('keep the words of an end that hardly moves off the bar of the other, in the one lane that both have', () => {
    expect(sidesOf(bar(1, 1.999), 2)).toEqual({ low: 'left', high: 'right' })
    expect(sidesOf(bar(2.001, 4), 2)).toEqual({ low: 'left', high: 'right' })
    expect(sidesOf(bar(4, 2.001), 2)).toEqual({ low: 'right', high: 'left' })
  })

  it('leave to an end that stays where it is the side that is free', () => {
    expect(sidesOf(bar(2, 1), 2)).toEqual({ low: 'right', high: 'left' })
    expect(sidesOf(bar(3, 2), 2)).toEqual({ low: 'right', high: 'left' })
  })
})

describe('the settings', () => {
  it('begin as settings that can be kept', () => {
    expect(tornadoSettings.parse(JSON.parse(JSON.stringify(firstSettings)))).toEqual(firstSettings)
  })

  it('refuse what no tab can show', () => {
    expect(tornadoSettings.safeParse({ ...firstSettings, kinds: [] }).success).toBe(false)
    expect(tornadoSettings.safeParse({ ...firstSettings, rows: 1 }).success).toBe(false)
  })

  it('say every choice of ends as a question takes it', () => {
    for (const choice of endChoices) expect(tornadoEnds.safeParse(endsOf(choice)).success).toBe(true)
    expect(endsOf('20')).toEqual({ kind: 'percent', percent: 20 })
  })
})
