/** One sentence that says what a chart shows: which target is met when, where the baseline stands, which scenario is highest. */

import { inSentence } from '../../locale/in-sentence.ts'
import type { CatalogueTarget } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { stateOf, type TargetState } from '../indicators/target-state.ts'
import { isMetFromPast, roundsToZero, ruleWords } from '../indicators/target-words.ts'
import { lineOf } from './chart-lines.ts'
import { chartText, type NumberForm } from './chart-numbers.ts'
import type { ChartGround, ChartSubject, LinesSubject } from './chart-view.ts'
import { sentenceMessages } from './sentence-messages.ts'

/** The clauses of the sentence, the first of which says most. */
export function clausesOf(indicator: Indicator, subject: ChartSubject, language: Language): string[] {
  if (subject.remark !== null) return [subject.remark.replace(/\.$/, '')]
  if (subject.kind !== 'lines') return partsClauses(subject, language)
  switch (subject.mode) {
    case 'value': {
      // In another price basis no target is drawn, and none is spoken of.
      const judged = subject.targets.length === 0 ? [] : indicator.targets
      return [
        ...(judged.length > 0
          ? targetClauses(judged, indicator, subject, language)
          : [lastValue(subject, language), baseValue(subject, language)]),
        ...orderClause(subject, language),
      ]
    }
    case 'index':
      return [
        sentenceMessages[language].index(
          quoted(lineOf(subject, 'active').name),
          lastText(lineOf(subject, 'active').values, formOf(subject, language)),
          lastYear(subject),
          subject.years[0] ?? 0,
        ),
        baseValue(subject, language),
        ...orderClause(subject, language),
      ]
    case 'difference':
    case 'relative':
      return [againstBase(subject, language), ...orderClause(subject, language)]
  }
}

function formOf({ unit, mode }: ChartGround, language: Language): NumberForm {
  return { unit, language, isSigned: mode === 'difference' || mode === 'relative' }
}

/** A name may be a sentence of its own, such as “Programme targets met”. */
function quoted(name: string): string {
  return `“${name}”`
}

function lastYear({ years }: Pick<ChartGround, 'years'>): number {
  return years.at(-1) ?? 0
}

function lastText(values: readonly number[], form: NumberForm): string {
  return chartText(values.at(-1) ?? Number.NaN, form)
}

function baseName({ isBaseMoved }: ChartGround, language: Language): string {
  const t = sentenceMessages[language]
  return isBaseMoved ? t.movedBase : t.base
}

function lastValue(subject: LinesSubject, language: Language): string {
  const { name, values } = lineOf(subject, 'active')
  const value = lastText(values, formOf(subject, language))
  return sentenceMessages[language].stands(quoted(name), value, lastYear(subject))
}

function baseValue(subject: LinesSubject, language: Language): string {
  const t = sentenceMessages[language]
  const name = baseName(subject, language)
  if (isSameAsBase(subject)) return t.sameAsBase(name)
  return t.baseAt(
    name,
    lastText(lineOf(subject, 'base').values, formOf(subject, language)),
    lastYear(subject),
  )
}

function isSameAsBase(subject: LinesSubject): boolean {
  const base = lineOf(subject, 'base').values
  return lineOf(subject, 'active').values.every((value, index) =>
    roundsToZero(value - (base[index] ?? 0), subject.unit),
  )
}

/** In the modes that draw differences. */
function againstBase(subject: LinesSubject, language: Language): string {
  const t = sentenceMessages[language]
  const { name, values } = lineOf(subject, 'active')
  const last = values.at(-1) ?? Number.NaN
  const base = baseName(subject, language)
  if (roundsToZero(last, subject.unit)) return t.level(quoted(name), base, lastYear(subject))
  const amount = chartText(Math.abs(last), { ...formOf(subject, language), isSigned: false })
  return (last > 0 ? t.above : t.below)(quoted(name), amount, base, lastYear(subject))
}

/** Of several scenarios, the highest and the lowest at the end; nothing where they all round to one value. */
function orderClause(subject: LinesSubject, language: Language): string[] {
  const drawn = subject.lines
    .filter(({ slot }) => slot !== null)
    .map(({ name, values }) => ({ name, last: values.at(-1) ?? Number.NaN }))
    .filter(({ last }) => Number.isFinite(last))
    .toSorted((one, other) => other.last - one.last)
  const [high, low] = [drawn[0], drawn.at(-1)]
  if (high === undefined || low === undefined || high === low) return []
  if (roundsToZero(high.last - low.last, subject.unit)) return []
  const text = (value: number) => chartText(value, formOf(subject, language))
  return [
    sentenceMessages[language].order(
      quoted(high.name),
      text(high.last),
      quoted(low.name),
      text(low.last),
      lastYear(subject),
    ),
  ]
}

/** Of a variable broken down: the largest and the smallest part of the scenario in hand at the end. */
function partsClauses(subject: Exclude<ChartSubject, LinesSubject>, language: Language): string[] {
  const t = sentenceMessages[language]
  const { owner, parts } = partsOfActive(subject)
  const inOrder = parts.toSorted((one, other) => other.last - one.last)
  const [high, low] = [inOrder[0], inOrder.at(-1)]
  if (high === undefined || low === undefined) return []
  const text = (value: number) => chartText(value, formOf(subject, language))
  const year = lastYear(subject)
  const names = [inSentence(high.name), inSentence(low.name)] as const
  const order = roundsToZero(high.last - low.last, subject.unit)
    ? t.partsLevel(quoted(owner), text(high.last), year)
    : t.parts(quoted(owner), names[0], text(high.last), names[1], text(low.last), year)
  if (subject.kind === 'multiples') return [order]
  return [order, t.sum(text(parts.reduce((sum, { last }) => sum + last, 0)))]
}

function partsOfActive(subject: Exclude<ChartSubject, LinesSubject>) {
  if (subject.kind === 'multiples') {
    const parts = subject.panels.map(panel => ({
      name: panel.name,
      last: lineOf(panel, 'active').values.at(-1) ?? Number.NaN,
    }))
    const [first] = subject.panels
    return { owner: first === undefined ? '' : lineOf(first, 'active').name, parts: parts.filter(isKnown) }
  }
  const active = subject.stacks.find(({ role }) => role === 'active')
  const parts = subject.bands.map(({ name }, index) => ({
    name,
    last: active?.parts[index]?.values.at(-1) ?? Number.NaN,
  }))
  return { owner: active?.name ?? '', parts: parts.filter(isKnown) }
}

function isKnown({ last }: { readonly last: number }): boolean {
  return Number.isFinite(last)
}

/** Of drawn targets: the first one, further ones, the baseline. Values are those of the model. */
function targetClauses(
  [first, ...further]: readonly CatalogueTarget[],
  { unit }: Indicator,
  subject: LinesSubject,
  language: Language,
): string[] {
  const active = lineOf(subject, 'active')
  const rule = (target: CatalogueTarget) => ruleWords(target, unit, language)
  if (first === undefined) return []
  return [
    firstTarget(quoted(active.name), rule(first), first, active.values, subject, language),
    ...further.map(target => furtherTarget(rule(target), target, active.values, subject, language)),
    baseline(rule(first), first, subject, language),
  ]
}

function firstTarget(
  name: string,
  rule: string,
  target: CatalogueTarget,
  values: readonly number[],
  subject: LinesSubject,
  language: Language,
): string {
  const t = sentenceMessages[language]
  const state = stateOf(target, subject.years, values)
  switch (state.kind) {
    case 'met':
      return state.from === target.year
        ? t.metIn(name, rule, state.from)
        : t.metSince(name, rule, sinceWords(state, target, subject, language))
    case 'late':
      return t.late(name, rule, state.from, t.years(state.from - target.year))
    case 'missed':
      return t.missed(name, rule, lastYear(subject))
  }
}

/** A target that held in the past already is met in all that is projected; since when, only statistics can say. */
function sinceWords(
  state: Extract<TargetState, { kind: 'met' }>,
  target: CatalogueTarget,
  { lastOutturn }: ChartGround,
  language: Language,
): string {
  const t = sentenceMessages[language]
  return isMetFromPast(state, target, lastOutturn) ? t.throughout(target.year) : t.from(state.from)
}

function furtherTarget(
  rule: string,
  target: CatalogueTarget,
  values: readonly number[],
  subject: LinesSubject,
  language: Language,
): string {
  const t = sentenceMessages[language]
  const state = stateOf(target, subject.years, values)
  switch (state.kind) {
    case 'met':
      return t.furtherMet(rule, sinceWords(state, target, subject, language))
    case 'late':
      return t.furtherLate(rule, state.from)
    case 'missed':
      return t.furtherMissed(rule, lastYear(subject))
  }
}

function baseline(rule: string, target: CatalogueTarget, subject: LinesSubject, language: Language): string {
  const t = sentenceMessages[language]
  if (isSameAsBase(subject)) return baseValue(subject, language)
  const name = baseName(subject, language)
  const state = stateOf(target, subject.years, lineOf(subject, 'base').values)
  switch (state.kind) {
    case 'met':
      return t.baseMet(name, rule, sinceWords(state, target, subject, language))
    case 'late':
      return t.baseLate(name, rule, state.from)
    case 'missed':
      return baseValue(subject, language)
  }
}
