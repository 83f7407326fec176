/** What the model says of its own results: checks that failed, flags that are raised, statements that do not hold. */

import { sayFault } from '../locale/fault-sentences.ts'
import { yearSpans } from '../locale/year-spans.ts'
import { checkValueText, type FailedCheck, failedChecks } from '../reading/failed-checks.ts'
import type { ChecksContent, FailedCheckContent } from './content.ts'
import { plausibilityRemarks } from './plausibility-remarks.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'

export function checksOf(reading: ReportReading): ChecksContent {
  const { input, catalogue, scenarios, language } = reading
  const t = reportMessages[language]
  const failed = failedChecksOf(reading)
  const isRefused = scenarios.some(({ id }) => input.runs.get(id)?.ok !== true)
  const isPlain = scenarios.length === 1
  return {
    summary:
      failed.length > 0
        ? t.checksFailed(failed.length)
        : isRefused
          ? t.checksOpen
          : t.checksHold(catalogue.checks.length),
    failed,
    refusals: refusalsOf(reading),
    flags: scenarios.flatMap(({ id, title }) => {
      const run = input.runs.get(id)
      if (run?.ok !== true) return []
      return run.run.flags.flatMap(flag => {
        if (flag.years.length === 0) return []
        const label = catalogue.flags.find(each => each.id === flag.id)?.label[language] ?? flag.id
        const sentence = t.flag(label, yearSpans(flag.years))
        return [isPlain ? sentence : t.flagOf(title, sentence)]
      })
    }),
    remarks: plausibilityRemarks(reading),
    unmet: (input.unmet ?? []).map(({ label }) => t.unmet(label[language])),
  }
}

/** Of all scenarios of the report, in their order. */
export function failedChecksOf({
  input,
  catalogue,
  scenarios,
  language,
}: ReportReading): FailedCheckContent[] {
  const t = reportMessages[language]
  return scenarios.flatMap(({ id, title }) => {
    const found = input.runs.get(id)
    if (found === undefined) return []
    const inScenario = { scenario: id, scenarioName: title }
    if (found.ok)
      return found.run.checks
        .filter(({ held }) => !held)
        .map(check => ({
          ...inScenario,
          id: check.id,
          name: catalogue.checks.find(each => each.id === check.id)?.label[language] ?? check.id,
          year: null,
          words: '',
        }))
    const say = (each: FailedCheck) => {
      const words = t.failedFrom(each.year, checkValueText(each, language))
      return each.isBaseline ? t.inBaseline(words) : words
    }
    return failedChecks(found.faults).map(each => ({
      ...inScenario,
      id: each.check,
      name: each.elements === '' ? each.label[language] : `${each.label[language]} (${each.elements})`,
      year: /^\d{4}$/.test(each.year) ? Number(each.year) : null,
      words: say(each),
    }))
  })
}

/** Why scenarios could not be computed, one sentence for each fault; empty where all were. */
function refusalsOf({ input, scenarios, language }: ReportReading): string[] {
  return scenarios.flatMap(({ id, title }) => {
    const found = input.runs.get(id)
    if (found?.ok === true) return []
    const reasons = found?.faults.map(fault => sayFault(fault, language)) ?? []
    return [reportMessages[language].refused(title), ...reasons]
  })
}
