/** Numbers as people write them in Vietnamese and in English, out and in. Own code, so every machine prints the same. */

import type { Language } from '../model/definition.ts'

const separators: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
}

/** U+2212, the sign that has the width of a plus. */
export const MINUS = '−'

/** U+202F, the narrow space that keeps a number and its unit on one line. */
export const NARROW_SPACE = '\u202f'

export interface NumberStyle {
  readonly language: Language
  /** Digits after the decimal mark; always that many. */
  readonly decimals: number
  /** `always` writes a plus before what is above zero: for differences. */
  readonly sign?: 'negative' | 'always'
}

/** `1234567.891` with two decimals: `1.234.567,89` in Vietnamese, `1,234,567.89` in English. What rounds to zero has no sign. */
export function formatNumber(value: number, style: NumberStyle): string {
  const { thousands, decimal } = separators[style.language]
  const [whole = '0', fraction] = Math.abs(value).toFixed(style.decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands)
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
  const isZero = !/[1-9]/.test(digits)
  const sign = isZero ? '' : value < 0 ? MINUS : style.sign === 'always' ? '+' : ''
  return `${sign}${digits}`
}

/** All the digits that a number has, without grouping zeros at the end: what an edited field shows. At least `decimals` of them. */
export function formatExact(value: number, style: NumberStyle): string {
  const [digits = '', power = '0'] = Number(value.toPrecision(12)).toString().split('e')
  const own = Math.min(12, Math.max(0, (digits.split('.')[1] ?? '').length - Number(power)))
  return formatNumber(value, { ...style, decimals: Math.max(own, style.decimals) })
}

/** Why a typed text is no number: it has the other language's decimal mark, or is none in any. */
export type NumberProblem = 'other-separator' | 'not-a-number'

export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem }

/**
 * Reads a number as `language` writes it. Grouping marks, or spaces in their place, are optional but must group by three; a
 * plain or a true minus is a minus; spaces around and after a sign are ignored.
 */
export function parseNumber(typed: string, language: Language): ParsedNumber {
  const own = readWith(typed, language)
  if (own !== null) return { ok: true, value: own }
  const other = readWith(typed, language === 'vi' ? 'en' : 'vi')
  return { ok: false, problem: other === null ? 'not-a-number' : 'other-separator' }
}

function readWith(typed: string, language: Language): number | null {
  const { thousands, decimal } = separators[language]
  const grouped = [`\\${thousands}`, '\\s'].map(mark => `\\d{1,3}(${mark}\\d{3})+`).join('|')
  const pattern = new RegExp(`^([+-]\\s*)?(${grouped}|\\d+)?(\\${decimal}\\d+)?$`)
  const plain = typed.trim().replaceAll(MINUS, '-')
  if (!/\d/.test(plain) || !pattern.test(plain)) return null
  return Number(plain.replaceAll(thousands, '').replace(/\s/g, '').replace(decimal, '.'))
}
