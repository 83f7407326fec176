/** Growth assumptions of the scenario in hand that leave what the city has seen. */

import { inSentence } from '../locale/in-sentence.ts'
import { quantity } from '../locale/quantities.ts'
import { yearSpans } from '../locale/year-spans.ts'
import { growthViews } from '../reading/growth-view.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'

/** One sentence for each and each side; nothing of assumptions of which too little was seen to judge. */
export function plausibilityRemarks({ catalogue, inHand, language }: ReportReading): string[] {
  const t = reportMessages[language]
  return growthViews(catalogue, inHand, undefined).flatMap(({ subject, label, unit, judgement }) => {
    if (subject.kind !== 'lever' || judgement === null) return []
    const { above, below, seen } = judgement
    const name = inSentence(label[language])
    const say = (value: number) => quantity(value, unit, { language }).text
    return [
      ...(above.length === 0 ? [] : [t.aboveSeen(name, say(seen.p95), seen.count, yearSpans(above))]),
      ...(below.length === 0 ? [] : [t.belowSeen(name, say(seen.p5), seen.count, yearSpans(below))]),
    ]
  })
}
