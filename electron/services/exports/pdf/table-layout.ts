/** How wide the columns of a table are: numbers stay whole, texts share what is left. */

import type { TableContent } from '../../../../shared/report/content.ts'
import type { Paper } from './paper.ts'

export interface TableLayout {
  /** Of the text, in points. */
  readonly size: number
  /** One per column; with the gaps between them they fill the table. */
  readonly columns: readonly { readonly x: number; readonly width: number }[]
}

/** Between two columns, in parts of the size. */
const GAP = 1.4

/** No smaller than this, in points. */
const SMALLEST = 6

/** Columns of numbers are no further apart than this, in parts of the size: an eye must follow the row. */
const AIRY = 9

/** Rows that are looked at for widths; the later ones wrap where they are wider. */
const SAMPLE = 400

/** The columns of a table of a width, in text of `size` or as much smaller as it takes for its numbers to stay whole. */
export function tableLayout(paper: Paper, table: TableContent, width: number, size: number): TableLayout {
  const needs = table.columns.map((_, index) => needOf(paper, table, index))
  const gaps = (at: number) => GAP * at * (table.columns.length - 1)
  const least = (at: number) => needs.reduce((sum, { least }) => sum + least * at, 0) + gaps(at)
  let at = size
  while (at > SMALLEST && least(at) > width) at -= 0.25
  const free = Math.max(0, width - gaps(at))
  const widths = shared(
    needs.map(need => ({ ...need, least: need.least * at, natural: need.natural * at })),
    free,
    AIRY * at,
  )
  let x = 0
  return {
    size: at,
    columns: widths.map(each => {
      const column = { x, width: each }
      x += each + GAP * at
      return column
    }),
  }
}

interface Need {
  readonly isNumber: boolean
  /** Below it a word or a number breaks. */
  readonly least: number
  /** With it nothing wraps. */
  readonly natural: number
}

/** At a size of 1. */
function needOf(paper: Paper, { columns, rows }: TableContent, index: number): Need {
  const { title = '', kind = 'text' } = columns[index] ?? {}
  const isNumber = kind === 'number'
  const texts = rows.slice(0, SAMPLE).flatMap(row => (isSpanning(row) ? [] : (row.cells[index]?.text ?? [])))
  const whole = texts.map(text => paper.widthOf(paper.readable(text), { size: 1, weight: 400 }))
  const words = (isNumber ? [title] : [...texts, title]).flatMap(text => paper.readable(text).split(/[ \n]/))
  const longest = Math.max(0, ...words.map(word => paper.widthOf(word, { size: 1, weight: 600 })))
  const widest = Math.max(0, ...whole)
  return {
    isNumber,
    least: isNumber ? Math.max(widest, longest) : Math.min(longest, 14),
    natural: isNumber ? Math.max(widest, longest) : Math.max(widest, longest),
  }
}

/** The heading of a group has the whole row where it says nothing but its name. */
export function isSpanning({ kind, cells }: TableContent['rows'][number]): boolean {
  return kind === 'group' && cells.slice(1).every(({ text }) => text === '')
}

/** Widths that add up to `free`. */
function shared(needs: readonly Need[], free: number, airy: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0)
  if (least >= free) return needs.map(need => (least === 0 ? free : (need.least / least) * free))
  const wanted = needs.reduce((sum, { least, natural }) => sum + natural - least, 0)
  const spare = free - least
  if (wanted > spare) {
    // A column that wants little gets it; those of long texts share the rest.
    const widths = needs.map(need => need.least)
    let left = spare
    const order = needs.map((_, index) => index).sort((a, b) => wish(needs, a) - wish(needs, b))
    order.forEach((index, done) => {
      const given = Math.min(wish(needs, index), left / (needs.length - done))
      widths[index] = (widths[index] ?? 0) + given
      left -= given
    })
    return widths
  }
  // What is left over goes to the numbers up to a limit, then to the texts.
  let left = spare - wanted
  const widths = needs.map(({ natural }) => natural)
  const numbers = needs.filter(({ isNumber }) => isNumber).length
  needs.forEach(({ isNumber }, index) => {
    if (!isNumber) return
    const given = Math.min((spare - wanted) / numbers, Math.max(0, airy - (widths[index] ?? 0)))
    widths[index] = (widths[index] ?? 0) + given
    left -= given
  })
  const texts = needs.filter(({ isNumber }) => !isNumber).length
  return widths.map((width, index) => (needs[index]?.isNumber ? width : width + left / Math.max(1, texts)))
}

function wish(needs: readonly Need[], index: number): number {
  const need = needs[index]
  return need === undefined ? 0 : need.natural - need.least
}
