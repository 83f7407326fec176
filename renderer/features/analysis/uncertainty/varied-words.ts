/** How an input varies, in words; and what was typed for one of its numbers. */

import type { Distribution } from '../../../../shared/analysis/varied.ts'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { parseNumber } from '../../../../shared/locale/numbers.ts'
import { fieldText, quantity, stepDecimals } from '../../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { readTyped } from '../../../../shared/reading/levers/lever-number.ts'
import { readingWords } from '../../levers/reading-words.ts'
import type { NumberReading } from '../parts/number-field.tsx'
import { type BoundName, withBound } from './edit-inputs.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'

/** A number of a distribution with its unit and every digit that it has. */
export function boundWords(value: number, unit: UnitDefinition, language: Language): string {
  return quantity(value, unit, { language, decimals: stepDecimals(value, unit) }).text
}

/** The number alone, as it stands in its field. */
export function boundText(value: number, unit: UnitDefinition, language: Language): string {
  return fieldText(value, unit, language, 0)
}

/** `Tam giác · 3,7 đến 5,2 %, dễ xảy ra nhất 4,5`. @param isShift of the amount by which a path moves. */
export function distributionWords(
  distribution: Distribution,
  unit: UnitDefinition,
  isShift: boolean,
  language: Language,
): string {
  const t = uncertaintyMessages[language]
  const words = (value: number) => boundWords(value, unit, language)
  const { kind, low, high } = distribution
  const range = t.between(boundText(low, unit, language), words(high))
  const parts = [isShift ? t.shifted(range) : range]
  if (kind === 'triangular' || kind === 'pert')
    parts.push(t.likeliest(boundText(distribution.mode, unit, language)))
  if (kind === 'normal') parts.push(t.meanOf(words(distribution.mean), words(distribution.deviation)))
  return `${t[kind]} · ${inSentence(parts.join(', '))}`
}

const ANY = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, step: 1 }

/** What was typed for a number of a distribution: a value in the unit of the model that leaves the distribution one. */
export function readBound(
  typed: string,
  distribution: Distribution,
  name: BoundName,
  unit: UnitDefinition,
  language: Language,
): NumberReading {
  const { ordered } = uncertaintyMessages[language]
  const reading = readTyped(typed, ANY, unit, language)
  if (!reading.ok) return { ok: false, words: readingWords(reading.problem, ordered, language) }
  return withBound(distribution, name, reading.value) === null ? { ok: false, words: ordered } : reading
}

/** A number between two bounds; `bounds` says them in a sentence. */
export function readBetween(
  typed: string,
  { min, max, isWhole = false }: { readonly min: number; readonly max: number; readonly isWhole?: boolean },
  bounds: string,
  language: Language,
): NumberReading {
  const parsed = parseNumber(typed, language)
  if (!parsed.ok) return { ok: false, words: readingWords(parsed.problem, bounds, language) }
  const { value } = parsed
  const fits = value >= min && value <= max && (!isWhole || Number.isInteger(value))
  return fits ? parsed : { ok: false, words: bounds }
}
