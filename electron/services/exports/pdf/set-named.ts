/** Words with a name each, the name beside them, a hairline over each. */

import { lineHeight, linesBlock } from './block.ts'
import type { Flow } from './flow.ts'

export interface NamedWords {
  readonly title: string
  readonly words: string
}

/** Of the width, for the names. */
const NAMES = 0.2

export function setNamed(flow: Flow, entries: readonly NamedWords[], size: number): void {
  const { paper } = flow
  const { ink, ink3, rule } = paper.look
  const name = { size, weight: 400, color: ink3 } as const
  const words = { size, weight: 400, color: ink } as const
  const indent = flow.width * NAMES
  for (const entry of entries) {
    const lines = paper.lines(entry.title, indent - size, name)
    flow.need(Math.max(lines.length, 2) * lineHeight(name) + 8)
    paper.rule(flow.x, flow.y, flow.width, rule)
    flow.y += 4
    linesBlock(paper, lines, indent, name).set(flow.x, flow.y)
    const [page, top] = [paper.pageCount, flow.y]
    flow.setText(entry.words, words, { indent })
    // A name of several lines reaches lower than short words beside it.
    if (paper.pageCount === page) flow.y = Math.max(flow.y, top + lines.length * lineHeight(name))
    flow.y += 4
  }
}
