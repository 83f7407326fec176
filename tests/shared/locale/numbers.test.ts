import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExact, formatNumber, MINUS, parseNumber } from '../../../shared/locale/numbers.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'

const read = (typed: string, language: Language) => parseNumber(typed, language)
const is = (value: number) => ({ ok: true, value })
const otherSeparator = { ok: false, problem: 'other-separator' }
const notANumber = { ok: false, problem: 'not-a-number' }

describe('a number in Vietnamese', () => {
  it('groups by points and has a comma before its decimals, out and in', () => {
    expect(formatNumber(1234567.89, { language: 'vi', decimals: 2 })).toBe('1.234.567,89')
    expect(read('1.234.567,89', 'vi')).toEqual(is(1234567.89))
    expect(read('1234567,89', 'vi')).toEqual(is(1234567.89))
  })

  it('is fifteen hundred when it says 1.500', () => {
    expect(read('1.500', 'vi')).toEqual(is(1500))
    expect(read('1,500', 'vi')).toEqual(is(1.5))
  })

  it.each(['1.5', '1,234.5', '0.25', '.5', '1,234,567.89'])('is not read in English: %s', typed => {
    expect(read(typed, 'vi')).toEqual(otherSeparator)
  })
})

describe('a number in English', () => {
  it('groups by commas and has a point before its decimals, out and in', () => {
    expect(formatNumber(1234567.89, { language: 'en', decimals: 2 })).toBe('1,234,567.89')
    expect(read('1,234,567.89', 'en')).toEqual(is(1234567.89))
    expect(read('1234567.89', 'en')).toEqual(is(1234567.89))
  })

  it('is fifteen hundred when it says 1,500', () => {
    expect(read('1,500', 'en')).toEqual(is(1500))
    expect(read('1.500', 'en')).toEqual(is(1.5))
  })

  it.each(['1,5', '1.234,5', '0,25', ',5', '1.234.567,89'])('is not read in Vietnamese: %s', typed => {
    expect(read(typed, 'en')).toEqual(otherSeparator)
  })
})

describe('what is typed', () => {
  it.each(['', ' ', '-', 'abc', '1.2.3', '1,2,3', '12.34.567', '1e5', '0x10', 'NaN', 'Infinity', '5 %', '١'])(
    'is no number in either language: %j',
    typed => {
      for (const language of languages) expect(read(typed, language)).toEqual(notANumber)
    },
  )

  it('may have spaces around and between its groups, and either minus', () => {
    for (const typed of [' 1 500 ', '1\u202f500', '1\u00a0500', '+1500']) {
      for (const language of languages) expect(read(typed, language)).toEqual(is(1500))
    }
    for (const typed of ['-2,5', `${MINUS}2,5`]) expect(read(typed, 'vi')).toEqual(is(-2.5))
  })
})

describe('a number that is written', () => {
  it('has a true minus, a plus where that is asked for, and no sign where it rounds to nothing', () => {
    expect(formatNumber(-5190, { language: 'vi', decimals: 0 })).toBe(`${MINUS}5.190`)
    expect(formatNumber(3.4, { language: 'vi', decimals: 1, sign: 'always' })).toBe('+3,4')
    expect(formatNumber(-0.04, { language: 'en', decimals: 1, sign: 'always' })).toBe('0.0')
  })

  it('has every digit that it was given where that is asked for', () => {
    expect(formatExact(2.375, { language: 'vi', decimals: 1 })).toBe('2,375')
    expect(formatExact(2, { language: 'vi', decimals: 1 })).toBe('2,0')
    expect(formatExact(0.1 + 0.2, { language: 'en', decimals: 1 })).toBe('0.3')
    expect(formatExact(1e-9, { language: 'vi', decimals: 0 })).toBe('0,000000001')
  })

  it('is read again as itself, to the last digit that is shown, for 10,000 numbers', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    const style = fc.record({
      language: fc.constantFrom(...languages),
      decimals: fc.integer({ min: 0, max: 6 }),
      sign: fc.constantFrom('negative' as const, 'always' as const),
    })
    fc.assert(
      fc.property(number, style, (value, shown) => {
        const again = read(formatNumber(value, shown), shown.language)
        // Equal to the value rounded as it is shown: nothing is lost on the way back. `+ 0` makes nothing of a minus zero.
        expect(again).toEqual(is(Number(value.toFixed(shown.decimals)) + 0))
      }),
      { numRuns: 10_000 },
    )
  })

  it('is read again as itself where every digit is shown', () => {
    const digits = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(digits, fc.constantFrom(...languages), ([whole, decimals], language) => {
        const value = Number((whole / 10 ** decimals).toPrecision(12)) + 0
        expect(read(formatExact(value, { language, decimals: 0 }), language)).toEqual(is(value))
      }),
    )
  })
})

describe('the numbers of the program', () => {
  it('are written by it, never by the library of the machine that it runs on', () => {
    const root = join(import.meta.dirname, '../../..')
    const sources = ['shared', 'renderer', 'electron'].flatMap(zone =>
      readdirSync(join(root, zone), { recursive: true, encoding: 'utf8' })
        .filter(file => /\.tsx?$/.test(file))
        .map(file => join(root, zone, file)),
    )
    expect(sources.length).toBeGreaterThan(200)
    const writers = sources.filter(file =>
      /Intl\.NumberFormat|toLocaleString\(|notation:\s*'compact'/.test(readFileSync(file, 'utf8')),
    )
    expect(writers).toEqual([])
  })
})

describe('spaces in a number', () => {
  it('may stand around it, after its sign, and in place of the marks that group by three', () => {
    expect(read(' 2,5 ', 'vi')).toEqual(is(2.5))
    expect(read('− 2,5', 'vi')).toEqual(is(-2.5))
    expect(read('1 234 567,89', 'vi')).toEqual(is(1234567.89))
    expect(read('12 500', 'en')).toEqual(is(12500))
  })

  it('are no mere slip anywhere else: what two numbers mean is not guessed', () => {
    for (const text of ['1 2', '4 1', '12 5', '1 234 56', '1.234 567', '2, 5']) {
      expect(read(text, 'vi')).toEqual(notANumber)
    }
  })
})
