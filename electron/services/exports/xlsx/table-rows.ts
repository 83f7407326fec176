/** Rows of a report's table as rows of a sheet: where words say a number, the number itself. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { CellContent, TableContent } from '../../../../shared/report/content.ts'
import { number, type SheetCell, type SheetRow, text, year } from './sheet.ts'

export interface TableRows {
  readonly head: readonly SheetRow[]
  readonly rows: readonly SheetRow[]
}

/** A table without rows says why in place of them. */
export function tableRows({ columns, rows, empty }: TableContent, language: Language): TableRows {
  if (rows.length === 0) return { head: [], rows: [[text(empty)]] }
  return {
    head: [columns.map(({ title, kind }) => text(title, kind === 'number' ? 'number-head' : 'head'))],
    rows: rows.map(({ kind, cells }) =>
      cells.map((cell, index) =>
        kind === 'group'
          ? text(cell.text, 'group')
          : sheetCell(cell, language, columns[index]?.kind === 'number'),
      ),
    ),
  }
}

/** Shown with the decimals and the sign with which it is read. */
export function sheetCell(
  { text: words, value }: CellContent,
  language: Language,
  isAmongNumbers = false,
): SheetCell {
  if (value !== null) return number(value, decimalsOf(words, language), words.startsWith('+'))
  if (/^\d{4}$/.test(words)) return year(Number(words), isAmongNumbers ? 'plain' : 'label')
  return text(words, isAmongNumbers ? 'figure' : 'plain')
}

const DECIMALS: Readonly<Record<Language, RegExp>> = { vi: /\d,(\d+)/, en: /\d\.(\d+)/ }

function decimalsOf(words: string, language: Language): number {
  return DECIMALS[language].exec(words)?.[1]?.length ?? 0
}
