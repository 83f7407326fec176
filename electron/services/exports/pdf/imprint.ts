/** What stands at the foot of every page: of what scenarios it is, what made the numbers, and that checks failed where they did. */

import type { Language } from '../../../../shared/model/definition.ts'
import { fitted } from '../../../../shared/reading/charts/fitted-text.ts'
import type { Imprint } from '../../../../shared/report/content.ts'
import { LEADING, lineHeight, writeLines } from './block.ts'
import { drawState } from './marks.ts'
import type { Paper } from './paper.ts'
import { pdfMessages } from './pdf-messages.ts'

/** Of the names of all scenarios no more lines than that; the first page has them in full. */
const MOST_LINES = 2
const SIZE = 7.5
/** Between the rule and the words. */
const AIR = 5

export interface PageFoot {
  /** With its rule, in points. */
  readonly height: number
  /** Sets it with its upper edge at `y`; within what is no part of the text. */
  readonly set: (x: number, y: number, page: number, count: number) => void
}

export function pageFoot(paper: Paper, imprint: Imprint, language: Language, width: number): PageFoot {
  const t = pdfMessages[language]
  const { look } = paper
  const plain = { size: SIZE, weight: 400, color: look.ink3, leading: LEADING.text } as const
  const alarm = { size: SIZE, weight: 600, color: look.states.missed, leading: LEADING.text } as const
  const { model, data, date, priceBasis, program } = imprint
  const names = t.ofScenarios(imprint.scenarios.join(' · '), imprint.base)
  const scenarios = short(paper, paper.lines(names, width, plain), width)
  const pageRoom = paper.widthOf('0000/0000', plain) + 12
  const made = paper.lines([priceBasis, model, data, date, program].join(' · '), width - pageRoom, plain)
  const warning = imprint.warning === '' ? [] : paper.lines(imprint.warning, width - 14, alarm)
  const step = lineHeight(plain)
  const lines = [...scenarios, ...made]
  return {
    height: AIR + (warning.length + lines.length) * step,
    set: (x, y, page, count) => {
      paper.draw(document => {
        document
          .lineWidth(0.5)
          .moveTo(x, y)
          .lineTo(x + width, y)
          .stroke(look.rule)
      })
      const top = y + AIR
      if (warning.length > 0) {
        drawState(paper, 'missed', { x: x + 4, y: top + step / 2, radius: 4 })
        writeLines(paper, warning, x + 12, top, width - 12, alarm)
      }
      const from = top + warning.length * step
      writeLines(paper, lines, x, from, width, plain)
      const last = from + (lines.length - 1) * step
      writeLines(paper, [t.page(String(page), String(count))], x, last, width, {
        ...plain,
        weight: 600,
        color: look.ink2,
        align: 'right',
      })
    },
  }

  function short(on: Paper, all: readonly string[], room: number): readonly string[] {
    if (all.length <= MOST_LINES) return all
    const rest = all.slice(MOST_LINES - 1).join(' ')
    return [...all.slice(0, MOST_LINES - 1), fitted(rest, room, each => on.widthOf(each, plain))]
  }
}
