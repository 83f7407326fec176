/** A record of a decision: what was asked, found and decided, each part beside its name. */

import type { DecisionContent } from '../../../../shared/report/content.ts'
import { LEADING, lineHeight, linesBlock } from './block.ts'
import type { Flow } from './flow.ts'

/** Of the width, for the names of parts. */
const NAMES = 0.2

export function setDecision(flow: Flow, decision: DecisionContent, size: number): void {
  const { paper } = flow
  const { scenario, date, parts, evidence } = decision
  const { ink, ink2, ink3, rule } = paper.look
  const head = { size: size * 1.2, weight: 600, color: ink, role: 'H3', leading: LEADING.heading } as const
  const name = { size, weight: 400, color: ink3 } as const
  const words = { size, weight: 400, color: ink } as const
  const indent = flow.width * NAMES
  flow.need(lineHeight(head) + 12 + 3 * lineHeight(words))
  flow.setText([scenario, date].filter(each => each !== '').join(' · '), head)
  flow.y += 4
  for (const part of parts) {
    const lines = paper.lines(part.title, indent - size, name)
    flow.need(Math.max(lines.length, 2) * lineHeight(name) + 8)
    paper.rule(flow.x, flow.y, flow.width, rule)
    flow.y += 4
    linesBlock(paper, lines, indent, name).set(flow.x, flow.y)
    const [page, top] = [paper.pageCount, flow.y]
    flow.setText(part.words, words, { indent })
    // A name of several lines reaches lower than short words beside it.
    if (paper.pageCount === page) flow.y = Math.max(flow.y, top + lines.length * lineHeight(name))
    flow.y += 4
  }
  flow.setText(evidence, { size: size * 0.85, weight: 400, color: ink2 })
}
