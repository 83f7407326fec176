/** From sheets to the bytes of a workbook: numbers as numbers, words as words and never as formulas. */

import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal'
import type { Fault } from '../../../../shared/faults.ts'
import { withFixedTimes } from '../fixed-zip.ts'
import type { Written } from '../writers.ts'
import { type CellText, cellText, cutText } from './cell-text.ts'
import type { CellLook, Sheet, SheetCell } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'

/** In characters. */
const WIDTH = { least: 9, most: 56 } as const

type Style = Exclude<Cell, string | number | boolean | Date | string | number | boolean | null | undefined>

const LOOKS: Readonly<Record<CellLook, Style>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  imprint: { fontStyle: 'italic' },
  head: { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'thin' },
  unit: { fontStyle: 'italic', wrap: true, bottomBorderStyle: 'thin' },
  group: { fontWeight: 'bold' },
  plain: { wrap: true, alignVertical: 'top' },
}

/** Same sheets, same bytes. `fallback` is the name of a sheet of whose name nothing is left. */
export async function workbookOf(sheets: readonly Sheet[], fallback: string): Promise<Written> {
  const names = sheetNames(
    sheets.map(({ name }) => name),
    fallback,
  )
  const notices = new Map<string, Fault>()
  const written = sheets.map(({ rows, frozenRows, frozenColumns }, index) => {
    const sheet = names[index] ?? fallback
    const data: SheetData = rows.map(row =>
      row.map(cell => {
        if (typeof cell?.content !== 'string') return numberCell(cell)
        const held = cellText(cell.content)
        if (held.isCut) notices.set(sheet, cutText(sheet))
        return wordsCell(held, cell)
      }),
    )
    return {
      sheet,
      data,
      columns: widthsOf(rows).map(width => ({ width })),
      stickyRowsCount: frozenRows,
      stickyColumnsCount: frozenColumns,
    }
  })
  const blob = await writeExcelFile(written).toBlob()
  const bytes = withFixedTimes(new Uint8Array(await blob.arrayBuffer()))
  return { bytes, notices: [...notices.values()] }
}

function wordsCell({ text }: CellText, { look }: SheetCell): Cell {
  return text === '' ? null : { ...LOOKS[look], value: text, type: String }
}

function numberCell(cell: SheetCell | null): Cell {
  if (typeof cell?.content !== 'number' || !Number.isFinite(cell.content)) return null
  const { content, look, format } = cell
  return {
    ...LOOKS[look],
    wrap: false,
    value: content,
    type: Number,
    ...(format !== undefined && { format }),
  }
}

/** As wide as what keeps to the column; longer texts are wrapped. */
function widthsOf(rows: Sheet['rows']): number[] {
  const columns = Math.max(1, ...rows.map(({ length }) => length))
  return Array.from({ length: columns }, (_, index) => {
    const lengths = rows.map(row => lengthOf(row[index] ?? null))
    return Math.min(WIDTH.most, Math.max(WIDTH.least, ...lengths) + 2)
  })
}

function lengthOf(cell: SheetCell | null): number {
  if (cell === null || ['title', 'imprint', 'group'].includes(cell.look)) return 0
  if (typeof cell.content === 'string') {
    // A heading may take two lines.
    const lines = cell.content.split('\n').map(({ length }) => length)
    return cell.look === 'head' ? Math.ceil(Math.max(...lines) / 2) : Math.max(...lines)
  }
  const decimals = /\.(0+)/.exec(cell.format ?? '')?.[1]?.length ?? 0
  return cell.content.toFixed(Math.min(decimals, 20)).length + 3
}
