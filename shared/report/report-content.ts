/** Everything that a pack or a report says, from results to words. */

import { assumptionsTable } from './assumptions-table.ts'
import { budgetTable } from './budget-table.ts'
import { checksOf } from './checks.ts'
import type { ReportContent } from './content.ts'
import { findingsOf } from './findings.ts'
import { formulasTable } from './formulas-table.ts'
import { headlinesOf } from './headlines.ts'
import { imprintOf } from './imprint.ts'
import { policiesTable } from './policies-table.ts'
import { chartsOf } from './report-charts.ts'
import type { ReportInput } from './report-input.ts'
import { inHandFirst, readReport } from './report-reading.ts'
import { resultsTable } from './results-table.ts'
import { sourcesOf } from './source-list.ts'
import { stepsOf } from './story-steps.ts'

/**
 * Total for every document that can be opened: what a scenario without a result would have shown is left out or said to be
 * missing, and every page says why. No number is of other values than the scenario has.
 * @throws RangeError where the view names a scenario in hand that the document does not have, or a year outside the model.
 */
export function reportContent(input: ReportInput): ReportContent {
  const reading = readReport(input)
  const { document, decisions } = input
  return {
    language: reading.language,
    title: document.title,
    notes: document.notes,
    imprint: imprintOf(reading),
    scenarios: inHandFirst(reading).map(({ title, description }) => ({ name: title, description })),
    findings: findingsOf(reading),
    headlines: headlinesOf(reading),
    charts: chartsOf(reading),
    steps: stepsOf(reading),
    results: resultsTable(reading),
    policies: policiesTable(reading),
    assumptions: assumptionsTable(reading),
    formulas: formulasTable(reading),
    budget: budgetTable(reading),
    checks: checksOf(reading),
    sources: sourcesOf(reading),
    decisions,
  }
}
