/** One sentence that says what a chart shows: which target is met when, and where the baseline stands. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueTarget } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Headline } from '../kpis/headlines.ts'
import { stateOf } from '../kpis/target-state.ts'
import { roundsToZero, ruleWords } from '../kpis/target-words.ts'
import { sentenceMessages } from './chart-messages.ts'
import type { ChartSubject } from './chart-view.ts'

/** The whole sentence, with its full stop: the first target, further ones, the baseline. */
export function sentenceOf(headline: Headline, subject: ChartSubject, language: Language): string {
  return `${[
    firstTarget(headline, subject, language),
    ...headline.furtherTargets.map(target => furtherTarget(target, headline, subject, language)),
    baseline(headline, subject, language),
  ].join('; ')}.`
}

function furtherTarget(
  target: CatalogueTarget,
  { unit }: Headline,
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
  { target, unit }: Headline,
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

function baseline({ target, unit }: Headline, subject: ChartSubject, language: Language): string {
  const t = sentenceMessages[language]
  const { years, scenario, base } = subject
  const isSame = scenario.values.every((value, index) =>
    roundsToZero(value - (base.values[index] ?? 0), unit),
  )
  const name = base.isMoved ? t.movedBase : t.base
  if (isSame) return t.sameAsBase(name)
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
