/** One sentence that says what a chart shows: which target is met when, and where the baseline stands. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueTarget } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { Indicator } from '../kpis/indicator.ts'
import { stateOf } from '../kpis/target-state.ts'
import { roundsToZero, ruleWords } from '../kpis/target-words.ts'
import { sentenceMessages } from './chart-messages.ts'
import type { ChartSubject } from './chart-view.ts'

/** The whole sentence, with its full stop: the first target, further ones, the baseline; the last year where there is no target. */
export function sentenceOf(indicator: Indicator, subject: ChartSubject, language: Language): string {
  const [first, ...further] = indicator.targets
  const { unit } = indicator
  const clauses =
    first === undefined
      ? [lastValue(unit, subject, language), baseValue(unit, subject, language)]
      : [
          firstTarget(first, unit, subject, language),
          ...further.map(target => furtherTarget(target, unit, subject, language)),
          baseline(first, unit, subject, language),
        ]
  return `${clauses.join('; ')}.`
}

function lastValue(unit: UnitDefinition, { years, scenario }: ChartSubject, language: Language): string {
  const value = quantity(scenario.values.at(-1) ?? 0, unit, { language }).text
  return sentenceMessages[language].stands(`“${scenario.name}”`, value, years.at(-1) ?? 0)
}

function baseValue(unit: UnitDefinition, subject: ChartSubject, language: Language): string {
  const t = sentenceMessages[language]
  const { years, base } = subject
  const name = base.isMoved ? t.movedBase : t.base
  if (isSameAsBase(unit, subject)) return t.sameAsBase(name)
  const value = quantity(base.values.at(-1) ?? 0, unit, { language }).text
  return t.baseMissed(name, value, years.at(-1) ?? 0)
}

function isSameAsBase(unit: UnitDefinition, { scenario, base }: ChartSubject): boolean {
  return scenario.values.every((value, index) => roundsToZero(value - (base.values[index] ?? 0), unit))
}

function furtherTarget(
  target: CatalogueTarget,
  unit: UnitDefinition,
  { years, scenario }: ChartSubject,
  language: Language,
): string {
  const t = sentenceMessages[language]
  const rule = ruleWords(target, unit, language)
  const state = stateOf(target, years, scenario.values)
  switch (state.kind) {
    case 'met':
      return t.furtherMet(rule, state.from)
    case 'late':
      return t.furtherLate(rule, state.from)
    case 'missed':
      return t.furtherMissed(rule, years.at(-1) ?? target.year)
  }
}

function firstTarget(
  target: CatalogueTarget,
  unit: UnitDefinition,
  { years, scenario }: ChartSubject,
  language: Language,
): string {
  const t = sentenceMessages[language]
  const rule = ruleWords(target, unit, language)
  const state = stateOf(target, years, scenario.values)
  // A name may be a sentence of its own, such as “Programme targets met”.
  const name = `“${scenario.name}”`
  switch (state.kind) {
    case 'met':
      return state.from === target.year ? t.metIn(name, rule, state.from) : t.metFrom(name, rule, state.from)
    case 'late':
      return t.late(name, rule, state.from, t.years(state.from - target.year))
    case 'missed':
      return t.missed(name, rule, years.at(-1) ?? target.year)
  }
}

function baseline(
  target: CatalogueTarget,
  unit: UnitDefinition,
  subject: ChartSubject,
  language: Language,
): string {
  const t = sentenceMessages[language]
  const { years, base } = subject
  if (isSameAsBase(unit, subject)) return baseValue(unit, subject, language)
  const name = base.isMoved ? t.movedBase : t.base
  const rule = ruleWords(target, unit, language)
  const state = stateOf(target, years, base.values)
  switch (state.kind) {
    case 'met':
      return t.baseMet(name, rule, state.from)
    case 'late':
      return t.baseLate(name, rule, state.from)
    case 'missed':
      return t.baseMissed(
        name,
        quantity(base.values.at(-1) ?? 0, unit, { language }).text,
        years.at(-1) ?? target.year,
      )
  }
}
