/** Why a typed number cannot be taken, in words that say what can be typed instead. */

import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import {
  editedText,
  type Range,
  type Reading,
  spokenText,
} from '../../../shared/reading/levers/lever-number.ts'
import { leverMessages } from './lever-messages.ts'

export type ReadingProblem = Extract<Reading, { ok: false }>['problem']

/** @param bounds a sentence that says what can be typed. */
export function readingWords(problem: ReadingProblem, bounds: string, language: Language): string {
  const text = leverMessages[language]
  return {
    'out-of-range': bounds,
    'not-a-number': `${text.notANumber} ${bounds}`,
    'other-separator': text.otherSeparator,
  }[problem]
}

/** The same for a value of a lever, with its range, and with the value that the model keeps. */
export function valueWords(
  problem: ReadingProblem,
  kept: number,
  range: Range,
  unit: UnitDefinition,
  language: Language,
): string {
  const text = leverMessages[language]
  const bounds = text.outOfRange(
    editedText(range.min, range, unit, language),
    spokenText(range.max, range, unit, language),
  )
  return `${readingWords(problem, bounds, language)} ${text.kept(spokenText(kept, range, unit, language))}`
}
