/** Text as a cell of a workbook can hold it. */

import type { Fault } from '../../../../shared/faults.ts'

/** UTF-16 units that a cell holds. */
const MOST = 32_767

/** Control characters but tab and line feed, what Unicode keeps from being characters, and the sign of a character that was none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd\p{Noncharacter_Code_Point}]/gu

/** What programs that open workbooks take for a character by its number. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g

export interface CellText {
  readonly text: string
  readonly isCut: boolean
}

/**
 * Line ends as one character, halves of characters and control characters left out, what looks like an escaped character escaped
 * itself, and no more than a cell can hold.
 */
export function cellText(wanted: string): CellText {
  const clean = wanted.replace(/\r\n?/g, '\n').toWellFormed().replace(FORBIDDEN, '')
  const isCut = clean.length > MOST
  const held = isCut ? clean.slice(0, MOST).replace(/[\ud800-\udbff]$/, '') : clean
  return { text: held.replace(ESCAPE, '_x005F_'), isCut }
}

/** What is told of a text that was cut. */
export function cutText(sheet: string): Fault {
  return { code: 'export.text-cut', args: { sheet } }
}
