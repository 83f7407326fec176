/** Labels of a picture: how they are parted into lines, and how much room they take in either language. */

import { LABEL_SIZE, LINE_STEP } from '../../../../shared/book/diagram-look.ts'
import { textWidth } from '../../../../shared/book/text-width.ts'
import type { Language, Words } from '../../../../shared/model/definition.ts'
import { wrapped } from '../../../../shared/reading/charts/wrapped-text.ts'

export interface LabelBox {
  readonly label: Words
  readonly lines: Readonly<Record<Language, readonly string[]>>
  readonly width: number
  readonly height: number
}

/**
 * The lines of a label that is at most so wide, about equally long, and the box that holds them in both languages.
 * @param isStrong for the heavier type of stocks.
 */
export function labelBox(label: Words, most: number, isStrong = false): LabelBox {
  const lines = { vi: balanced(label.vi, most, isStrong), en: balanced(label.en, most, isStrong) }
  return { label, lines, ...sizeOf(lines, LABEL_SIZE, isStrong) }
}

/** The box around lines that are parted already. */
export function sizeOf(
  lines: Readonly<Record<Language, readonly string[]>>,
  size: number,
  isStrong = false,
): { readonly width: number; readonly height: number } {
  const all = [...lines.vi, ...lines.en]
  const count = Math.max(lines.vi.length, lines.en.length)
  return {
    width: Math.ceil(Math.max(...all.map(line => textWidth(line, size, isStrong)))),
    height: Math.ceil(count * LINE_STEP * (size / LABEL_SIZE)),
  }
}

/** As few lines as fit the width, and among those the narrowest. */
function balanced(words: string, most: number, isStrong: boolean): readonly string[] {
  const measure = (text: string) => textWidth(text, LABEL_SIZE, isStrong)
  const fewest = wrapped(words, most, measure)
  for (let width = most * 0.55; width < most; width += 4) {
    const lines = wrapped(words, width, measure)
    const isWhole = lines.every(line => measure(line) <= width) && lines.join(' ') === words
    if (lines.length === fewest.length && isWhole) return lines
  }
  return fewest
}
