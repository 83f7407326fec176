/** Says of a scenario in hand that it is the model as it comes. */

import { changedFormulasOf } from '../../scenario/own-formula.ts'
import type { ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'
import { baselineName, quoted } from './finding-names.ts'

/** Empty where it changes anything. */
export function unchangedFinding(reading: ReportReading): string[] {
  const { levers, parameters, formulas, title } = reading.inHand
  if (Object.keys(levers).length > 0 || Object.keys(parameters).length > 0) return []
  if (changedFormulasOf(formulas).length > 0) return []
  return [findingMessages[reading.language].unchanged(quoted(title), baselineName(reading))]
}
