/** The headline results of the scenario in hand, as a card says them. */

import { inSentence } from '../locale/in-sentence.ts'
import { difference, quantity } from '../locale/quantities.ts'
import type { CatalogueTarget } from '../model/catalogue.ts'
import type { Language } from '../model/definition.ts'
import { itemOf } from '../reading/catalogue-item.ts'
import { type Indicator, indicatorOf } from '../reading/indicators/indicator.ts'
import { type JudgedTarget, type Kpi, kpiOf } from '../reading/indicators/kpi.ts'
import {
  gapAmountWords,
  gapWords,
  roundsToZero,
  ruleWords,
  stateWords,
  targetMessages,
} from '../reading/indicators/target-words.ts'
import { originsOf, publishersOf } from '../reading/sources/origins.ts'
import { sourceKind } from '../reading/sources/source-words.ts'
import type { HeadlineContent, TargetContent } from './content.ts'
import { reportMessages } from './report-messages.ts'
import type { GoodRun, ReportReading } from './report-reading.ts'

/** The variables of the pack's headlines with what is demanded of them. */
export function headlineIndicators({ catalogue }: Pick<ReportReading, 'catalogue'>): Indicator[] {
  return catalogue.headlines.map(({ variable }) => indicatorOf(catalogue, variable))
}

/** Null where a number that the card needs is none. */
export function readKpi(
  indicator: Indicator,
  target: CatalogueTarget | null,
  { run, reference }: GoodRun,
  { basis, catalogue, year }: Pick<ReportReading, 'basis' | 'catalogue' | 'year'>,
): Kpi | null {
  const kpi = kpiOf({ indicator, target }, run, reference, year, basis, catalogue)
  return Number.isFinite(kpi.value) && Number.isFinite(kpi.base) ? kpi : null
}

/** None where the scenario in hand could not be computed. */
export function headlinesOf(reading: ReportReading): HeadlineContent[] {
  const { own } = reading
  if (own === null) return []
  return headlineIndicators(reading).flatMap(
    indicator => headlineOf(indicator, indicator.targets[0] ?? null, own, reading) ?? [],
  )
}

/**
 * In the year of the target, or in the selected one where there is none.
 * @param own of the scenario in hand. Null where a number that the card needs is none.
 */
export function headlineOf(
  indicator: Indicator,
  target: CatalogueTarget | null,
  own: GoodRun,
  reading: ReportReading,
): HeadlineContent | null {
  const { language } = reading
  const kpi = readKpi(indicator, target, own, reading)
  if (kpi === null) return null
  const { unit, value, base, change, year } = kpi
  const style = { language }
  return {
    variable: indicator.id,
    name: indicator.variable.short[language],
    unit,
    year,
    value,
    base,
    valueWords: quantity(value, unit, style).text,
    baseWords: quantity(base, unit, style).text,
    changeWords: roundsToZero(change, unit)
      ? reportMessages[language].unchanged
      : difference(change, unit, style).text,
    targets: indicator.targets.flatMap(each => targetContent(indicator, each, own, reading)),
  }
}

function targetContent(
  indicator: Indicator,
  target: CatalogueTarget,
  own: GoodRun,
  reading: ReportReading,
): TargetContent[] {
  const { language, catalogue } = reading
  const kpi = readKpi(indicator, target, own, reading)
  if (kpi === null || kpi.judged === null) return []
  const { judged, unit } = kpi
  const rule = ruleWords(judged.target, unit, language)
  return [
    {
      id: target.id,
      state: judged.state.kind,
      words: reportMessages[language].targetIn(targetMessages[language].target(rule), target.year),
      stateWords: stateWords(judged.state, target, catalogue.lastOutturn, language),
      gapWords: judged.state.kind === 'met' ? '' : inSentence(gapText(judged, kpi, language)),
      source: targetSource(target, reading),
    },
  ]
}

/** `Thiếu 0,23 điểm %, 6.205 tỷ đồng`. */
function gapText(judged: JudgedTarget, { unit }: Kpi, language: Language): string {
  const inUnit = gapWords(judged.gap, judged.target, unit, judged.state.kind === 'met', language)
  return [inUnit, gapAmountWords(judged, unit, language)].filter(each => each !== '').join(', ')
}

function targetSource({ source }: CatalogueTarget, { input, language }: ReportReading): string {
  const publishers = publishersOf(originsOf(source.facts ?? [], input.facts))
  return [publishers, sourceKind(source, language)].filter(each => each !== '').join(', ')
}

/** Name of the variable of a target, as it stands inside a sentence. */
export function nameInSentence(id: string, { catalogue, language }: ReportReading): string {
  return inSentence(itemOf(catalogue.variables, id).label[language])
}
