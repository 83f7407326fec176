/** Whether files of the typeface's weights are what the variable typeface says, letter by letter. */

import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { textMeasure } from '../../../electron/services/exports/text-measure.ts'
import { fontOf, staticTypeface } from '../../../electron/services/exports/typeface/static-typeface.ts'
import { typefaceOf } from '../../../electron/services/exports/typeface/typeface.ts'

const file = readFileSync(new URL('../../../renderer/theme/fonts/plex-sans-var-roman.woff2', import.meta.url))
/** As fontkit reads it: in regular, at full width. */
const variable = create(file)
const regular = fontOf(staticTypeface(file, 400))
const strong = fontOf(staticTypeface(file, 600))

const VIETNAMESE = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ'
const LETTERS = [...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ...'0123456789%.,−+≥≤→–…“”()/·']

const glyphOf = (font: Font, letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
const widthOf = (font: Font, words: string) => font.layout(words).advanceWidth

describe('files of the weights of the typeface', () => {
  it('have every letter of Vietnamese, and the signs of numbers', () => {
    expect(LETTERS.filter(letter => glyphOf(regular, letter).id === 0)).toEqual([])
    expect(LETTERS.filter(letter => glyphOf(strong, letter).path.commands.length === 0)).toEqual([])
  })

  it('have all the glyphs of the whole typeface, in the same order', () => {
    expect('numGlyphs' in variable && variable.numGlyphs).toBe(regular.numGlyphs)
    expect(LETTERS.map(letter => glyphOf(regular, letter).id)).toEqual(
      LETTERS.map(letter => glyphOf(strong, letter).id),
    )
  })

  it('set figures all of one width, so that numbers stand in columns', () => {
    for (const font of [regular, strong])
      expect(new Set([...'0123456789'].map(figure => widthOf(font, figure))).size).toBe(1)
  })

  it('are heavier where they are said to be', () => {
    const stem = (font: Font) => glyphOf(font, 'l').bbox.width
    expect(stem(strong)).toBeGreaterThan(stem(regular))
    expect(widthOf(strong, 'Tỷ trọng')).toBeGreaterThan(widthOf(regular, 'Tỷ trọng'))
  })

  it('put the marks of a letter over it and not beside', () => {
    for (const font of [regular, strong]) {
      const [plain, marked] = [glyphOf(font, 'A').bbox, glyphOf(font, 'Ắ').bbox]
      expect(marked.maxY).toBeGreaterThan(plain.maxY + 200)
      expect(marked.minX).toBeGreaterThanOrEqual(plain.minX)
      expect(marked.maxX).toBeLessThanOrEqual(plain.maxX)
    }
  })

  it('keep letters together that belong together', () => {
    expect(widthOf(regular, 'Tỷ')).toBeLessThan(widthOf(regular, 'T') + widthOf(regular, 'ỷ'))
  })

  it('measure words as the files set them, at any size', () => {
    const measure = textMeasure(file, 20)
    expect(measure('Đạt', 600)).toBeCloseTo((widthOf(strong, 'Đạt') / strong.unitsPerEm) * 20, 6)
    expect(measure('Đạt từ năm', 400)).toBeCloseTo(
      measure('Đạt ', 400) + measure('từ ', 400) + measure('năm', 400),
      6,
    )
    expect(measure('', 400)).toBe(0)
  })

  it('are made once', () => {
    expect(typefaceOf(file)).toBe(typefaceOf(file))
  })

  it('are refused for what is no such file', () => {
    expect(() => staticTypeface(new Uint8Array(100), 400)).toThrow('not a WOFF2')
    expect(() => staticTypeface(file.subarray(0, 1000), 400)).toThrow()
  })
})
