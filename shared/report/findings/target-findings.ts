/** Of each headline's targets: whether the scenario in hand meets it, when, how far off it is, and where the baseline stands. */

import { quantity } from '../../locale/quantities.ts'
import { wantsMore } from '../../model/rule.ts'
import type { JudgedTarget, Kpi } from '../../reading/indicators/kpi.ts'
import { isMetFromPast, roundsToZero, ruleWords } from '../../reading/indicators/target-words.ts'
import { headlineIndicators, nameInSentence, readKpi } from '../headlines.ts'
import type { GoodRun, ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'
import { baselineName } from './finding-names.ts'

export function targetFindings(own: GoodRun, reading: ReportReading): string[] {
  return headlineIndicators(reading).flatMap(indicator =>
    indicator.targets.flatMap(target => {
      const kpi = readKpi(indicator, target, own, reading)
      return kpi === null || kpi.judged === null ? [] : [findingOf(kpi, kpi.judged, reading)]
    }),
  )
}

function findingOf(kpi: Kpi, judged: JudgedTarget, reading: ReportReading): string {
  const { language } = reading
  const t = findingMessages[language]
  const { unit, value, base, change, year } = kpi
  const say = (amount: number) => quantity(amount, unit, { language }).text
  const baseWords = roundsToZero(change, unit)
    ? t.asBase(baselineName(reading))
    : t.baseStands(baselineName(reading), say(base))
  return `${stateWords(kpi, judged, reading)}; ${t.stands(say(value), year, gapWords(kpi, judged, reading))}; ${baseWords}.`
}

function stateWords(kpi: Kpi, { target, state }: JudgedTarget, reading: ReportReading): string {
  const { language, catalogue } = reading
  const t = findingMessages[language]
  const variable = nameInSentence(kpi.indicator.id, reading)
  const rule = ruleWords(target, kpi.unit, language)
  const { year } = target
  switch (state.kind) {
    case 'met': {
      const since = isMetFromPast(state, target, catalogue.lastOutturn)
        ? t.metThroughout(year)
        : state.from === year
          ? t.metIn(year)
          : t.metFrom(state.from)
      return t.met(variable, rule, since)
    }
    case 'late':
      return t.late(variable, rule, year, state.from, t.years(state.from - year))
    case 'missed':
      return t.missed(variable, rule, year, catalogue.horizon)
  }
}

/** In the unit, and as money or people where the variable is a share of a whole. */
function gapWords(
  { unit }: Kpi,
  { target, state, gap, gapAmount }: JudgedTarget,
  reading: ReportReading,
): string {
  const { language } = reading
  const t = findingMessages[language]
  if (roundsToZero(gap, unit)) return state.kind === 'met' ? t.exactly : t.nearly
  const named = unit.difference === undefined ? unit : { ...unit, label: unit.difference, percent: false }
  const inUnit = quantity(Math.abs(gap), named, { language }).text
  const amount =
    gapAmount === null || roundsToZero(gapAmount.value, gapAmount.unit)
      ? inUnit
      : `${inUnit} (${quantity(Math.abs(gapAmount.value), gapAmount.unit, { language }).text})`
  if (wantsMore(target)) return gap > 0 ? t.over(amount) : t.short(amount)
  return gap > 0 ? t.aboveLimit(amount) : t.belowLimit(amount)
}
