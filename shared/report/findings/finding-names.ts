/** Names as findings say them. */

import { isBaselineMoved } from '../../reading/levers/moved-baseline.ts'
import type { ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'

/** A title may be a sentence of its own, such as “Programme targets met”. */
export function quoted(title: string): string {
  return `“${title}”`
}

/** The baseline of the scenario in hand, as it stands inside a sentence. */
export function baselineName({ inHand, catalogue, language }: ReportReading): string {
  const t = findingMessages[language]
  return isBaselineMoved(inHand, catalogue) ? t.movedBase : t.base
}
