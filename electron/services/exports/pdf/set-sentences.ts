/** Sentences of one kind under a heading, each with a dot before it; nothing where there are none. */

import type { ChecksContent } from '../../../../shared/report/content.ts'
import { LEADING, lineHeight } from './block.ts'
import type { Flow } from './flow.ts'
import type { PdfMessages } from './pdf-messages.ts'

/** What the model says of its results besides the checks that failed: in red what stops one from believing them, in gold the rest. */
export function setRemarks(flow: Flow, checks: ChecksContent, t: PdfMessages, size: number): void {
  const { missed, late } = flow.paper.look.states
  setSentences(flow, checks.refusals, t.refusals, size, missed)
  setSentences(flow, checks.flags, t.flags, size, late)
  setSentences(flow, checks.remarks, t.remarks, size, late)
  setSentences(flow, checks.unmet, t.unmet, size, missed)
}

function setSentences(
  flow: Flow,
  sentences: readonly string[],
  heading: string,
  size: number,
  dot: string,
): void {
  if (sentences.length === 0) return
  const { paper } = flow
  const { ink } = paper.look
  const head = { size: size * 1.2, weight: 600, color: ink, role: 'H3', leading: LEADING.heading } as const
  const words = { size, weight: 400, color: ink, role: 'LBody' } as const
  flow.skip(size * 1.6)
  flow.need(lineHeight(head) + 2 * lineHeight(words))
  flow.setText(heading, head)
  flow.y += 4
  paper.group('L', () => {
    for (const sentence of sentences) {
      flow.need(lineHeight(words))
      const middle = flow.y + lineHeight(words) / 2
      paper.aside(() =>
        paper.draw(document => {
          document.circle(flow.x + size * 0.35, middle, size * 0.22).fill(dot)
        }),
      )
      paper.group('LI', () => flow.setText(sentence, words, { indent: size * 1.2 }))
      flow.y += 3
    }
  })
}
