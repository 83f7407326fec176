/** What stands at one place on one page: how high it is, and how it is set there. */

import type { Paper, Role, TextStyle } from './paper.ts'

export interface Block {
  /** In points. */
  readonly height: number
  /** Sets it with its upper left corner at a place. */
  readonly set: (x: number, y: number) => void
}

/** Of a line of text: from one baseline to the next, in parts of the size. Vietnamese capitals with two marks need 1.34. */
export const LEADING = { text: 1.45, heading: 1.3 } as const

/** What the typeface reaches above and below the baseline, in parts of the size. */
const ASCENT = 1.025
const DESCENT = 0.275

export interface TextForm extends TextStyle {
  /** From baseline to baseline, in parts of the size. */
  readonly leading?: number
  readonly role?: Role
  /** On which side lines are even. */
  readonly align?: 'left' | 'right'
}

export function lineHeight({ size, leading = LEADING.text }: TextForm): number {
  return size * leading
}

/** Words in as many lines as they need; nothing where there are none. */
export function textBlock(paper: Paper, words: string, width: number, form: TextForm): Block {
  return words === '' ? gap(0) : linesBlock(paper, paper.lines(words, width, form), width, form)
}

/** Lines that are broken already. */
export function linesBlock(paper: Paper, lines: readonly string[], width: number, form: TextForm): Block {
  const step = lineHeight(form)
  return {
    height: lines.length * step,
    set: (x, y) => paper.part(form.role ?? 'P', () => writeLines(paper, lines, x, y, width, form)),
  }
}

/** Lines as they are, the first with its upper edge at `y`. */
export function writeLines(
  paper: Paper,
  lines: readonly string[],
  x: number,
  y: number,
  width: number,
  form: TextForm,
): void {
  const step = lineHeight(form)
  const baseline = y + (step - (ASCENT + DESCENT) * form.size) / 2 + ASCENT * form.size
  lines.forEach((line, index) => {
    const left = form.align === 'right' ? x + width - paper.widthOf(line, form) : x
    paper.write(line, left, baseline + index * step, form)
  })
}

export function gap(height: number): Block {
  return { height, set: () => {} }
}

/** A hairline across a width. */
export function ruleBlock(paper: Paper, width: number, color: string): Block {
  return { height: 0, set: (x, y) => paper.rule(x, y, width, color) }
}

/** One under the other. */
export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    set: (x, y) => {
      let at = y
      for (const { height, set } of blocks) {
        set(x, at)
        at += height
      }
    },
  }
}

/** Heading words in the largest of some sizes in which they take no more than so many lines; in the smallest where none is small enough. */
export function headingBlock(
  paper: Paper,
  words: string,
  width: number,
  sizes: readonly number[],
  form: Omit<TextForm, 'size'>,
  most: number,
): Block {
  const size = sizes.find(each => paper.lines(words, width, { ...form, size: each }).length <= most)
  const smallest = sizes.at(-1) ?? 12
  return textBlock(paper, words, width, { ...form, size: size ?? smallest, leading: LEADING.heading })
}
