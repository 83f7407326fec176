/** Sentences about one lever: what its marks say, what its rate comes to, and why no hand can move it. */

import { atStart } from '../../../shared/locale/sentence-start.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { factorText, grownBy } from './growth.ts'
import type { LeverMark } from './lever-marks.ts'
import { leverMessages } from './lever-messages.ts'
import type { LeverState } from './use-lever.ts'

/** What stands at a mark, without its value: `Baseline, saved`. */
export function markNames(
  { kinds }: LeverMark,
  { baseTitle }: Pick<LeverState, 'baseTitle'>,
  language: Language,
): string {
  const text = leverMessages[language]
  const names = kinds.map(
    kind =>
      ({
        base: baseTitle === null ? text.markBase : text.markBaseOf(baseTitle),
        saved: text.markSaved,
        default: text.markDefault,
      })[kind],
  )
  return atStart(names.join(', '))
}

/** A mark with its value: `Baseline, default in 2030: 2.6%`. */
export function markSentence(
  mark: LeverMark,
  lever: Pick<CatalogueLever, 'range'>,
  state: Pick<LeverState, 'baseTitle' | 'unit' | 'year'>,
  language: Language,
): string {
  const value = spokenText(mark.value, lever.range, state.unit, language)
  return leverMessages[language].mark(markNames(mark, state, language), state.year, value)
}

export interface GrowthWords {
  /** `×4,6` */
  readonly factor: string
  /** `by 2045` */
  readonly until: string
  /** The yearly rate of the selected year, and what the whole path makes of it. */
  readonly sentence: string
}

/** What the path of a yearly rate comes to at the horizon; null for every other lever. */
export function growthWords(
  { grows, range }: Pick<CatalogueLever, 'grows' | 'range'>,
  { values, value, unit, year, ground }: Pick<LeverState, 'values' | 'value' | 'unit' | 'year' | 'ground'>,
  language: Language,
): GrowthWords | null {
  const horizon = ground.years.at(-1)
  if (grows === undefined || horizon === undefined) return null
  const text = leverMessages[language]
  const from = ground.firstFreeYear - 1
  const factor = factorText(grownBy(values, ground.years.indexOf(ground.firstFreeYear)), language)
  const rate = spokenText(value, range, unit, language)
  return {
    factor: `×${factor}`,
    until: text.until(horizon),
    sentence: text.growth(rate, year, grows[language], horizon, factor, from),
  }
}

/** Why no hand can move the lever, and what to do; null where one can. */
export function fixedWords(
  { fixed, year, ground }: Pick<LeverState, 'fixed' | 'year' | 'ground'>,
  language: Language,
): string | null {
  const text = leverMessages[language]
  if (fixed === null) return null
  if (fixed === 'padlock') return text.lockedWhy
  return fixed === 'executed' ? text.executedWhy(year) : text.outturnWhy(year, ground.firstFreeYear)
}
