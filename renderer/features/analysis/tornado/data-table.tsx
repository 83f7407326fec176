/** The numbers of a plot as a table that can be copied. */

import type { ReactNode } from 'react'

export interface TableColumn {
  readonly key: string
  readonly head: string
}

export interface TableLine {
  readonly key: string
  readonly head: ReactNode
  /** By column; `value` is the plain number in the scale of the unit, null for words. */
  readonly cells: readonly { readonly text: string; readonly value: number | null }[]
}

interface DataTableProps {
  readonly caption: string
  /** The first names the heads of the lines. */
  readonly columns: readonly TableColumn[]
  readonly lines: readonly TableLine[]
}

export function DataTable({ caption, columns, lines }: DataTableProps) {
  return (
    // A box that scrolls must be within reach of the keyboard, and the copy of its table too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="plot-table" aria-label={caption} tabIndex={0}>
      <table data-copy>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map(({ text, value }, index) => (
                <td key={columns[index + 1]?.key} data-value={value ?? undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
