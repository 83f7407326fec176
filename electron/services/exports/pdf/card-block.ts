/** A headline as a card on paper: its name, its number, what it is compared with, and each target with its state. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { HeadlineContent, TargetContent } from '../../../../shared/report/content.ts'
import { type Block, gap, LEADING, lineHeight, ruleBlock, stacked, textBlock, writeLines } from './block.ts'
import { drawState } from './marks.ts'
import type { Paper } from './paper.ts'
import { pdfMessages } from './pdf-messages.ts'

/** Sizes in points. */
export interface CardSizes {
  readonly number: number
  readonly name: number
  readonly text: number
  /** Whether each target says who set it. */
  readonly hasSources: boolean
}

export function cardBlock(
  paper: Paper,
  headline: HeadlineContent,
  width: number,
  sizes: CardSizes,
  language: Language,
): Block {
  const { ink, ink2 } = paper.look
  const { name, year, valueWords, baseWords, changeWords, targets } = headline
  const t = pdfMessages[language]
  const small = { size: sizes.text, weight: 400, color: ink2 } as const
  return stacked([
    ruleBlock(paper, width, paper.look.ink),
    gap(sizes.text * 0.7),
    textBlock(paper, name, width, { size: sizes.name, weight: 600, color: ink, leading: LEADING.heading }),
    numberBlock(paper, valueWords, String(year), width, sizes),
    textBlock(paper, `${t.base} ${baseWords}`, width, small),
    textBlock(paper, changeWords, width, small),
    ...targets.flatMap(target => [gap(sizes.text * 0.7), targetBlock(paper, target, width, sizes)]),
  ])
}

/** The number dark and large, its unit and its year grey and smaller beside it. */
export function numberBlock(
  paper: Paper,
  words: string,
  year: string,
  width: number,
  { number, text }: Pick<CardSizes, 'number' | 'text'>,
): Block {
  const [figure, unit] = parted(paper.readable(words))
  const big = { size: number, weight: 600, color: paper.look.ink } as const
  const behind = { size: Math.max(text, number * 0.5), weight: 400, color: paper.look.ink3 } as const
  const yearForm = { size: text, weight: 400, color: paper.look.ink3 } as const
  const air = number * 0.16
  const figureWidth = paper.widthOf(figure, big)
  const unitWidth = unit === '' ? 0 : air + paper.widthOf(unit, behind)
  const yearWidth = paper.widthOf(year, yearForm)
  const shrink = Math.min(1, width / Math.max(1, figureWidth + unitWidth))
  const isYearBeside = figureWidth + unitWidth + 2 * air + yearWidth <= width
  const height = number * 1.35
  return {
    height: isYearBeside ? height : height + lineHeight(yearForm),
    set: (x, y) =>
      paper.part('P', () => {
        const baseline = y + number * 1.08
        paper.write(figure, x, baseline, { ...big, size: number * shrink })
        if (unit !== '')
          paper.write(unit, x + (figureWidth + air) * shrink, baseline, {
            ...behind,
            size: behind.size * shrink,
          })
        if (isYearBeside) paper.write(year, x + width - yearWidth, baseline, yearForm)
        else writeLines(paper, [year], x, y + height, width, yearForm)
      }),
  }
}

/** `255.446 tỷ đồng` is `255.446` and `tỷ đồng`. */
function parted(words: string): [figure: string, unit: string] {
  const [, figure = words, unit = ''] = /^([^\p{L}%]*[\d∞])\s*(\D*)$/u.exec(words) ?? []
  return [figure, unit]
}

/** The state as a sign and in its colour, then what is asked for, and how far off it is. */
export function targetBlock(
  paper: Paper,
  { state, words, stateWords, gapWords, source }: TargetContent,
  width: number,
  { text, hasSources }: Pick<CardSizes, 'text' | 'hasSources'>,
): Block {
  const { ink, ink2, ink3, states } = paper.look
  const radius = text * 0.55
  const indent = radius * 2 + text * 0.45
  const form = { size: text, weight: 600, color: states[state] } as const
  const lines = paper.lines(stateWords, width - indent, form)
  const sign: Block = {
    height: lines.length * lineHeight(form),
    set: (x, y) => {
      paper.aside(() => drawState(paper, state, { x: x + radius, y: y + lineHeight(form) / 2, radius }))
      paper.part('P', () => writeLines(paper, lines, x + indent, y, width - indent, form))
    },
  }
  const below = { size: text, weight: 400 } as const
  return stacked([
    sign,
    textBlock(paper, words, width, { ...below, color: ink }),
    textBlock(paper, gapWords, width, { ...below, color: ink2 }),
    textBlock(paper, hasSources ? source : '', width, { size: text * 0.8, weight: 400, color: ink3 }),
  ])
}
