/** A record of a decision: what was asked, found and decided, each part beside its name. */

import type { DecisionContent } from '../../../../shared/report/content.ts'
import { LEADING, lineHeight } from './block.ts'
import type { Flow } from './flow.ts'
import { setNamed } from './set-named.ts'

export function setDecision(flow: Flow, decision: DecisionContent, size: number): void {
  const { scenario, date, parts, evidence } = decision
  const { ink, ink2 } = flow.paper.look
  const head = { size: size * 1.2, weight: 600, color: ink, role: 'H3', leading: LEADING.heading } as const
  flow.need(lineHeight(head) + 12 + 4 * size)
  flow.setText([scenario, date].filter(each => each !== '').join(' · '), head)
  flow.y += 4
  setNamed(flow, parts, size)
  flow.setText(evidence, { size: size * 0.85, weight: 400, color: ink2 })
}
