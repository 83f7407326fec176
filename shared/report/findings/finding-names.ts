/** Names as findings say them. */

import type { Language } from '../../model/definition.ts'
import { isBaselineMoved } from '../../reading/levers/moved-baseline.ts'
import type { ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'

/** A title may be a sentence of its own, such as “Programme targets met”. */
export function quoted(title: string): string {
  return `“${title}”`
}

/** `a, b và c`. */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${findingMessages[language].and}${last}`
}

/** The baseline of the scenario in hand, as it stands inside a sentence. */
export function baselineName({ inHand, catalogue, language }: ReportReading): string {
  const t = findingMessages[language]
  return isBaselineMoved(inHand, catalogue) ? t.movedBase : t.base
}
