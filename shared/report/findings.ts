/** What the numbers say, each in a whole sentence, the most important first. */

import type { FindingContent } from './content.ts'
import { accountFindings } from './findings/account-findings.ts'
import { budgetFindings } from './findings/budget-findings.ts'
import { countFinding } from './findings/count-finding.ts'
import { flagFindings } from './findings/flag-findings.ts'
import { openTargetsFinding } from './findings/open-targets-finding.ts'
import { orderFindings } from './findings/order-findings.ts'
import { targetFindings } from './findings/target-findings.ts'
import { unchangedFinding } from './findings/unchanged-finding.ts'
import { warningOf } from './imprint.ts'
import type { ReportReading } from './report-reading.ts'

/**
 * What could not be computed; whether the scenario in hand changes anything; what is met, when, and how far off; what else is not met in time; who pays;
 * which scenario is ahead where; what the model warns of. Only of numbers that were computed.
 */
export function findingsOf(reading: ReportReading): FindingContent[] {
  const { own } = reading
  const warning = warningOf(reading)
  return [
    ...(warning === '' ? [] : [sentence(warning)]),
    ...(own === null
      ? []
      : [
          ...[
            ...unchangedFinding(reading),
            ...countFinding(own, reading),
            ...targetFindings(own, reading),
          ].map(sentence),
          ...openTargetsFinding(own, reading),
          ...budgetFindings(own, reading),
          ...accountFindings(own, reading),
        ]),
    ...orderFindings(reading).map(sentence),
    ...(own === null ? [] : flagFindings(own, reading)).map(sentence),
  ]
}

function sentence(words: string): FindingContent {
  return { words, parts: [], about: 'results' }
}
