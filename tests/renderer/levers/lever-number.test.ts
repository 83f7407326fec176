import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import { fieldValue } from '../../../shared/locale/quantities.ts'
import { languages } from '../../../shared/model/definition.ts'
import {
  editedText,
  placeOf,
  readTyped,
  restingText,
  snapped,
  spokenText,
  stepped,
  stepsOfKey,
} from '../../../shared/reading/levers/lever-number.ts'
import { money, share } from '../sample-lever.ts'

const range = { min: 0, max: 0.2, step: 0.001 }

describe('what is typed into a lever', () => {
  it('is kept to the digit', () => {
    expect(readTyped('2,375', range, share, 'vi')).toEqual({ ok: true, value: 0.02375 })
    expect(readTyped('2.375', range, share, 'en')).toEqual({ ok: true, value: 0.02375 })
  })

  it('shows again as it was typed, at rest and while it is edited', () => {
    const digits = fc.integer({ min: 0, max: 20_000 }).map(thousandths => thousandths / 1000)
    fc.assert(
      fc.property(digits, fc.constantFrom(...languages), (typed, language) => {
        const text = editedText(fieldValue(typed, share), range, share, language)
        const reading = readTyped(text, range, share, language)
        expect(reading).toEqual({ ok: true, value: fieldValue(typed, share) })
        expect(restingText(fieldValue(typed, share), range, share, language)).toBe(text)
      }),
    )
    expect(restingText(0.02375, range, share, 'vi')).toBe('2,375')
    expect(restingText(0.0314159, range, share, 'vi')).toBe('3,14159')
  })

  it('may stand at the bounds and not beyond', () => {
    expect(readTyped('0', range, share, 'vi').ok).toBe(true)
    expect(readTyped('20', range, share, 'vi').ok).toBe(true)
    expect(readTyped('20,001', range, share, 'vi')).toEqual({ ok: false, problem: 'out-of-range' })
    expect(readTyped('-1', range, share, 'en')).toEqual({ ok: false, problem: 'out-of-range' })
  })

  it('is refused with the hint when it has the other separator', () => {
    expect(readTyped('2.5', range, share, 'vi')).toEqual({ ok: false, problem: 'other-separator' })
    expect(readTyped('2,5', range, share, 'en')).toEqual({ ok: false, problem: 'other-separator' })
  })

  it('is hardly fifteen hundred per cent when it says 1.500 in Vietnamese', () => {
    expect(readTyped('1.500', range, share, 'vi')).toEqual({ ok: false, problem: 'other-separator' })
    expect(readTyped('1.500', { min: 0, max: 5000, step: 1 }, money, 'vi')).toEqual({ ok: true, value: 1500 })
  })

  it('may carry its unit, which says nothing new', () => {
    for (const typed of ['2,5 %', '2,5%', ' 2,5 % ']) {
      expect(readTyped(typed, range, share, 'vi')).toEqual({ ok: true, value: 0.025 })
    }
    const wide = { min: 0, max: 5000, step: 1 }
    expect(readTyped('2.500 Tỷ đồng', wide, money, 'vi')).toEqual({ ok: true, value: 2500 })
  })

  it('is refused when it is no number at all', () => {
    for (const typed of ['', '  ', 'abc', '%', '2,5 kg', '1,2,3'])
      expect(readTyped(typed, range, share, 'vi')).toEqual({ ok: false, problem: 'not-a-number' })
  })
})

describe('a value at rest', () => {
  it('is rounded where it was interpolated, and whole while it is edited', () => {
    expect(restingText(0.02333333333333, range, share, 'vi')).toBe('2,3')
    expect(editedText(0.02333333333333, range, share, 'vi')).toBe('2,33333333333')
  })

  it('is said with its unit', () => {
    expect(spokenText(0.06, range, share, 'en')).toBe('6.0%')
    expect(spokenText(0.06, range, share, 'vi')).toBe(`6,0${NARROW_SPACE}%`)
    expect(spokenText(1500, { min: 0, max: 5000, step: 10 }, money, 'vi')).toBe('1.500 tỷ đồng')
  })
})

describe('a step', () => {
  it('adds one, ten or a tenth of the step and keeps what was off the grid', () => {
    expect(stepped(0.02375, 1, range)).toBe(0.02475)
    expect(stepped(0.02375, -10, range)).toBe(0.01375)
    expect(stepped(0.02, 0.1, range)).toBe(0.0201)
  })

  it('never leaves the range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.integer({ min: -500, max: 500 }),
        (value, steps) => {
          const next = stepped(value, steps, range)
          expect(next).toBeGreaterThanOrEqual(range.min)
          expect(next).toBeLessThanOrEqual(range.max)
        },
      ),
    )
  })

  it('there and back is where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 180 }), fc.constantFrom(1, 10, 0.1), (thousandths, steps) => {
        const value = thousandths / 1000
        expect(stepped(stepped(value, steps, range), -steps, range)).toBe(value)
      }),
    )
  })

  it('is what the keys ask for', () => {
    const key = (name: string, held: 'shiftKey' | 'ctrlKey' | 'metaKey' | null = null) =>
      stepsOfKey(
        {
          key: name,
          shiftKey: false,
          ctrlKey: false,
          metaKey: false,
          ...(held === null ? {} : { [held]: true }),
        },
        { ArrowUp: 1, ArrowDown: -1 },
      )
    expect([key('ArrowUp'), key('ArrowDown')]).toEqual([1, -1])
    expect([key('ArrowUp', 'shiftKey'), key('ArrowDown', 'ctrlKey'), key('ArrowUp', 'metaKey')]).toEqual([
      10, -0.1, 0.1,
    ])
    expect([key('PageUp'), key('PageDown')]).toEqual([10, -10])
    expect(key('ArrowLeft')).toBeNull()
    expect(key('5')).toBeNull()
  })
})

describe('a hand on the slider', () => {
  it('stops on the steps', () => {
    expect(snapped(0.0614, 0.025, range)).toBe(0.061)
    expect(snapped(0.0616, 0.025, range)).toBe(0.062)
  })

  it('stops at the default, on the grid or not, and at the bounds', () => {
    expect(snapped(0.02523, 0.0252345, range)).toBe(0.0252345)
    expect(snapped(0.1999, 0.02, { min: 0, max: 0.1995, step: 0.001 })).toBe(0.1995)
    expect(snapped(0, 0.02, { min: 0.0004, max: 0.2, step: 0.001 })).toBe(0.0004)
  })

  it('never stops outside the range', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), value => {
        const stop = snapped(value, 0.05, range)
        expect(stop).toBeGreaterThanOrEqual(range.min)
        expect(stop).toBeLessThanOrEqual(range.max)
      }),
    )
  })

  it('stands between 0 and 1 of the track', () => {
    expect(placeOf(0.05, range)).toBe(0.25)
    expect(placeOf(-1, range)).toBe(0)
    expect(placeOf(0.3, range)).toBe(1)
    expect(placeOf(1, { min: 1, max: 1, step: 1 })).toBe(0)
  })
})
