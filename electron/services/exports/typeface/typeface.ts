/** The bundled typeface as documents need it: a file for each weight, how wide words are, and which letters there are. */

import type { Font } from 'fontkit'
import type { TextWeight } from '../../../../shared/reading/charts/chart-look.ts'
import { fontOf, staticTypeface } from './static-typeface.ts'

export interface Typeface {
  /** TrueType. */
  readonly files: Readonly<Record<TextWeight, Uint8Array>>
  /** Width of words on one line, in the unit of `size`. */
  readonly measure: (words: string, size: number, weight: TextWeight) => number
  readonly hasLetter: (codePoint: number) => boolean
}

/** Made once for a file, since that takes a second. */
const known = new WeakMap<Uint8Array, Typeface>()

/**
 * @param font the bundled WOFF2, variable in weight.
 * @throws Error for another file.
 */
export function typefaceOf(font: Uint8Array): Typeface {
  const before = known.get(font)
  if (before !== undefined) return before
  const files = { 400: staticTypeface(font, 400), 600: staticTypeface(font, 600) }
  const fonts = { 400: fontOf(files[400]), 600: fontOf(files[600]) }
  const widths = { 400: measureIn(fonts[400]), 600: measureIn(fonts[600]) }
  const typeface: Typeface = {
    files,
    measure: (words, size, weight) => widths[weight](words) * size,
    hasLetter: codePoint => fonts[400].hasGlyphForCodePoint(codePoint),
  }
  known.set(font, typeface)
  return typeface
}

/** Words are laid out one by one with the space after them, as pdfkit sets them, and each only once. */
function measureIn(font: Font): (words: string) => number {
  const widths = new Map<string, number>()
  const widthOf = (word: string) => {
    const before = widths.get(word)
    if (before !== undefined) return before
    const width = font.layout(word).advanceWidth / font.unitsPerEm
    widths.set(word, width)
    return width
  }
  return words => words.split(/(?<=[ \t])/).reduce((sum, word) => sum + widthOf(word), 0)
}
