/** From sheets to the bytes of a workbook: numbers as numbers, words as words and never as formulas. */

import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/universal'
import type { Fault } from '../../../../shared/faults.ts'
import { withFixedTimes } from '../fixed-zip.ts'
import type { Written } from '../writers.ts'
import { cellText, cutText } from './cell-text.ts'
import { fitToPage } from './fit-to-page.ts'
import type { CellLook, Sheet, SheetCell } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { columnsOver, columnWidths, heightOf } from './sheet-widths.ts'

/** One that every office program has, with every Vietnamese letter. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'thin' } as const

const LOOKS: Readonly<Record<CellLook, CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  sentence: { wrap: true, alignVertical: 'top' },
  head: { ...HEAD, align: 'left', indent: 1 },
  'number-head': { ...HEAD, align: 'right' },
  unit: { fontStyle: 'italic', align: 'right', bottomBorderStyle: 'thin' },
  group: { fontWeight: 'bold' },
  plain: { wrap: true, alignVertical: 'top', align: 'left', indent: 1 },
  label: { alignVertical: 'top', align: 'left', indent: 1 },
  figure: { wrap: true, alignVertical: 'top', align: 'right' },
}

const NUMBER = { align: 'right', alignVertical: 'top' } as const

/** Same sheets, same bytes. `fallback` is the name of a sheet of whose name nothing is left. */
export async function workbookOf(sheets: readonly Sheet[], fallback: string): Promise<Written> {
  const names = sheetNames(
    sheets.map(({ name }) => name),
    fallback,
  )
  const notices = new Map<string, Fault>()
  const written = sheets.map(({ rows, frozenRows, frozenColumns, mostWidth }, index) => {
    const sheet = names[index] ?? fallback
    const widths = columnWidths(rows, mostWidth)
    const onCut = () => notices.set(sheet, cutText(sheet))
    const data = rows.map((row): Row => {
      const height = heightOf(row, widths)
      const columns = columnsOver(row, widths)
      const cells = row.map(cell => writtenCell(cell, onCut)).map(cell => cell && { ...cell, height })
      const [first] = cells
      if (columns === 1 || !first) return cells
      return [{ ...first, columnSpan: columns }, ...Array.from({ length: columns - 1 }, () => null)]
    })
    return {
      ...{ sheet, data },
      columns: widths.map(width => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: frozenRows,
      stickyColumnsCount: frozenColumns,
    }
  })
  const blob = await writeExcelFile(written, { ...FONT, features: [fitToPage] }).toBlob()
  const bytes = withFixedTimes(new Uint8Array(await blob.arrayBuffer()))
  return { bytes, notices: [...notices.values()] }
}

/** Nothing is written for an empty text and for a number that is none. */
function writtenCell(cell: SheetCell | null, onCut: () => void): CellObject | null {
  if (cell === null) return null
  const { content, look, format } = cell
  if (typeof content === 'number') {
    if (!Number.isFinite(content)) return null
    return {
      ...(look === 'label' ? LOOKS.label : NUMBER),
      value: content,
      type: Number,
      ...(format !== undefined && { format }),
    }
  }
  const { text, isCut } = cellText(content)
  if (isCut) onCut()
  return text === '' ? null : { ...LOOKS[look], value: text, type: String }
}
