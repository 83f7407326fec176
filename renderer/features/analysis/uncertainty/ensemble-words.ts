/** What numbers over many runs rest on, in words; and the chance of a target with its sampling error. */

import type { TargetChance } from '../../../../shared/analysis/uncertainty.ts'
import { formatNumber, NARROW_SPACE } from '../../../../shared/locale/numbers.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import type { FanProblem } from '../../../../shared/reading/charts/drawn-fan.ts'
import { ensembleMessages } from '../../../../shared/reading/charts/ensemble-messages.ts'
import type { Ensemble } from '../../../store/ensemble.ts'

/** `100 yếu tố bất định, 4.096 lượt, hạt giống 2045`: first what is varied, for the end may have no room. */
export function basisWords({ question, answer, isPartial }: Ensemble, language: Language): string {
  const t = ensembleMessages[language]
  const whole = (count: number) => formatNumber(count, { language, decimals: 0 })
  const { seed, inputs } = question.sampling
  return [
    t.inputs(whole(inputs.length)),
    (isPartial ? t.drawsSoFar : t.draws)(whole(answer.draws)),
    // A seed is a name in digits, to be typed again as it stands.
    t.seed(String(seed)),
  ].join(', ')
}

/** Why a chart has no bands. @param isRunning draws are made just now. */
export function problemWords(problem: FanProblem, isRunning: boolean, language: Language): string {
  const t = ensembleMessages[language]
  return problem === 'waiting' && isRunning ? t.running : t.problem(t[problem])
}

export interface ChanceWords {
  /** `36 %`; of what happened in no draw or in all of them a bound: `< 1 %`. */
  readonly chance: string
  /** Half the width of the 95 % interval, in points: `±1,5 điểm %`; null where the chance is a bound. */
  readonly error: string | null
  /** The 95 % interval. */
  readonly interval: string
}

/** The chance as far as the draws can tell. */
export function chanceWords(
  target: Pick<TargetChance, 'chance' | 'low' | 'high'>,
  language: Language,
): ChanceWords {
  const t = ensembleMessages[language]
  const { chance, low, high } = target
  const digits = (share: number, decimals: number) => formatNumber(share * 100, { language, decimals })
  const number = (share: number) => {
    const isNearEdge = share < 0.01 || share > 0.99
    return digits(share, isNearEdge && share !== 0 && share !== 1 ? 1 : 0)
  }
  const interval = t.between(percent(digits(low, 1), language), percent(digits(high, 1), language))
  if (chance === 0)
    return { chance: `< ${percent(digits(roundedUp(high), 0), language)}`, error: null, interval }
  if (chance === 1) {
    return { chance: `> ${percent(digits(1 - roundedUp(1 - low), 0), language)}`, error: null, interval }
  }
  const error = t.points(digits((high - low) / 2, 1))
  return { chance: percent(number(chance), language), error, interval }
}

/** To whole per cent, one at least. */
function roundedUp(share: number): number {
  return Math.max(1, Math.ceil(share * 100)) / 100
}

/** As the language writes it. */
export function percent(number: string, language: Language): string {
  return `${number}${language === 'vi' ? NARROW_SPACE : ''}%`
}
