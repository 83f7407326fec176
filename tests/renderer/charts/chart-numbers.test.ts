/** Numbers on a chart, however small or large. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../shared/locale/numbers.ts'
import {
  chartNumber,
  chartText,
  distanceText,
  type NumberForm,
  tickTexts,
  unitOn,
} from '../../../shared/reading/charts/chart-numbers.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import { money, share } from '../kpis/sample-headline.ts'

const form = (over: Partial<NumberForm> = {}): NumberForm => ({
  unit: money,
  language: 'vi',
  isSigned: false,
  ...over,
})
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('a number of a chart', () => {
  it('has the decimals of its unit, or as many as its axis asks for', () => {
    expect(chartNumber(12_345.6, form())).toBe('12.346')
    expect(unitOn(axisFor([0.4], false), money).decimals).toBe(3)
    expect(chartNumber(0.4, form({ unit: unitOn(axisFor([0.4], false), money) }))).toBe('0,400')
    expect(unitOn(axisFor([0.07], true), share).decimals).toBe(2)
  })

  it('has a sign where it is a difference, and none where it is zero', () => {
    expect(chartNumber(3, form({ isSigned: true }))).toBe('+3')
    expect(chartNumber(-3, form({ isSigned: true }))).toBe('−3')
    expect(chartNumber(0, form({ isSigned: true }))).toBe('0')
    expect(plain(chartText(0.012, form({ unit: share, isSigned: true, language: 'en' })))).toBe('+1.20%')
  })

  it('is a dash where there is none', () => {
    expect(chartNumber(Number.NaN, form())).toBe('–')
    expect(chartText(Number.POSITIVE_INFINITY, form())).toBe('–')
    expect(distanceText(1, Number.NaN, form())).toBe('–')
  })
})

describe('the ticks of an axis', () => {
  it('are written with the separators of the language and as many decimals as they need', () => {
    const axis = axisFor([0, 0.000_04], false)
    expect(tickTexts(axis, form())).toEqual(['0,00000', '0,00001', '0,00002', '0,00003', '0,00004'])
    expect(tickTexts(axisFor([0, 9_000_000], false), form({ language: 'en' }))).toContain('5,000,000')
  })

  it('all differ and say what they stand at, whatever the values are', () => {
    const magnitude = fc.integer({ min: -6, max: 9 })
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        magnitude,
        (values, power) => {
          const axis = axisFor(
            values.map(value => value * 10 ** power),
            false,
          )
          const texts = tickTexts(axis, form())
          expect(new Set(texts).size).toBe(texts.length)
          const step = Math.abs((axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0))
          for (const [index, text] of texts.entries()) {
            const parsed = parseNumber(text, 'vi')
            if (!parsed.ok) throw new RangeError(text)
            expect(Math.abs(parsed.value - (axis.ticks[index] ?? 0))).toBeLessThanOrEqual(step * 1e-3)
          }
        },
      ),
    )
  })
})
