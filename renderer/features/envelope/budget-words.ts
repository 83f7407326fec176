/** What the budget says of itself in words: its lines to readers of the screen, and requests that exceed it to everybody. */

import { inSentence } from '../../../shared/locale/in-sentence.ts'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import { yearSpans } from '../../../shared/locale/year-spans.ts'
import type { Language, UnitDefinition, Words } from '../../../shared/model/definition.ts'
import type { Budget, BudgetLine } from '../../../shared/reading/budget.ts'
import { envelopeMessages } from './envelope-messages.ts'

const DECIMALS = 1

/** A difference of shares without its sign: `3,2 điểm %`. */
export function points(share: number, unit: UnitDefinition, language: Language): string {
  return difference(Math.abs(share), unit, { language, decimals: DECIMALS }).text.replace('+', '')
}

/** The unit of money as it is shown, with what it is a share of: `tỷ đồng`, `% GRDP`. */
export function unitWords(unit: UnitDefinition, whole: Words | null, language: Language): string {
  const own = unit.label[language]
  return whole === null ? own : `${own} ${inSentence(whole[language])}`
}

/** What a line says under its short name: its full name, or null where that only repeats the short one. */
export function aboutLine(
  { label, short }: Pick<BudgetLine, 'label' | 'short'>,
  language: Language,
): string | null {
  const isRepeated = label[language].toLocaleLowerCase('vi') === short[language].toLocaleLowerCase('vi')
  return isRepeated ? null : label[language]
}

/** A line in one breath: name, share, money, change, and what else there is to know. */
export function lineWords(budget: Budget, line: BudgetLine, isLocked: boolean, language: Language): string {
  const t = envelopeMessages[language]
  const change = difference(line.share - line.baseShare, budget.shareUnit, { language, decimals: DECIMALS })
  return [
    line.short[language],
    quantity(line.share, budget.shareUnit, { language, decimals: DECIMALS }).text,
    quantity(line.money, budget.moneyUnit, { language }).text,
    /[1-9]/.test(change.number) ? `${change.text} ${t.versusBase}` : t.sameAsBase,
    ...(line.lever === null ? [t.residual] : []),
    ...(isLocked ? [t.locked] : []),
  ].join(', ')
}

/**
 * That requests exceed the budget, the longest way of saying it first; empty where they never do. In the year of the
 * budget by how much, in shares and money, and what is granted; otherwise only in which years.
 * @param cut the years in which they exceed it.
 */
export function overRequestWords(budget: Budget, cut: readonly number[], language: Language): string[] {
  if (cut.length === 0) return []
  const t = envelopeMessages[language]
  const { overRequest, shareUnit, floor, whole, lines } = budget
  const years = yearSpans(cut)
  if (overRequest === null) return [t.cutElsewhere(years)]
  const excess = points(overRequest.excess, shareUnit, language)
  const money = inBrackets(quantity(overRequest.money, whole.unit, { language }).text)
  const granted = quantity(overRequest.granted, shareUnit, { language, decimals: DECIMALS }).text
  const least = quantity(floor, shareUnit, { language, decimals: floorDecimals(floor, shareUnit) }).text
  const residual = inSentence(lines.find(({ lever }) => lever === null)?.short[language] ?? t.residual)
  const full = t.cut(excess, money, granted, residual, least)
  const short = t.cutShort(excess, money, granted)
  return [`${full} · ${t.cutYears(years)}`, `${short} · ${t.cutYears(years)}`, short]
}

/** Behind a number; a unit that has brackets of its own gets no second ones. */
function inBrackets(text: string): string {
  return text.includes('(') ? `, ${text}` : ` (${text})`
}

/** A floor is mostly a whole number of per cent; where it is not, its tenth shows. */
export function floorDecimals(floor: number, unit: UnitDefinition): 0 | 1 {
  const shown = floor * unit.scale
  return Math.abs(shown - Math.round(shown)) < 0.05 ? 0 : 1
}
