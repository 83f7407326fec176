/** Shares of a variance: whole per cents, and no more certainty than there is. */

import { formatNumber, NARROW_SPACE } from '../../../../shared/locale/numbers.ts'
import type { Language } from '../../../../shared/model/definition.ts'

export function shareText(share: number, language: Language): string {
  const number = formatNumber(share * 100, { language, decimals: 0 })
  return language === 'vi' ? `${number}${NARROW_SPACE}%` : `${number}%`
}
