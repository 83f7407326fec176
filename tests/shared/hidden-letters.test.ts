import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asName, asText, hidesLetters, hidesLettersInText } from '../../shared/hidden-letters.ts'

/** Anything that a keyboard, a clipboard or a hostile page can bring: halves of letters and controls among it. */
const anything = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
    fc.constantFrom(
      '\0',
      '\t',
      '\r',
      '\n',
      '\u007f',
      '\u0085',
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\ud83d',
    ),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  ),
})

describe('what is typed', () => {
  it('as a name never hides letters, stays on one line and is the same when it is typed again', () => {
    fc.assert(
      fc.property(anything, typed => {
        const name = asName(typed)
        expect([hidesLetters(name), /[\r\n\t]|^\s|\s$/.test(name), asName(name)]).toEqual([
          false,
          false,
          name,
        ])
      }),
    )
  })

  it('as a text never hides letters, and is the same when it is typed again', () => {
    fc.assert(
      fc.property(anything, typed => {
        const text = asText(typed)
        expect([hidesLettersInText(text), asText(text)]).toEqual([false, text])
      }),
    )
  })

  it('keeps its letters, pictures and words', () => {
    expect(asName(' Sở\u00a0Tài\tchính\n👨‍👩‍👧 ❤️ ')).toBe('Sở Tài chính 👨‍👩‍👧 ❤️')
    expect(asName('Sở\u202e \u200bTài')).toBe('Sở Tài')
  })

  it('keeps the lines and columns of a text, whatever program it was copied from', () => {
    expect(asText('Năm\t2030\r\nNăm\t2045\vhết\u2028nhé\r.')).toBe('Năm\t2030\nNăm\t2045\nhết\nnhé\n.')
    expect(asText('Vì \u202esao\u0007')).toBe('Vì sao')
  })
})

describe('a text', () => {
  it.each(['một\nhai', 'một\r\nhai', 'một\thai', '👨‍👩‍👧 ❤️', 'nghỉ\u200cphép'])('hides nothing: %j', text => {
    expect(hidesLettersInText(text)).toBe(false)
  })

  it.each([
    '\0',
    '\b',
    '\r',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ud800',
  ])('hides letters: %j', letter => {
    expect(hidesLettersInText(`một${letter}hai`)).toBe(true)
  })
})
