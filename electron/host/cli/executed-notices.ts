/** What a terminal is told of executed values: that runs go on from them, and which checks they do not meet. */

import type { Fault } from '../../../shared/faults.ts'
import { yearSpans } from '../../../shared/locale/year-spans.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'

/** One remark on a file that has executed values; none on another. */
export function executedNotices(file: string, { executed }: Pick<ScenarioDocument, 'executed'>): Fault[] {
  if (executed.length === 0) return []
  const years = [...new Set(executed.map(({ year }) => year))].toSorted((one, other) => one - other)
  return [{ code: 'executed.used', args: { file, count: executed.length, years: yearSpans(years) } }]
}

/** A remark on each check that executed values do not meet, once for all scenarios in which it comes to the same. */
export function gapNotices(runs: readonly RunResult[]): Fault[] {
  const notices = runs
    .flatMap(({ gaps = [] }) => gaps)
    .map(({ check, label, year, value }) => ({
      code: 'executed.gap',
      args: { check, labelEn: label.en, labelVi: label.vi, year: String(year), value },
    }))
  return [...new Map(notices.map(notice => [JSON.stringify(notice.args), notice])).values()]
}
