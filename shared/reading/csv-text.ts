/** A table as the text that a spreadsheet of the reader's language opens by a double click. */

import { defused } from '../formula-text.ts'
import type { Language } from '../model/definition.ts'

/** By which a spreadsheet knows that the letters are UTF-8. */
const BOM = '\uFEFF'

/** Where the decimal mark is a comma, cells are told apart by semicolons. */
const SEPARATORS: Readonly<Record<Language, string>> = { vi: ';', en: ',' }

/** UTF-8 after RFC 4180, lines ended by CR LF. Numbers are given as texts; what would be run gets an apostrophe. */
export function csvOf(rows: readonly (readonly string[])[], language: Language): string {
  const separator = SEPARATORS[language]
  const cell = (text: string) => {
    const safe = isNumber(text) ? text : defused(text)
    return /["\r\n\t;,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return BOM + rows.map(row => `${row.map(cell).join(separator)}\r\n`).join('')
}

/** A minus before digits is a sign, and no formula. */
function isNumber(text: string): boolean {
  return /^-\d+([.,]\d+)?$/.test(text)
}
