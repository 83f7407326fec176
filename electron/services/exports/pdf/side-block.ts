/** A number beside a chart, with what became of its targets. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { HeadlineContent } from '../../../../shared/report/content.ts'
import { type Block, gap, LEADING, ruleBlock, stacked, textBlock } from './block.ts'
import { numberBlock, targetBlock } from './card-block.ts'
import type { Paper } from './paper.ts'
import { pdfMessages } from './pdf-messages.ts'

/** The number beside a chart, of a scenario. */
export function sideBlock(
  paper: Paper,
  { year, valueWords, baseWords, changeWords, targets }: HeadlineContent,
  scenario: string,
  language: Language,
  width: number,
): Block {
  const { ink, ink2 } = paper.look
  const t = pdfMessages[language]
  const sizes = { number: 34, text: 10, hasSources: true }
  const grey = { size: sizes.text, weight: 400, color: ink2 } as const
  return stacked([
    textBlock(paper, scenario, width, {
      size: 12.5,
      weight: 600,
      color: ink,
      leading: LEADING.heading,
    }),
    numberBlock(paper, valueWords, String(year), width, sizes),
    textBlock(paper, `${t.base} ${baseWords}`, width, grey),
    textBlock(paper, changeWords, width, grey),
    ...targets.flatMap(target => [
      gap(10),
      ruleBlock(paper, width, paper.look.grid),
      gap(8),
      targetBlock(paper, target, width, sizes),
    ]),
  ])
}
