/** Copying a table: plain numbers for a spreadsheet of any language, and the words of the screen for everything else. */

import { MINUS } from '../../shared/locale/numbers.ts'

/** A cell as it is copied. */
export interface CopiedCell {
  /** As it stands on the screen; empty for a cell that was not chosen. */
  readonly text: string
  /** The number alone in the unit of the table, as JavaScript writes it; null for words. See `scaledValue`. */
  readonly value: string | null
  readonly isHead: boolean
}

export type CopiedRows = readonly (readonly CopiedCell[])[]

/** Tells Excel which marks the numbers have, whatever language it runs in. */
const SEPARATORS =
  '<style>table{mso-displayed-decimal-separator:"\\.";mso-displayed-thousand-separator:"\\,"}</style>'

/** The rows as HTML: every number plain, and once more in the attributes in which Excel and Calc look for it first. */
export function htmlOf(rows: CopiedRows): string {
  const cell = ({ text, value, isHead }: CopiedCell) => {
    const tag = isHead ? 'th' : 'td'
    const number = value === null ? '' : ` x:num="${value}" sdval="${value}"`
    return `<${tag}${number}>${escaped(value ?? text)}</${tag}>`
  }
  const lines = rows.map(row => `<tr>${row.map(cell).join('')}</tr>`)
  return `${SEPARATORS}<table xmlns:x="urn:schemas-microsoft-com:office:excel">${lines.join('')}</table>`
}

/** The rows as text, a tab between cells: numbers as the language writes them, with the signs that a keyboard has. */
export function plainOf(rows: CopiedRows): string {
  return rows.map(row => row.map(({ text }) => typeable(text)).join('\t')).join('\n')
}

function typeable(text: string): string {
  return text.replaceAll(MINUS, '-').replace(/\s+/g, ' ').trim()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Puts the rows on the clipboard; false where the system does not allow it. By the browser's own copy, whose contents are
 * taken as they are: what is written to the clipboard directly would first be read as a page, with the style for Excel in it.
 */
export function copyRows(page: Document, rows: CopiedRows): boolean {
  let isCopied = false
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return
    event.clipboardData.setData('text/html', htmlOf(rows))
    event.clipboardData.setData('text/plain', plainOf(rows))
    event.preventDefault()
    event.stopImmediatePropagation()
    isCopied = true
  }
  page.addEventListener('copy', answer, { capture: true })
  page.execCommand('copy')
  page.removeEventListener('copy', answer, { capture: true })
  return isCopied
}

/**
 * From now on answers the browser's copy for every `<table data-copy>`, whose cells of numbers carry `data-value`: the
 * cells that are selected, or the whole table where nothing is selected and the focus is on it or on the box around it.
 * What is selected inside one cell is left to the browser. Returns what ends it.
 */
export function answerCopies(page: Document): () => void {
  const answer = (event: ClipboardEvent) => {
    const rows = event.defaultPrevented ? null : chosenRows(page)
    if (rows === null || event.clipboardData === null) return
    event.clipboardData.setData('text/html', htmlOf(rows))
    event.clipboardData.setData('text/plain', plainOf(rows))
    event.preventDefault()
  }
  page.addEventListener('copy', answer)
  return () => page.removeEventListener('copy', answer)
}

const TABLE = 'table[data-copy]'

function chosenRows(page: Document): CopiedRows | null {
  const { activeElement } = page
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) return null
  const selection = page.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    const table = focusedTable(activeElement)
    return table === null ? null : rowsOf(table, () => true)
  }
  const range = selection.getRangeAt(0)
  const table = tableOf(range)
  const rows = table === null ? null : rowsOf(table, cell => range.intersectsNode(cell))
  return rows === null || rows.flat().length < 2 ? null : rows
}

/** The table that has the focus, or that stands alone in the box that has it. */
function focusedTable(focused: Element | null): HTMLTableElement | null {
  if (focused === null || focused === focused.ownerDocument.body) return null
  const inside = focused.querySelectorAll<HTMLTableElement>(TABLE)
  return focused.closest<HTMLTableElement>(TABLE) ?? (inside.length === 1 ? (inside[0] ?? null) : null)
}

function tableOf({ commonAncestorContainer: node }: Range): HTMLTableElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLTableElement>(TABLE) ?? focusedTable(element)
}

/** Without what is said to readers of the screen only. */
function seenText(cell: HTMLTableCellElement): string {
  const seen = cell.cloneNode(true)
  if (!(seen instanceof HTMLTableCellElement)) return ''
  for (const unseen of seen.querySelectorAll('.visually-hidden')) unseen.remove()
  return seen.textContent ?? ''
}

/** The smallest block of rows and columns that holds the chosen cells; the others in it are empty. */
function rowsOf(table: HTMLTableElement, isChosen: (cell: HTMLTableCellElement) => boolean): CopiedRows {
  const rows = Array.from(table.rows, row => Array.from(row.cells)).filter(row => row.some(isChosen))
  const columns = rows.flatMap(row => row.flatMap((cell, column) => (isChosen(cell) ? [column] : [])))
  const first = Math.min(...columns)
  const last = Math.max(...columns)
  return rows.map(row =>
    row.slice(first, last + 1).map(cell => ({
      text: isChosen(cell) ? seenText(cell) : '',
      value: isChosen(cell) ? (cell.dataset.value ?? null) : null,
      isHead: cell.tagName === 'TH',
    })),
  )
}
