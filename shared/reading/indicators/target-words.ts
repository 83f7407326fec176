/** How a target, its state and the distance to it are said, on cards and charts alike. */

import { defineMessages } from '../../locale/messages.ts'
import { difference, quantity, stepDecimals } from '../../locale/quantities.ts'
import type { CatalogueTarget } from '../../model/catalogue.ts'
import type { Language, UnitDefinition } from '../../model/definition.ts'
import { wantsMore } from '../../model/rule.ts'
import type { JudgedTarget } from './kpi.ts'
import { goalOf, type TargetState } from './target-state.ts'

export const targetMessages = defineMessages({
  en: {
    target: (rule: string) => `Target ${rule}`,
    above: (value: string) => `above ${value}`,
    atLeast: (value: string) => value,
    below: (value: string) => `below ${value}`,
    atMost: (value: string) => `at most ${value}`,
    metFrom: (year: number) => `Met from ${year}`,
    metIn: (year: number) => `Met in ${year}`,
    met: 'Met',
    metThrough: (from: number, due: number) => `In the model it is met in every year from ${from} to ${due}`,
    late: (year: number) => `Late, met in ${year}`,
    missed: 'Not met',
    over: (amount: string) => `Above by ${amount}`,
    short: (amount: string) => `Short by ${amount}`,
    aboveLimit: (amount: string) => `Above it by ${amount}`,
    belowLimit: (amount: string) => `Below it by ${amount}`,
    exactly: 'Just met',
    nearly: 'Just missed',
  },
  vi: {
    target: rule => `Mục tiêu ${rule}`,
    above: value => `trên ${value}`,
    atLeast: value => value,
    below: value => `dưới ${value}`,
    atMost: value => `không quá ${value}`,
    metFrom: year => `Đạt từ năm ${year}`,
    metIn: year => `Đạt năm ${year}`,
    met: 'Đạt',
    metThrough: (from, due) => `Theo mô hình, đạt ở mọi năm từ ${from} đến ${due}`,
    late: year => `Chậm: năm ${year}`,
    missed: 'Không đạt',
    over: amount => `Vượt ${amount}`,
    short: amount => `Thiếu ${amount}`,
    aboveLimit: amount => `Cao hơn ${amount}`,
    belowLimit: amount => `Thấp hơn ${amount}`,
    exactly: 'Vừa đạt',
    nearly: 'Sát mức, chưa đạt',
  },
})

/** The rule alone: `trên 4 %`. */
export function ruleWords(target: CatalogueTarget, unit: UnitDefinition, language: Language): string {
  const t = targetMessages[language]
  const goal = goalOf(target)
  const value = quantity(goal, unit, { language, decimals: stepDecimals(goal, unit) }).text
  switch (target.operator) {
    case '>':
      return t.above(value)
    case '>=':
      return t.atLeast(value)
    case '<':
      return t.below(value)
    case '<=':
      return t.atMost(value)
  }
}

/** Met since a year that no lever reaches: when it began is for the statistics to say, not for a projection. */
export function isMetFromPast(
  state: TargetState,
  target: Pick<CatalogueTarget, 'year'>,
  lastOutturn: number,
): boolean {
  return state.kind === 'met' && state.from <= lastOutturn && state.from < target.year
}

/** The years behind a plain `Đạt`, for a hint; undefined where the words of the state name their year. */
export function stateHint(
  state: TargetState,
  target: Pick<CatalogueTarget, 'year'>,
  lastOutturn: number,
  language: Language,
): string | undefined {
  if (state.kind !== 'met' || !isMetFromPast(state, target, lastOutturn)) return undefined
  return targetMessages[language].metThrough(state.from, target.year)
}

/** The state in a few words; a target that is missed is so up to the horizon. */
export function stateWords(
  state: TargetState,
  target: Pick<CatalogueTarget, 'year'>,
  lastOutturn: number,
  language: Language,
): string {
  const t = targetMessages[language]
  switch (state.kind) {
    case 'met':
      if (isMetFromPast(state, target, lastOutturn)) return t.met
      return state.from === target.year ? t.metIn(state.from) : t.metFrom(state.from)
    case 'late':
      return t.late(state.from)
    case 'missed':
      return t.missed
  }
}

/** How far a value is from its target: `Thiếu 0,23 điểm %`. What rounds to nothing is said in words. */
export function gapWords(
  gap: number,
  target: CatalogueTarget,
  unit: UnitDefinition,
  met: boolean,
  language: Language,
): string {
  const t = targetMessages[language]
  if (roundsToZero(gap, unit)) return met ? t.exactly : t.nearly
  const amount = unsignedDifference(gap, unit, language)
  if (wantsMore(target)) return gap > 0 ? t.over(amount) : t.short(amount)
  return gap > 0 ? t.aboveLimit(amount) : t.belowLimit(amount)
}

/** The gap as an amount, without its sign: `6.205 tỷ đồng`; empty where there is none, and where it or the gap shows as zero. */
export function gapAmountWords(
  { gap, gapAmount }: Pick<JudgedTarget, 'gap' | 'gapAmount'>,
  unit: UnitDefinition,
  language: Language,
): string {
  if (gapAmount === null || roundsToZero(gap, unit) || roundsToZero(gapAmount.value, gapAmount.unit))
    return ''
  return quantity(Math.abs(gapAmount.value), gapAmount.unit, { language }).text
}

/** True where a difference shows as zero in the decimals of its unit. */
export function roundsToZero(value: number, unit: UnitDefinition): boolean {
  return !/[1-9]/.test(difference(value, unit, { language: 'en' }).number)
}

function unsignedDifference(value: number, unit: UnitDefinition, language: Language): string {
  const named = unit.difference === undefined ? unit : { ...unit, label: unit.difference, percent: false }
  return quantity(Math.abs(value), named, { language }).text
}
