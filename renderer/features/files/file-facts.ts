/** How large a file is, in the reader's language. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'

/** `1536` is `1,5 kB` in Vietnamese; whole bytes below a thousand. */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, { language, decimals: 0 })} B`
  const isMega = bytes >= 999_950
  const amount = bytes / (isMega ? 1_000_000 : 1000)
  return `${formatNumber(amount, { language, decimals: amount < 100 ? 1 : 0 })} ${isMega ? 'MB' : 'kB'}`
}
