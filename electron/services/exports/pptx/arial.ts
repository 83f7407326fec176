/**
 * How wide a text in Arial is. Slides are set in Arial because every office has it with all Vietnamese letters, and because what
 * stands in for it elsewhere (Liberation Sans, Arimo, Helvetica) has the same widths: lines break where they were seen to break.
 */

import type { TextWeight } from '../../../../shared/reading/charts/chart-look.ts'

/** Advance widths of the letters from space to tilde, in thousandths of the size; from the font's table `hmtx`. */
const WIDTHS: Readonly<Record<TextWeight, readonly number[]>> = {
  400: widths(
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
      '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
      '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  ),
  600: widths(
    '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 ' +
      '975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 ' +
      '333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
  ),
}

/** What their base letter does not tell: horns, strokes, narrow spaces. */
const OTHERS: Readonly<Record<string, number>> = {
  ơ: 680,
  ư: 700,
  Ơ: 857,
  Ư: 854,
  đ: 611,
  Đ: 722,
  '\u202f': 200,
  '\u00a0': 278,
  '–': 556,
  '−': 584,
  '·': 333,
  '“': 500,
  '”': 500,
}

/** Of letters that are not known: as wide as the type is high, so that nothing runs over. */
const UNKNOWN = 1000

const FIRST = 32

function widths(table: string): number[] {
  return table.split(' ').map(Number)
}

/**
 * @param size of the type, in points.
 * @returns points.
 */
export function widthInArial(text: string, size: number, weight: TextWeight = 400): number {
  let sum = 0
  // Marks of tone add no width: what counts is the letter under them, but horns are part of it.
  for (const letter of text
    .normalize('NFD')
    .replace(/([oOuU])([\u0300-\u031a\u031c-\u036f]*)\u031b/g, horned)) {
    if (!/\p{Mark}/u.test(letter)) sum += widthOf(letter, weight)
  }
  return (sum / 1000) * size
}

function horned(_: string, letter: string): string {
  return `${letter}\u031b`.normalize('NFC')
}

function widthOf(letter: string, weight: TextWeight): number {
  return OTHERS[letter] ?? WIDTHS[weight][(letter.codePointAt(0) ?? 0) - FIRST] ?? UNKNOWN
}

/** Widths are sums of fractions: what is wider by less fits. In points. */
const ROUNDING = 1e-6

/** On how many lines of `width` points a text stands; words that are longer than a line are broken. */
export function linesInArial(text: string, width: number, size: number, weight: TextWeight = 400): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, width, size, weight), 0)
}

function linesOf(paragraph: string, width: number, size: number, weight: TextWeight): number {
  const space = widthInArial(' ', size, weight)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(/[ \t]+/)) {
    const own = widthInArial(word, size, weight)
    if (used > 0 && used + space + own > width + ROUNDING) {
      lines += 1
      used = 0
    }
    const broken = Math.ceil((own - ROUNDING) / width) - 1
    lines += Math.max(0, broken)
    used = broken > 0 ? own - broken * width : used + (used > 0 ? space : 0) + own
  }
  return lines
}
