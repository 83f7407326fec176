/** How wide the columns of a table are: numbers stay whole, texts share what is left. */

import type { TableContent } from '../../../../shared/report/content.ts'
import type { Paper } from './paper.ts'

export interface TableLayout {
  /** Of the text, in points. */
  readonly size: number
  /** Of the table, which may be less than there is: an eye must follow its rows. */
  readonly width: number
  /** One per column; with the gaps between them they fill the table. */
  readonly columns: readonly { readonly x: number; readonly width: number }[]
}

/** Between two columns, in parts of the size. */
const GAP = 1.4

/** No smaller than this, in points. */
const SMALLEST = 6

/** A column of numbers is no wider than this where it need not be, in parts of the size. */
const AIRY = 10

/** A column of texts is wider than they are by no more than this, in parts of the size. */
const SLACK = 6

/** A text that is no wider stays whole, and one that is wider wraps, whatever it takes. In parts of the size. */
const SHORT = 7
const LONG = 60

/** A title over numbers takes about so many lines. */
const TITLE_LINES = 2.2

/** Rows that are looked at for widths; the later ones wrap where they are wider. */
const SAMPLE = 400

/** The columns of a table in a width, in text of `size` or as much smaller as it takes for its numbers to stay whole. */
export function tableLayout(paper: Paper, table: TableContent, width: number, size: number): TableLayout {
  const needs = table.columns.map((_, index) => needOf(paper, table, index))
  const gaps = (at: number) => GAP * at * (table.columns.length - 1)
  const least = (at: number) => needs.reduce((sum, { least }) => sum + least * at, 0) + gaps(at)
  let at = size
  while (at > SMALLEST && least(at) > width) at -= 0.25
  const widths = shared(
    needs.map(need => ({ ...need, least: need.least * at, natural: need.natural * at })),
    Math.max(0, width - gaps(at)),
    at,
  )
  let x = 0
  const columns = widths.map(each => {
    const column = { x, width: each }
    x += each + GAP * at
    return column
  })
  return { size: at, width: Math.min(width, Math.max(0, x - GAP * at)), columns }
}

interface Need {
  readonly isNumber: boolean
  /** Below it a word or a number breaks. */
  readonly least: number
  /** With it nothing wraps but titles over numbers. */
  readonly natural: number
}

/** At a size of 1. */
function needOf(paper: Paper, { columns, rows }: TableContent, index: number): Need {
  const { title = '', kind = 'text' } = columns[index] ?? {}
  const isNumber = kind === 'number'
  const texts = rows
    .slice(0, SAMPLE)
    .flatMap(row => (isSpanning(row) ? [] : (row.cells[index]?.text ?? '').split('\n')))
  const widthOf = (text: string, weight: 400 | 600) =>
    paper.widthOf(paper.readable(text), { size: 1, weight })
  const widest = Math.max(0, ...texts.map(text => widthOf(text, 400)))
  const wordsOf = (all: readonly string[]) => all.flatMap(text => text.split(/[ \n]/))
  const longest = Math.max(
    0,
    ...wordsOf(isNumber ? [title] : [...texts, title]).map(word => widthOf(word, 600)),
  )
  return isNumber
    ? {
        isNumber,
        least: Math.max(widest, Math.min(longest, LONGEST)),
        natural: Math.max(widest, Math.min(Math.max(longest, widthOf(title, 600) / TITLE_LINES), LONGEST)),
      }
    : {
        isNumber,
        least: Math.min(longest, LONGEST),
        natural: Math.max(usual(texts.map(text => widthOf(text, 400))), widthOf(title, 600), longest),
      }
}

/** Of many rows the few longest wrap, whatever column they would want; of few none do. */
function usual(widths: readonly number[]): number {
  const inOrder = widths.toSorted((one, other) => one - other)
  return inOrder[widths.length > FEW ? Math.ceil(widths.length * 0.9) - 1 : widths.length - 1] ?? 0
}

const FEW = 10

/** A word that is longer, such as an address, is broken rather than given a column of its length. In parts of the size. */
const LONGEST = 14

/** The heading of a group has the whole row where it says nothing but its name. */
export function isSpanning({ kind, cells }: TableContent['rows'][number]): boolean {
  return kind === 'group' && cells.slice(1).every(({ text }) => text === '')
}

/** Widths that fill `free`, or as much of it as the columns have use for. */
function shared(needs: readonly Need[], free: number, size: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0)
  if (least >= free) return needs.map(need => (least === 0 ? free : (need.least / least) * free))
  // First short texts whole and others in about three lines, then titles over numbers and texts in two, then everything on one line,
  // then air. What would be a long line anyhow waits for its turn.
  const inLines = ({ natural }: Need, lines: number) =>
    Math.min(natural, Math.max(natural / lines, SHORT * size), (LONG / lines) * size)
  const goals: readonly ((need: Need) => number)[] = [
    need => (need.isNumber ? need.least : inLines(need, 3)),
    need => (need.isNumber ? need.natural : inLines(need, 2)),
    ({ natural }) => natural,
    ({ isNumber, natural }) => (isNumber ? Math.max(natural, AIRY * size) : natural + SLACK * size),
  ]
  return goals.reduce<readonly number[]>(
    (widths, goal) => grown(widths, needs.map(goal), free),
    needs.map(need => need.least),
  )
}

/** Widths grown towards wider ones as far as `free` goes: those that want little get it, the others share the rest. */
function grown(widths: readonly number[], wanted: readonly number[], free: number): number[] {
  const wish = (index: number) => Math.max(0, (wanted[index] ?? 0) - (widths[index] ?? 0))
  let left = Math.max(0, free - widths.reduce((sum, width) => sum + width, 0))
  const result = [...widths]
  const order = widths.map((_, index) => index).sort((a, b) => wish(a) - wish(b))
  order.forEach((index, done) => {
    const given = Math.min(wish(index), left / (order.length - done))
    result[index] = (result[index] ?? 0) + given
    left -= given
  })
  return result
}
