/** Tables on slides: long ones go over several, each with the heads of the columns and the heading of the group it is in. */

import type PptxGenJS from 'pptxgenjs'
import type { CellContent, RowContent, TableContent } from '../../../../shared/report/content.ts'
import { linesInArial } from './arial.ts'
import { addPage, type Deck, type Page, putText } from './deck.ts'
import { FONT, hex, LEFT, PLACES, POINTS, slideColors, WIDTH } from './slide-look.ts'
import { slideMessages } from './slide-messages.ts'
import { slideLine, slideText } from './slide-text.ts'
import { headRow, PADDING, rowHeight, type TableSetting, tableSetting } from './table-setting.ts'

const NOTE_SIZE = 13

/** A table under its title; nothing where it has neither rows nor words that say so. */
export function addTablePages(deck: Deck, table: TableContent): void {
  const { title, note, rows, empty } = table
  if (rows.length === 0) {
    if (empty !== '') addEmptyPage(deck, title, empty)
    return
  }
  const noteLines = note === '' ? 0 : linesInArial(note, WIDTH * POINTS * 0.97, NOTE_SIZE)
  const noteHeight = (noteLines * NOTE_SIZE * 1.25) / POINTS
  const isLong = linesInArial(`${title} (99/99)`, WIDTH * POINTS * 0.97, 26, 600) > 1
  const under = PLACES.title.y + (isLong ? PLACES.title.height : 0.45)
  const top = under + (noteHeight === 0 ? 0.2 : noteHeight + 0.26)
  const setting = tableSetting(table, PLACES.rule - 0.12 - top)
  setting.parts.forEach((part, index) => {
    const of = setting.parts.length
    const { page } = addPage(
      deck,
      of === 1 ? title : `${title}${slideMessages[deck.language].part(index + 1, of)}`,
    )
    if (noteHeight > 0) {
      const place = { x: LEFT, y: under + 0.08, width: WIDTH, height: noteHeight }
      putText(page, note, place, { size: NOTE_SIZE, color: slideColors.ink2, anchor: 'top' })
    }
    putTable(page, table, part, setting, top)
  })
}

function addEmptyPage(deck: Deck, title: string, words: string): void {
  const { page, bottom } = addPage(deck, title)
  const place = { x: LEFT, y: bottom + 0.3, width: WIDTH, height: 1.2 }
  putText(page, words, place, { size: 16, color: slideColors.ink2, anchor: 'top' })
}

const NO_LINE = { type: 'none' } as const

function putTable(
  { slide, deck }: Page,
  table: TableContent,
  rows: readonly RowContent[],
  setting: TableSetting,
  top: number,
): void {
  const all = [headRow(table), ...withoutRepeats(rows)]
  const { language } = slideMessages[deck.language]
  const cells = all.map((row, index) => tableRow(table, row, index === 0, setting.size, language))
  slide.addTable(cells, {
    x: LEFT,
    y: top,
    w: WIDTH,
    colW: [...setting.widths],
    rowH: [setting.head, ...rows.map(row => rowHeight(row, setting))],
    objectName: slideLine(table.title),
  })
}

/** What a slide says of several rows one after another stands before the first of them. */
function withoutRepeats(rows: readonly RowContent[]): RowContent[] {
  const nothing = { text: '', value: null }
  return rows.map((row, index) => {
    const [own, ...others] = row.cells
    const isRepeat = others.length > 0 && own !== undefined && own.text === rows[index - 1]?.cells[0]?.text
    return isRepeat ? { ...row, cells: [nothing, ...others] } : row
  })
}

/** Who published it leads to the address, on a line of its own. */
function wordsOf(cell: CellContent | undefined): string | PptxGenJS.TableCell[] {
  const text = slideText(cell?.text ?? '')
  if (cell?.link === undefined || text === '') return text
  // Programs that set a link as a field break it anywhere: the shorter it is, the better.
  const [name = text, ...others] = text.split('\n')
  const rest = others.join(' ')
  const link = { text: name, options: { hyperlink: { url: cell.link }, breakLine: rest !== '' } }
  return rest === '' ? [link] : [link, { text: rest }]
}

/** The heading of a group runs over all columns. */
function tableRow(
  { columns }: TableContent,
  row: RowContent,
  isHead: boolean,
  size: number,
  language: string,
): PptxGenJS.TableRow {
  const isGroup = row.kind === 'group'
  const bottom = isHead
    ? { type: 'solid' as const, color: hex(slideColors.ink), pt: 1 }
    : { type: 'solid' as const, color: hex(slideColors.rule), pt: 0.5 }
  return (isGroup ? columns.slice(0, 1) : columns).map(({ kind }, index) => ({
    text: wordsOf(row.cells[index]),
    options: {
      fontFace: FONT,
      fontSize: size,
      bold: isHead || isGroup,
      color: hex(slideColors.ink),
      align: kind === 'number' ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'top',
      margin: [PADDING.y, PADDING.x, PADDING.y, PADDING.x],
      border: [NO_LINE, NO_LINE, bottom, NO_LINE],
      lang: language,
      ...(isGroup && { fill: { color: hex(slideColors.surface2) } }),
      ...(isGroup && columns.length > 1 && { colspan: columns.length }),
    },
  }))
}
