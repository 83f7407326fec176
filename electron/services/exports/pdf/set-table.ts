/** A table set down the pages: its heads again on each, hairlines between its rows, numbers even on the right. */

import type { RowContent, TableContent } from '../../../../shared/report/content.ts'
import { LEADING, type TextForm, writeLines } from './block.ts'
import type { Flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { isSpanning, type TableLayout, tableLayout } from './table-layout.ts'

/** Above and below the text of a row, in parts of the size. */
const PADDING = 0.36
/** Above the name of a group, in parts of the size. */
const GROUP_GAP = 0.9

/** A row in lines, none of them set yet. */
interface SetRow {
  readonly role: 'TH' | 'TD'
  readonly form: TextForm
  readonly above: number
  /** A hairline parts it from the row before. */
  readonly isRuled: boolean
  /** It belongs to the row before. */
  readonly isEnd?: boolean
  readonly cells: readonly {
    readonly x: number
    readonly width: number
    readonly lines: readonly string[]
    readonly align: 'left' | 'right'
  }[]
}

/** A table with its rows in lines. */
interface LaidOut {
  readonly width: number
  readonly head: SetRow
  readonly rows: readonly SetRow[]
  readonly height: number
}

/** A table that is a little too long for the page is set smaller, down to so much of its size, where that saves a page. */
const SMALLER = 0.86

/** A group is kept on one page where it takes no more than so much of it. */
const KEPT = 0.5

/** The table, or what it says in place of rows. Title and note are the caller's. */
export function setTable(flow: Flow, table: TableContent, size: number): void {
  const { paper } = flow
  if (table.rows.length === 0) {
    flow.setText(table.empty, { size: size + 1, weight: 400, color: paper.look.ink2 })
    return
  }
  const { width, head, rows } = fittedTable(flow, table, size)
  const heights = rows.map(heightOf)
  paper.group('Table', () => {
    const first = heightOfStart(flow, { head, rows })
    if (first <= flow.whole) flow.need(first)
    setHead(flow, head, width)
    rows.forEach((row, index) => {
      setRow(flow, row, head, width, heightAfter(rows, heights, index, flow.whole * KEPT))
    })
  })
  paper.rule(flow.x, flow.y, width, paper.look.rule)
}

/** Height of what stands on one page with the head of a table: its first row, and the group of which that is the name. */
export function startOfTable(flow: Flow, table: TableContent, size: number): number {
  return table.rows.length === 0 ? 0 : heightOfStart(flow, laidOut(flow, table, size))
}

function heightOfStart({ whole }: Flow, { head, rows }: Pick<LaidOut, 'head' | 'rows'>): number {
  const heights = rows.map(heightOf)
  return heightOf(head) + (heights[0] ?? 0) + heightAfter(rows, heights, 0, whole * KEPT)
}

function fittedTable(flow: Flow, table: TableContent, size: number): LaidOut {
  const whole = laidOut(flow, table, size)
  if (whole.height <= flow.room || whole.height * SMALLER > flow.room) return whole
  for (let smaller = size - STEP; smaller >= size * SMALLER; smaller -= STEP) {
    const tried = laidOut(flow, table, smaller)
    if (tried.height <= flow.room) return tried
  }
  return whole
}

/** Between two sizes that are tried, in points. */
const STEP = 0.25

function laidOut({ paper, width: room }: Flow, table: TableContent, size: number): LaidOut {
  const whole = tableLayout(paper, table, room, size)
  const isBelow = hasLongEnd(paper, table, whole)
  const shown = isBelow ? withoutEnd(table) : table
  const layout = isBelow ? tableLayout(paper, shown, room, size) : whole
  const head = headOf(paper, shown, layout)
  const rows = shown.rows.flatMap((row, index) => {
    const isRuled = row.kind === 'row' && shown.rows[index - 1]?.kind === 'row'
    const above = row.kind === 'group' && index > 0 ? GROUP_GAP * layout.size : 0
    const set = rowOf(paper, shown, row, layout, { isRuled, above })
    const end = isBelow ? (table.rows[index]?.cells.at(-1)?.text ?? '') : ''
    return end === '' ? [set] : [set, endRow(paper, end, layout)]
  })
  const height = [head, ...rows].reduce((sum, row) => sum + heightOf(row), 0)
  return { width: layout.width, head, rows, height }
}

/** Long words at the end of rows that would stand in a narrow column of many lines have the width of the table instead, below their rows. */
function hasLongEnd(
  paper: Paper,
  { columns, rows }: TableContent,
  { size, columns: places }: TableLayout,
): boolean {
  const room = places.at(-1)?.width ?? 0
  if (columns.length < 4 || columns.at(-1)?.kind !== 'text' || room === 0) return false
  const form = { size, weight: 400 } as const
  return rows.some(({ cells }) => paper.lines(cells.at(-1)?.text ?? '', room, form).length > LONG_END)
}

/** More lines than this are many. */
const LONG_END = 4

function withoutEnd({ columns, rows, ...rest }: TableContent): TableContent {
  return {
    ...rest,
    columns: columns.slice(0, -1),
    rows: rows.map(({ kind, cells }) => ({ kind, cells: cells.slice(0, -1) })),
  }
}

function endRow(paper: Paper, words: string, { size, width }: TableLayout): SetRow {
  const form: TextForm = { size: size * 0.92, weight: 400, color: paper.look.ink2, leading: LEADING.heading }
  const x = size
  const lines = paper.lines(words, width - x, form)
  return {
    role: 'TD',
    form,
    // Close to the row that it belongs to.
    above: -1.6 * PADDING * size,
    isRuled: false,
    isEnd: true,
    cells: [{ x, width: width - x, lines, align: 'left' }],
  }
}

/**
 * Height of what stands on one page with a row: after the name of a group its rows where they are few, and at least the first of them;
 * after any other row the words that belong to it.
 */
function heightAfter(
  rows: readonly SetRow[],
  heights: readonly number[],
  index: number,
  most: number,
): number {
  if (rows[index]?.role !== 'TH') return rows[index + 1]?.isEnd ? (heights[index + 1] ?? 0) : 0
  const next = rows.findIndex(({ role }, at) => at > index && role === 'TH')
  const own = heights.slice(index + 1, next < 0 ? undefined : next)
  const whole = own.reduce((sum, height) => sum + height, 0)
  return whole <= most ? whole : (own[0] ?? 0) + (rows[index + 2]?.isEnd ? (own[1] ?? 0) : 0)
}

function headOf(paper: Paper, { columns }: TableContent, layout: TableLayout): SetRow {
  const form: TextForm = { size: layout.size, weight: 600, color: paper.look.ink2, leading: LEADING.heading }
  const cells = columns.map(({ title, kind }, index) => {
    const { x, width } = layout.columns[index] ?? { x: 0, width: 0 }
    const align = kind === 'number' ? ('right' as const) : ('left' as const)
    return { x, width, lines: paper.lines(title, width, form), align }
  })
  return { role: 'TH', form, above: 0, isRuled: false, cells }
}

function rowOf(
  paper: Paper,
  { columns }: TableContent,
  row: RowContent,
  layout: TableLayout,
  before: Pick<SetRow, 'isRuled' | 'above'>,
): SetRow {
  const isGroup = row.kind === 'group'
  const { size } = layout
  const form: TextForm = {
    size,
    weight: isGroup ? 600 : 400,
    color: paper.look.ink,
    leading: LEADING.heading,
  }
  const cells = isSpanning(row) ? row.cells.slice(0, 1) : row.cells
  return {
    role: isGroup ? 'TH' : 'TD',
    form,
    ...before,
    cells: cells.map(({ text }, index) => {
      const { x, width } = layout.columns[index] ?? { x: 0, width: 0 }
      const room = cells.length === 1 ? layout.width : width
      const align = columns[index]?.kind === 'number' ? ('right' as const) : ('left' as const)
      return { x, width: room, lines: paper.lines(text, room, form), align }
    }),
  }
}

function heightOf({ form, above, cells }: SetRow): number {
  return above + lineCount(cells) * step(form) + 2 * PADDING * form.size
}

function lineCount(cells: SetRow['cells']): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length))
}

function step({ size, leading = LEADING.text }: TextForm): number {
  return size * leading
}

/** Heads alone are left at the foot of no page. */
function setHead(flow: Flow, head: SetRow, width: number): void {
  flow.need(heightOf(head) * 3)
  setLines(flow, head, 0, lineCount(head.cells))
  flow.paper.rule(flow.x, flow.y, width, flow.paper.look.ink3, 0.75)
}

/** Whole on this page, or whole on the next, or, where no page is long enough, in parts. */
function setRow(flow: Flow, row: SetRow, head: SetRow, width: number, after: number): void {
  let isRuled = row.isRuled
  const onNext = () => {
    flow.turn()
    setHead(flow, head, width)
    isRuled = false
  }
  const headHeight = heightOf(head)
  if (heightOf(row) + after > flow.room && heightOf(row) <= flow.whole - headHeight) onNext()
  const count = lineCount(row.cells)
  for (let from = 0; from < count; ) {
    const room = flow.room - row.above - 2 * PADDING * row.form.size
    const fit = Math.min(count - from, Math.floor((room + 0.01) / step(row.form)))
    if (fit < 1 && !flow.isFresh && flow.room < flow.whole - headHeight) {
      onNext()
      continue
    }
    const until = from + Math.max(1, fit)
    if (from === 0 && isRuled) flow.paper.rule(flow.x, flow.y, width, flow.paper.look.grid)
    setLines(flow, row, from, until)
    from = until
  }
}

function setLines(flow: Flow, row: SetRow, from: number, until: number): void {
  const { paper } = flow
  const { form, role, above, cells } = row
  const y = flow.y + above + PADDING * form.size
  paper.group('TR', () => {
    for (const { x, width, lines, align } of cells) {
      const shown = lines.slice(from, until)
      paper.part(role, () => writeLines(paper, shown, flow.x + x, y, width, { ...form, align }))
    }
  })
  flow.y += above + (until - from) * step(form) + 2 * PADDING * form.size
}
