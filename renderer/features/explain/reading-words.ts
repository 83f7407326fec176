/** When and in which run a formula reads a number, in words. */

import type { Reading } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import type { ExplainView } from './explain-view.ts'

/** `năm trước`, `cơ sở, năm trước`; empty for this year's number of the run at hand. */
export function momentWords({ language, catalogue }: ExplainView, reading: Reading): string {
  if (reading.kind === 'parameter') return ''
  const text = explainMessages[language]
  const moment = { now: '', previous: text.lastYear, start: text.inYear(catalogue.baseYear) }[reading.moment]
  const side = reading.side === 'reference' ? text.ofBaseline : ''
  return [side, moment].filter(Boolean).join(', ')
}
