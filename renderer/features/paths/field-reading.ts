/** What was typed into a field of the path editor: a value of the lever, a year, a rate; or why it is none, in words. */

import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import { RATE_STEP, rateText } from '../../../shared/reading/levers/growth-rate.ts'
import { type Range, readTyped } from '../../../shared/reading/levers/lever-number.ts'
import { leverMessages } from '../levers/lever-messages.ts'
import { readingWords, valueWords } from '../levers/reading-words.ts'
import { pathMessages } from './path-messages.ts'

/** What a typed text means: a number, or in words why it cannot be taken. */
export type FieldReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly words: string }

/** A value within the range of the lever. `kept`: what the model goes on with where it cannot be taken. */
export function readValue(
  typed: string,
  kept: number,
  range: Range,
  unit: UnitDefinition,
  language: Language,
): FieldReading {
  const reading = readTyped(typed, range, unit, language)
  return reading.ok ? reading : { ok: false, words: valueWords(reading.problem, kept, range, unit, language) }
}

/** A whole year between two others, written with four digits. */
export function readYear(
  typed: string,
  kept: number,
  years: { readonly min: number; readonly max: number },
  language: Language,
): FieldReading {
  const year = /^\s*\d{4}\s*$/.test(typed) ? Number(typed) : Number.NaN
  if (year >= years.min && year <= years.max) return { ok: true, value: year }
  const words = pathMessages[language].badYear(years.min, years.max)
  return { ok: false, words: `${words} ${leverMessages[language].kept(String(kept))}` }
}

/** A share of itself by which something changes in a year. */
export const RATE: UnitDefinition = {
  id: 'rate',
  label: { en: '%', vi: '%' },
  scale: 100,
  decimals: 2,
  percent: true,
}

/** A rate within bounds, beyond which the path would leave the range of its lever. */
export function readRate(
  typed: string,
  kept: number,
  bounds: { readonly min: number; readonly max: number },
  language: Language,
): FieldReading {
  const reading = readTyped(typed, { ...bounds, step: RATE_STEP }, RATE, language)
  if (reading.ok) return reading
  const words = pathMessages[language].badRate(rateText(bounds.min, language), rateText(bounds.max, language))
  const reason = readingWords(reading.problem, words, language)
  return { ok: false, words: `${reason} ${leverMessages[language].kept(rateText(kept, language))}` }
}
