/** What the numbers say, each in a whole sentence, the most important first. */

import { accountFindings } from './findings/account-findings.ts'
import { budgetFindings } from './findings/budget-findings.ts'
import { countFinding } from './findings/count-finding.ts'
import { flagFindings } from './findings/flag-findings.ts'
import { orderFindings } from './findings/order-findings.ts'
import { targetFindings } from './findings/target-findings.ts'
import { unchangedFinding } from './findings/unchanged-finding.ts'
import { warningOf } from './imprint.ts'
import type { ReportReading } from './report-reading.ts'

/**
 * What could not be computed; whether the scenario in hand changes anything; what is met, when, and how far off; who pays;
 * which scenario is ahead where; what the model warns of. Only of numbers that were computed.
 */
export function findingsOf(reading: ReportReading): string[] {
  const { own } = reading
  const warning = warningOf(reading)
  return [
    ...(warning === '' ? [] : [warning]),
    ...(own === null
      ? []
      : [
          ...unchangedFinding(reading),
          ...countFinding(own, reading),
          ...targetFindings(own, reading),
          ...budgetFindings(own, reading),
          ...accountFindings(own, reading),
        ]),
    ...orderFindings(reading),
    ...(own === null ? [] : flagFindings(own, reading)),
  ]
}
