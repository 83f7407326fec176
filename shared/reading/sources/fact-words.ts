/** What a source card says of a published figure in the reader's language: its year, its language, where it stands, how far it can be trusted. */

import type { CatalogueTarget } from '../../model/catalogue.ts'
import type { Fact, Language } from '../../model/definition.ts'
import { sourceMessages } from './source-messages.ts'
import { standingMessages } from './standing-messages.ts'

/** Languages in which documents are quoted, as HTML names them. */
export type QuoteLanguage = 'vi' | 'en' | 'zh' | 'ja' | 'de'

/** `figure of 2024`, or of what somebody means to reach, `target for 2030`; nothing where the figure has no year. */
export function yearOf(fact: Fact, targets: readonly CatalogueTarget[], language: Language): string {
  if (!/\d/.test(fact.year)) return ''
  const text = sourceMessages[language]
  const year = datesIn(fact.year, language)
  if (isAim(fact, targets)) return text.targetFor(year)
  return /\bplan(ned)?\b/i.test(`${fact.indicator} ${fact.year}`) ? text.planFor(year) : text.ofYear(year)
}

/** Aims are what a target of the catalogue stands on and what is called an aim where it was read. */
function isAim({ id, indicator }: Fact, targets: readonly CatalogueTarget[]): boolean {
  return (
    targets.some(({ source }) => source.facts?.includes(id) ?? false) ||
    /\b(targets?|goals?|aims?|roadmap|ambition|ceiling)\b/i.test(indicator)
  )
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Dates stand in English in the facts; in Vietnamese with the word for what they are, `năm 2024`, `tháng 6/2024`. */
function datesIn(written: string, language: Language): string {
  const dates = written.replaceAll(' -> ', ' – ').replace(/^(\d{4}) plan$/, '$1')
  if (language === 'en') return dates
  return dates
    .replace(/(?:(\d+) )?([A-Z][a-z]{2}) (\d{4})/g, (whole, day?: string, month?: string, year?: string) => {
      const place = MONTHS.indexOf(month ?? '') + 1
      if (place === 0) return whole
      return day === undefined ? `tháng ${place}/${year}` : `ngày ${day}/${place}/${year}`
    })
    .replace(/^(\d{4}) \(?(\d+)m\)?$/, '$1 ($2 tháng)')
    .replace(/^(\d{4}) \((\w{3})\)$/, (_, year, month) => `tháng ${MONTHS.indexOf(month) + 1}/${year}`)
    .replace(/^(\d{4}) H1$/, '$1 (sáu tháng đầu năm)')
    .replace(/^(\d{4}) Q1$/, '$1 (quý I)')
    .replace(/^about /, 'khoảng năm ')
    .replace(/^early (\d{4})$/, 'đầu năm $1')
    .replace(/^from /, 'từ ')
    .replace(/^to /, 'đến ')
    .replace('vision ', 'tầm nhìn ')
    .replace(/^(?=\d{4})/, 'năm ')
    .replace(/^(từ|đến) (?=\d{4})/, '$1 năm ')
}

/** Told by the letters of the text. */
export function quoteLanguage(quote: string): QuoteLanguage {
  if (/[\u3040-\u30ff]/.test(quote)) return 'ja'
  if (/[\u4e00-\u9fff]/.test(quote)) return 'zh'
  if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(quote)) return 'vi'
  return /\b(einem|einer|und|der|dem|von)\b/.test(quote) ? 'de' : 'en'
}

/** In which language the quotation stands. */
export function quotedWords(spoken: QuoteLanguage, language: Language): string {
  const text = sourceMessages[language]
  return {
    vi: text.quotedVi,
    en: text.quotedEn,
    zh: text.quotedZh,
    ja: text.quotedJa,
    de: text.quotedDe,
  }[spoken]
}

/** The address to copy; what the project began with and what was recorded without one says so. */
export function addressOf({ url, source_class: sourceClass }: Fact, language: Language): string {
  if (/^https?:/.test(url)) return url
  const text = sourceMessages[language]
  return sourceClass === 'seed' ? text.noAddressSeed : text.noAddress
}

/** What is said in place of a quotation where no document says the figure in words of its own. */
export function recordWords({ value, unit, confidence }: Fact, language: Language): string {
  const text = sourceMessages[language]
  if (confidence === 'not found') return text.noFigure
  const figure = /\d/.test(value) ? [value, unit].filter(part => part !== '-').join(' ') : ''
  return figure === '' ? text.noQuotation : `${text.recorded}: ${figure}`
}

/** Words of another pack than the ones known here are said as they stand. */
export function confidenceWords(confidence: string, language: Language): string {
  const text = sourceMessages[language]
  const known: Readonly<Record<string, string>> = {
    high: standingMessages[language].high,
    medium: standingMessages[language].medium,
    low: standingMessages[language].low,
    derived: text.derived,
    recollection: text.recollection,
    'not found': text.notFound,
  }
  return known[confidence] ?? confidence
}

/** What kind of publisher it is; nothing where the confidence says it already. */
export function classWords(sourceClass: string, language: Language): string {
  const text = sourceMessages[language]
  const known: Readonly<Record<string, string>> = {
    seed: text.seed,
    press: text.press,
    'official site': text.official,
    'official dataset on a third-party site': text.officialElsewhere,
    're-post / minor site': text.repost,
    // Said by the confidence already.
    derived: '',
    recollection: '',
    'not found': '',
  }
  return known[sourceClass] ?? sourceClass
}
