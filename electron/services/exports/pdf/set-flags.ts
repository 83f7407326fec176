/** Flags that are raised, a sentence each, under a heading; nothing where there are none. */

import { LEADING, lineHeight } from './block.ts'
import type { Flow } from './flow.ts'

export function setFlags(flow: Flow, flags: readonly string[], heading: string, size: number): void {
  if (flags.length === 0) return
  const { paper } = flow
  const { ink, states } = paper.look
  const head = { size: size * 1.2, weight: 600, color: ink, role: 'H3', leading: LEADING.heading } as const
  const words = { size, weight: 400, color: ink, role: 'LBody' } as const
  flow.skip(size * 1.6)
  flow.need(lineHeight(head) + 2 * lineHeight(words))
  flow.setText(heading, head)
  flow.y += 4
  const indent = size * 1.2
  paper.group('L', () => {
    for (const flag of flags) {
      flow.need(lineHeight(words))
      const middle = flow.y + lineHeight(words) / 2
      paper.aside(() =>
        paper.draw(document => {
          document.circle(flow.x + size * 0.35, middle, size * 0.22).fill(states.late)
        }),
      )
      paper.group('LI', () => flow.setText(flag, words, { indent }))
      flow.y += 3
    }
  })
}
