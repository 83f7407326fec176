/** When a file was changed and how large it is, in the reader's language. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { Language } from '../../../shared/model/definition.ts'

/** `1536` is `1,5 kB` in Vietnamese; whole bytes below a thousand. */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, { language, decimals: 0 })} B`
  const isMega = bytes >= 999_950
  const amount = bytes / (isMega ? 1_000_000 : 1000)
  return `${formatNumber(amount, { language, decimals: amount < 100 ? 1 : 0 })} ${isMega ? 'MB' : 'kB'}`
}

/** Day and time of this machine, day first in both languages: `25/11/2026 17:27`, or to the second. */
export function momentText(iso: string, language: Language, to: 'minute' | 'second' = 'minute'): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  const moment = new Date(iso)
  const day = moment.toLocaleDateString(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
  return `${day} ${timeText(iso, language, to)}`
}

/** Time of this machine: `17:27`, or to the second. */
export function timeText(iso: string, language: Language, to: 'minute' | 'second' = 'minute'): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  return new Date(iso).toLocaleTimeString(locale, {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(to === 'second' ? { second: '2-digit' } : {}),
  })
}
