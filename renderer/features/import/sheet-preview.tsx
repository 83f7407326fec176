/** The table as it stands in the file, with its years, what is taken of it, and the cells in error. */

import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { importMessages } from './import-messages.ts'
import type { ImportView } from './import-view.ts'
import { cellText, isTaken } from './read-figures.ts'
import { columnName, placeKey } from './sheet-grid.ts'
import { yearOf } from './table-layout.ts'

/** What is drawn; all else is read as well. */
const MOST = { rows: 120, columns: 40 } as const

export function SheetPreview({ view }: { readonly view: ImportView }) {
  const text = useMessages(importMessages)
  const { grid, views } = view
  const looks = useMemo(() => {
    const known = new Map<string, 'taken' | 'wrong'>()
    for (const { series } of views) {
      for (const figure of series.figures) {
        if (series.isLeftOut || series.item === null) continue
        const isWrong = figure.problem !== null
        if (isWrong || isTaken(series)) known.set(placeKey(figure.place), isWrong ? 'wrong' : 'taken')
      }
    }
    return known
  }, [views])
  const width = grid[0]?.length ?? 0
  const columns = Array.from({ length: Math.min(width, MOST.columns) }, (_, column) => column)
  return (
    <div className="import-preview">
      <h3>{text.preview}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="import-sheet" aria-label={text.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(column => (
                <th scope="col" key={column}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.slice(0, MOST.rows).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a sheet is its number
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {columns.map(column => {
                  const cell = cells[column]
                  const look = looks.get(placeKey({ row, column }))
                  const isYear = look === undefined && cell !== undefined && yearOf(cell) !== null
                  return (
                    <td
                      key={column}
                      data-look={look ?? (isYear ? 'year' : undefined)}
                      data-remark={cell?.remark ?? undefined}
                    >
                      {cell === undefined ? null : cellText(cell, view.place.language)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {grid.length > MOST.rows ? (
        <p className="import-note">{text.moreRows(grid.length - MOST.rows)}</p>
      ) : null}
      {width > MOST.columns ? <p className="import-note">{text.moreColumns(width - MOST.columns)}</p> : null}
    </div>
  )
}
