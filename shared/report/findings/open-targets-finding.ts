/** The targets behind the headlines that the scenario in hand does not meet in time: those of headlines have sentences of their own. */

import { quantity } from '../../locale/quantities.ts'
import type { CatalogueTarget } from '../../model/catalogue.ts'
import { indicatorOf } from '../../reading/indicators/indicator.ts'
import { stateOf } from '../../reading/indicators/target-state.ts'
import type { FindingContent } from '../content.ts'
import { headlineIndicators } from '../headlines.ts'
import type { GoodRun, ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'

/** Nothing where all of them are met in time. */
export function openTargetsFinding({ run }: GoodRun, reading: ReportReading): FindingContent[] {
  const { catalogue, language } = reading
  const told = new Set(headlineIndicators(reading).map(({ id }) => id))
  const parts = catalogue.targets
    .filter(({ variable }) => !told.has(variable))
    .flatMap(target => partOf(target, run.series[target.variable] ?? [], run.years, reading))
  return parts.length === 0 ? [] : [{ words: findingMessages[language].openTargets, parts, about: 'results' }]
}

/** In the model's own unit: targets are set in it. */
function partOf(
  target: CatalogueTarget,
  values: readonly number[],
  years: readonly number[],
  { catalogue, language }: ReportReading,
): string[] {
  const value = values[years.indexOf(target.year)] ?? Number.NaN
  if (!Number.isFinite(value)) return []
  const t = findingMessages[language]
  const { label, year } = target
  const { unit } = indicatorOf(catalogue, target.variable)
  const stands = t.standsIn(quantity(value, unit, { language }).text, year)
  const state = stateOf(target, years, values)
  switch (state.kind) {
    case 'met':
      return []
    case 'late':
      return [t.openLate(label[language], stands, state.from)]
    case 'missed':
      return [t.openMissed(label[language], stands, catalogue.horizon)]
  }
}
