/** Which scenario is ahead where: on each headline, in the year of its first target. */

import { quantity } from '../../locale/quantities.ts'
import { wantsMore } from '../../model/rule.ts'
import type { Indicator } from '../../reading/indicators/indicator.ts'
import { roundsToZero } from '../../reading/indicators/target-words.ts'
import { headlineIndicators, nameInSentence, readKpi } from '../headlines.ts'
import { goodRun, type ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'
import { quoted } from './finding-names.ts'

/** Nothing where there are no two scenarios with results to compare. */
export function orderFindings(reading: ReportReading): string[] {
  return headlineIndicators(reading).flatMap(indicator => orderOn(indicator, reading))
}

function orderOn(indicator: Indicator, reading: ReportReading): string[] {
  const { scenarios, input, language } = reading
  const t = findingMessages[language]
  const target = indicator.targets[0] ?? null
  const read = scenarios.flatMap(({ id, title }) => {
    const good = goodRun(input, id)
    const kpi = good && readKpi(indicator, target, good, reading)
    return kpi === null ? [] : [{ title, value: kpi.value, unit: kpi.unit }]
  })
  // What nobody demands more or less of has no order of better and worse.
  if (read.length < 2 || target === null) return []
  const best = wantsMore(target) ? 1 : -1
  const [first, ...others] = read.toSorted((one, other) => best * (other.value - one.value))
  if (first === undefined) return []
  const { year } = target
  const variable = nameInSentence(indicator.id, reading)
  const say = (value: number) => quantity(value, first.unit, { language }).text
  if (others.every(({ value }) => roundsToZero(value - first.value, first.unit)))
    return [t.level(variable, year, say(first.value))]
  const rest = others.map(({ title, value }) => t.follows(quoted(title), say(value))).join(', ')
  return [t.order(variable, year, quoted(first.title), say(first.value), rest)]
}
