/** What the model warns of in the scenario in hand, and in which years. */

import { yearSpans } from '../../locale/year-spans.ts'
import type { GoodRun, ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'

export function flagFindings({ run }: GoodRun, { catalogue, language }: ReportReading): string[] {
  const raised = run.flags.flatMap(({ id, years }) => {
    const label = catalogue.flags.find(each => each.id === id)?.label[language] ?? id
    return years.length === 0 ? [] : [`${label} (${yearSpans(years)})`]
  })
  return raised.length === 0 ? [] : [findingMessages[language].flags(raised.length, raised.join('; '))]
}
