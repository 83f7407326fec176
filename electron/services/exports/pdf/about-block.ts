/** What a pack is about and what made it, under its title. */

import type { ReportContent } from '../../../../shared/report/content.ts'
import { type Block, gap, ruleBlock, stacked, textBlock } from './block.ts'
import type { Paper } from './paper.ts'
import { pdfMessages } from './pdf-messages.ts'

/** Sizes of type, in points. */
const TEXT = 11
const SMALL = 9

/** What a document is about is no higher where names of scenarios stand in a column beside the rest; higher ones have the whole width. In points. */
const MOST_ABOUT = 180

/** Of what it is and what made it, in columns of a name over its words. */
export function aboutBlock(
  paper: Paper,
  { imprint, title, language }: Pick<ReportContent, 'imprint' | 'title' | 'language'>,
  width: number,
): Block {
  const { base, priceBasis, model, data, program } = imprint
  // A scenario that goes by the title of the document stands over it already.
  const scenarios = imprint.scenarios.filter((name, _, all) => all.length > 1 || name !== title)
  const t = pdfMessages[language]
  const names: readonly [string, string] = [
    scenarios.length === 1 ? t.scenario : t.scenarios,
    scenarios.join('\n'),
  ]
  const others: readonly (readonly [string, string])[] = [
    [t.against, base],
    [t.priceBasis, priceBasis],
    [t.model, [model, data, program].join('\n')],
  ]
  // Six scenarios with long names leave the title its page.
  const size = scenarios.length > 3 ? SMALL : TEXT
  const about = (entries: readonly (readonly [string, string])[]) => facts(paper, entries, width, size)
  if (scenarios.length === 0) return about(others)
  const beside = about([names, ...others])
  return beside.height <= MOST_ABOUT
    ? beside
    : stacked([facts(paper, [names], width, SMALL), gap(10), about(others)])
}

/** In columns of one width. */
function facts(
  paper: Paper,
  entries: readonly (readonly [string, string])[],
  width: number,
  size: number,
): Block {
  const air = 22
  const each = (width - air * (entries.length - 1)) / entries.length
  const blocks = entries.map(([name, words]) =>
    stacked([
      ruleBlock(paper, each, paper.look.rule),
      gap(7),
      textBlock(paper, name, each, { size: SMALL, weight: 400, color: paper.look.ink3 }),
      textBlock(paper, words, each, { size, weight: 400, color: paper.look.ink }),
    ]),
  )
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    set: (x, y) => {
      blocks.forEach((block, index) => {
        block.set(x + index * (each + air), y)
      })
    },
  }
}
