/** Days and moments in the reader's language; both write the day first. */

import type { Language } from '../model/definition.ts'

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

/** `2026-11-26` is `26/11/2026` in both languages; empty for none. */
export function dayText(date: string): string {
  return date.split('-').reverse().join('/')
}

/** A month of data, `2026-02`, as `02/2026`. */
export function monthText(month: string): string {
  return dayText(month)
}

/**
 * The day that a text means, as `2026-11-26`: day, month and year, the year first where it has four digits; empty for an empty text, null
 * where there is no such day.
 */
export function readDay(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text)?.slice(1) ?? []
  const [year = '', month = '', day = ''] = parts[0]?.length === 4 ? parts : parts.toReversed()
  if (year.length !== 4 || day.length > 2) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // A day that the month does not have runs over into the next one.
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : null
}

/** Today on this machine, `2026-11-26`. */
export function today(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
