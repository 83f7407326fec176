/** A headline as slides show it: its value large, what it is compared with, and how each target stands in word and sign. */

import { fitted } from '../../../../shared/reading/charts/fitted-text.ts'
import type { HeadlineContent, TargetContent } from '../../../../shared/report/content.ts'
import { linesInArial, widthInArial } from './arial.ts'
import { LINE_HEIGHT, type Page, type Place, putLine, putStateSign, putText } from './deck.ts'
import { POINTS, slideColors } from './slide-look.ts'
import { slideMessages } from './slide-messages.ts'
import { slideLine } from './slide-text.ts'

/** Beside a chart. */
export function putHeadlineAside(
  page: Page,
  headline: HeadlineContent,
  scenario: string,
  { x, y, width, height }: Place,
): void {
  const { ink3 } = slideColors
  const measure = (text: string) => widthInArial(text, 13, 600)
  putText(
    page,
    [
      { text: fitted(slideLine(scenario), (width - 0.6) * POINTS, measure), isBold: true },
      { text: `  ${headline.year}`, color: ink3 },
    ],
    { x, y, width, height: 0.3 },
    { size: 13 },
  )
  const top = putValue(page, headline, { x, y: y + 0.38, width, height: 0.85 }, 44, 13)
  putTargets(page, headline.targets, { x, y: top + 0.2, width, height: y + height - top }, 13)
}

/**
 * On a card of its own.
 * @param scale of its type: 1 where two rows of cards stand on a slide.
 * @param nameLines lines that its name has room for: as many as the longest beside it needs.
 */
export function putHeadlineCard(
  page: Page,
  headline: HeadlineContent,
  { x, y, width, height }: Place,
  scale: number,
  nameLines: number,
): void {
  const { ink, ink3 } = slideColors
  const size = nameSize(scale)
  putLine(page, { x, y, width, height: 0 }, ink, 1.5)
  const nameHeight = (nameLines * size * LINE_HEIGHT) / POINTS
  putText(
    page,
    [
      { text: headline.name, isBold: true },
      { text: `  ${headline.year}`, color: ink3 },
    ],
    { x, y: y + 0.12, width, height: nameHeight },
    { size, anchor: 'top' },
  )
  const value = { x, y: y + 0.16 + nameHeight, width, height: 0.72 * scale }
  const top = putValue(page, headline, value, 36 * scale, 13 * Math.sqrt(scale)) + 0.14 * scale
  putTargets(page, headline.targets, { x, y: top, width, height: y + height - top }, 12 * scale)
}

/** Lines that the name of a card of a width needs; more than three are not shown. */
export function nameLinesOf({ name, year }: HeadlineContent, width: number, scale: number): number {
  return Math.min(3, linesInArial(`${name}  ${year}`, width * POINTS * 0.97, nameSize(scale), 600))
}

function nameSize(scale: number): number {
  return Math.round(14 * scale)
}

/** The value, and under it how far from the baseline; returns where that ends. */
function putValue(
  page: Page,
  { valueWords, baseWords, changeWords }: HeadlineContent,
  { x, y, width, height }: Place,
  size: number,
  small: number,
): number {
  const t = slideMessages[page.deck.language]
  const widest = widthInArial(valueWords, size, 600)
  const fitting = Math.min(size, Math.floor((size * width * POINTS * 0.97) / widest))
  putText(page, valueWords, { x, y, width, height }, { size: fitting, isBold: true })
  putText(
    page,
    [
      { text: changeWords, isBold: true },
      { text: t.againstValue(baseWords), color: slideColors.ink3 },
    ],
    { x, y: y + height, width, height: (small * 1.7) / POINTS },
    { size: small },
  )
  return y + height + (small * 1.7) / POINTS
}

/** Heights are in lines of the type; of targets that find no room it is said how many there are. */
function putTargets(
  page: Page,
  targets: readonly TargetContent[],
  { x, y, width, height }: Place,
  size: number,
): void {
  const room = width * POINTS * 0.97
  const line = (size * 1.55) / POINTS
  const sign = (size * 1.35) / POINTS
  const lines = (text: string) => (text === '' ? 0 : linesInArial(text, room, size))
  let top = y
  for (const [index, { state, words, stateWords, gapWords }] of targets.entries()) {
    const wordsHeight = (lines(words) * size * LINE_HEIGHT) / POINTS
    const gapHeight = (lines(gapWords) * size * LINE_HEIGHT) / POINTS
    const needed = wordsHeight + gapHeight + line * 1.75
    const isLast = index === targets.length - 1
    // Room is kept for the line that says how many are left out.
    if (top + needed + (isLast ? 0 : line) > y + height) {
      const more = slideMessages[page.deck.language].moreTargets(targets.length - index)
      putText(page, more, { x, y: top + line * 0.2, width, height: line }, { size, color: slideColors.ink2 })
      return
    }
    putLine(page, { x, y: top, width, height: 0 }, slideColors.rule, 0.75)
    const quiet = { size, color: slideColors.ink2, anchor: 'top' } as const
    putText(page, words, { x, y: top + line * 0.35, width, height: wordsHeight }, quiet)
    const middle = top + line * 0.45 + wordsHeight
    putStateSign(page, state, { x, y: middle + (line - sign) / 2, width: sign, height: sign })
    putText(
      page,
      stateWords,
      { x: x + sign * 1.35, y: middle, width: width - sign * 1.35, height: line },
      { size: size + 1, isBold: true, color: slideColors.states[state] },
    )
    if (gapHeight > 0) {
      putText(page, gapWords, { x, y: middle + line * 1.1, width, height: gapHeight }, quiet)
    }
    top += needed + line * 0.1
  }
}
