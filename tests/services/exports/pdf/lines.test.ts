/** Whether words are broken into lines as one reads them, and are cleaned of what cannot be set. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../../electron/services/exports/pdf/lines.ts'
import { readableWords } from '../../../../electron/services/exports/pdf/readable-words.ts'

/** As many as there are letters. */
const count = (words: string) => [...words].length

describe('words in lines', () => {
  it('break after spaces', () => {
    expect(linesOf('mục tiêu trên 9', 8, count)).toEqual(['mục tiêu', 'trên 9'])
  })

  it('keep a number and its unit together', () => {
    expect(linesOf('đạt 6,00\u202f%', 8, count)).toEqual(['đạt', '6,00\u202f%'])
  })

  it('break no unit after its stroke', () => {
    expect(linesOf('tăng 11 %/năm', 11, words => words.length)).toEqual(['tăng 11', '%/năm'])
  })

  it('break an address after its strokes, and a longer word inside', () => {
    expect(linesOf('https://hanoi.gov.vn/tin', 12, count)).toEqual(['https://', 'hanoi.gov.', 'vn/tin'])
    expect(linesOf('abcdefghij', 4, count)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('keep lines that were there, and are one where there are no words', () => {
    expect(linesOf('a\n\nb', 9, count)).toEqual(['a', '', 'b'])
    expect(linesOf('', 9, count)).toEqual([''])
  })

  it('lose no letter, and are no wider than they may be', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ữ', ' ', '-', '/', '9', '\n'), maxLength: 80 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (given, width) => {
        const lines = linesOf(given, width, count)
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''))
        for (const line of lines) expect(count(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('readable words', () => {
  const clean = (words: string) => {
    const lost: string[] = []
    const shown = readableWords(
      words,
      codePoint => codePoint < 0x2000,
      letter => lost.push(letter),
    )
    return { shown, lost }
  }

  it('are composed', () => {
    expect(clean('Tỷ'.normalize('NFD')).shown).toBe('Tỷ')
  })

  it('have nothing in them that has no shape', () => {
    expect(clean('a\u0000b\u202ec\ud800d\u200be\tf\r\ng')).toEqual({ shown: 'abcde f\ng', lost: [] })
  })

  it('have a sign for each letter that the typeface lacks, which is told', () => {
    expect(clean('lễ hội 🎉👩‍👩‍👧 năm')).toEqual({ shown: 'lễ hội ?? năm', lost: ['🎉', '👩👩👧'] })
  })
})
