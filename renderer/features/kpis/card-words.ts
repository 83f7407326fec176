/** A card as one line of text, for a letter or a note. */

import { inSentence } from '../../../shared/locale/in-sentence.ts'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Kpi } from '../../../shared/reading/indicators/kpi.ts'
import {
  gapAmountWords,
  gapWords,
  roundsToZero,
  ruleWords,
  stateWords,
  targetMessages,
} from '../../../shared/reading/indicators/target-words.ts'
import { kpiMessages } from './kpi-messages.ts'
import { relativeWords } from './relative-words.ts'

/** `Chi văn hóa / tổng chi: 5,21 % năm 2030; +2,58 điểm % (+98 %) so với cơ sở 2,63 %; mục tiêu trên 4 %: …`. */
export function cardWords(kpi: Kpi, lastOutturn: number, language: Language): string {
  const t = kpiMessages[language]
  const { indicator, unit, value, base, change, year, judged } = kpi
  const words = (amount: number) => quantity(amount, unit, { language }).text
  const versus = roundsToZero(change, unit)
    ? `${t.unchanged} ${t.sameAs}`
    : [difference(change, unit, { language }).text, relativeWords(kpi, language), t.versus(words(base))]
        .filter(Boolean)
        .join(' ')
  const parts = [`${indicator.variable.short[language]}: ${t.inYear(words(value), year)}`, versus]
  if (judged !== null) {
    const { target, state, gap } = judged
    const rule = targetMessages[language].target(ruleWords(target, unit, language))
    const amount = gapAmountWords(judged, unit, language)
    parts.push(`${rule}: ${stateWords(state, target, lastOutturn, language)}`)
    parts.push(
      `${gapWords(gap, target, unit, state.kind === 'met', language)}${amount === '' ? '' : ` (${amount})`}`,
    )
  }
  return parts.join('; ')
}

/** What tells an amount of one element from the others of it: `chi thực hiện` of “Văn hóa: chi thực hiện”; else null. */
export function measureOf(
  { elements, short }: Pick<CatalogueVariable, 'elements' | 'short'>,
  language: Language,
): string | null {
  const [, measure] = short[language].split(': ')
  return elements.length === 0 || measure === undefined ? null : inSentence(measure)
}
