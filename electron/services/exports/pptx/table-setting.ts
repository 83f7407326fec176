/** How a table is set on slides: size of its type, widths of its columns, and which rows stand on which slide. */

import type { RowContent, TableContent } from '../../../../shared/report/content.ts'
import { linesInArial, widthInArial } from './arial.ts'
import { LINE_HEIGHT } from './deck.ts'
import { POINTS, WIDTH } from './slide-look.ts'
import { slideText } from './slide-text.ts'

/** Left and right of a cell's words, and above and below, in inches. */
export const PADDING = { x: 0.08, y: 0.045 } as const

/** The first is used where the table then needs no more slides than in the last. */
const SIZES = [14, 13, 12, 11]

export interface TableSetting {
  /** In points. */
  readonly size: number
  /** Of the columns, in inches. */
  readonly widths: readonly number[]
  /** Height of the row of heads, in inches. */
  readonly head: number
  /** Rows of each slide. */
  readonly parts: readonly (readonly RowContent[])[]
}

/** @param room height for the table on a slide, in inches. */
export function tableSetting(table: TableContent, room: number): TableSetting {
  const settings = SIZES.map(size => settingIn(table, size, room))
  const fewest = Math.min(...settings.map(({ parts }) => parts.length))
  return settings.find(({ parts }) => parts.length === fewest) ?? settingIn(table, 11, room)
}

function settingIn(table: TableContent, size: number, room: number): TableSetting {
  const widths = columnWidths(table, size)
  const head = rowHeight(headRow(table), { size, widths }, true)
  return { size, widths, head, parts: partedRows(table.rows, { size, widths }, room - head) }
}

/** Numbers stay whole; their heads, and texts, wrap where there is too little room for all. */
function columnWidths(table: TableContent, size: number): number[] {
  const columns = table.columns.map((_, index) => needOf(table, index, size))
  const numbers = columns.filter(({ isNumber }) => isNumber)
  const texts = columns.filter(({ isNumber }) => !isNumber)
  const sum = (all: readonly Need[], of: (need: Need) => number) =>
    all.reduce((total, each) => total + of(each), 0)
  const [wish, said] = [sum(numbers, ({ width }) => width), sum(texts, ({ width }) => width)]
  const spare = WIDTH - wish - said
  if (spare < 0) {
    const least = sum(numbers, need => need.least)
    const room = Math.max(WIDTH - wish, Math.min(said, WIDTH * MOST_TEXT, WIDTH - least))
    const part = wish === least ? 0 : Math.max(0, Math.min(1, (WIDTH - room - least) / (wish - least)))
    const shares = sharesOf(texts, room)
    return columns.map(each => shares.get(each) ?? each.least + (each.width - each.least) * part)
  }
  // What is left over sets the numbers apart evenly.
  const most = texts.length === 0 ? Number.POSITIVE_INFINITY : MOST_APART
  const apart = numbers.length === 0 ? 0 : Math.min(most, spare / numbers.length)
  const rest = texts.length === 0 ? 0 : (spare - apart * numbers.length) / said
  return columns.map(({ isNumber, width }) => width + (isNumber ? apart : rest * width))
}

/** In inches. */
interface Need {
  readonly isNumber: boolean
  /** In which nothing wraps but heads over numbers. */
  readonly width: number
  /** Below it a number or a word breaks. */
  readonly least: number
  /** How much is said in it. */
  readonly weight: number
}

function needOf({ columns, rows }: TableContent, index: number, size: number): Need {
  const { title = '', kind = 'text' } = columns[index] ?? {}
  const inches = (points: number) => (points / POINTS) * 1.05 + 2 * PADDING.x
  // The heading of a group runs over the columns after it.
  const cells = rows.flatMap(row =>
    row.kind === 'group' ? [] : slideText(row.cells[index]?.text ?? '').split('\n'),
  )
  const widths = cells.map(text => widthInArial(text, size))
  const words = Math.max(...title.split(' ').map(word => widthInArial(word, size, 600)))
  // Heads may stand on two or three lines, and the longest on more.
  const head = Math.max(Math.min(widthInArial(title, size, 600) / HEAD_LINES, MOST_HEAD * POINTS), words)
  const width = inches(Math.max(head, ...widths))
  if (kind === 'number') {
    const numbers = rows.flatMap(row => {
      const cell = row.kind === 'group' ? undefined : row.cells[index]
      return cell === undefined || cell.value === null ? [] : [widthInArial(cell.text, size)]
    })
    return { isNumber: true, width, least: Math.min(width, inches(Math.max(words, ...numbers))), weight: 0 }
  }
  const longest = Math.max(
    words,
    ...cells.flatMap(text => text.split(' ')).map(word => widthInArial(word, size)),
  )
  const mean = widths.reduce((total, each) => total + each, 0) / Math.max(1, widths.length)
  return {
    isNumber: false,
    width,
    least: Math.min(Math.max(inches(longest), NARROW), LONGEST, width),
    weight: Math.sqrt(Math.max(mean, 1)),
  }
}

/** Of the width of a table, what texts may take from the heads of numbers. */
const MOST_TEXT = 0.6

/** A head over numbers asks for no more, however long it is. In inches. */
const MOST_HEAD = 1.8

const MOST_APART = 0.9

/** Words do not fill the lines that they are broken into. */
const HEAD_LINES = 2.3

/** A column of names is no narrower where there is more to say. In inches. */
const NARROW = 1.2

/** A longer word, such as an address, is broken rather than given a column of its length. In inches. */
const LONGEST = 1.6

/** Short texts get what they need; long ones wrap, and share what is left: those that say more have more of it, but not in proportion. */
function sharesOf(columns: readonly Need[], room: number): Map<Need, number> {
  const shares = new Map<Need, number>()
  const inOrder = columns.toSorted((one, other) => one.width / one.weight - other.width / other.weight)
  let left = room
  let weight = columns.reduce((sum, each) => sum + each.weight, 0)
  for (const each of inOrder) {
    const share = Math.min(each.width, Math.max(each.least, (left * each.weight) / weight))
    shares.set(each, share)
    left -= share
    weight -= each.weight
  }
  return shares
}

/** As high as its highest cell, in inches. */
export function rowHeight(
  row: RowContent,
  { size, widths }: Pick<TableSetting, 'size' | 'widths'>,
  isHead = false,
): number {
  const isGroup = row.kind === 'group'
  const cells = isGroup ? row.cells.slice(0, 1) : row.cells
  const lines = cells.map(({ text }, index) => {
    const width = isGroup ? WIDTH : (widths[index] ?? 1)
    const weight = isHead || isGroup ? 600 : 400
    return linesInArial(slideText(text), (width - 2 * PADDING.x) * POINTS * 0.97, size, weight)
  })
  return (Math.max(1, ...lines) * size * LINE_HEIGHT) / POINTS + 2 * PADDING.y
}

export function headRow({ columns }: TableContent): RowContent {
  return { kind: 'row', cells: columns.map(({ title }) => ({ text: title, value: null })) }
}

/** As many rows as fit each slide; no heading stands last, and a group that goes on is named again. */
function partedRows(
  rows: readonly RowContent[],
  setting: Pick<TableSetting, 'size' | 'widths'>,
  room: number,
): RowContent[][] {
  const parts: RowContent[][] = []
  let part: RowContent[] = []
  let used = 0
  let group: RowContent | null = null
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'group') group = row
    const next = rows[index + 1]
    const height = rowHeight(row, setting)
    const needed = row.kind === 'group' && next !== undefined ? height + rowHeight(next, setting) : height
    if (part.length > 0 && used + needed > room) {
      parts.push(part)
      part = group === null || row.kind === 'group' ? [] : [continued(group)]
      used = part.reduce((sum, each) => sum + rowHeight(each, setting), 0)
    }
    part.push(row)
    used += height
  }
  return part.length === 0 ? parts : [...parts, part]
}

function continued({ kind, cells }: RowContent): RowContent {
  return {
    kind,
    cells: cells.map((cell, index) => (index === 0 ? { ...cell, text: `${cell.text} …` } : cell)),
  }
}
