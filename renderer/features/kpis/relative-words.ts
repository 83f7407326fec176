/** A relative difference as it stands behind the absolute one. */

import { formatNumber, NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Kpi } from '../../../shared/reading/indicators/kpi.ts'
import { kpiMessages } from './kpi-messages.ts'

/** From threefold on a multiple says more than per cent. */
const MULTIPLE = 2

/** `(+38 %)`, `(×6,0)`; empty where there is nothing to compare with, or nothing that shows. */
export function relativeWords(
  { relativeChange, value, base }: Pick<Kpi, 'relativeChange' | 'value' | 'base'>,
  language: Language,
): string {
  if (relativeChange === null) return ''
  if (base > 0 && relativeChange > MULTIPLE) {
    return `(${kpiMessages[language].times(formatNumber(value / base, { language, decimals: 1 }))})`
  }
  const percent = formatNumber(relativeChange * 100, { language, decimals: 0, sign: 'always' })
  if (percent === '0') return ''
  return `(${percent}${language === 'vi' ? NARROW_SPACE : ''}%)`
}
