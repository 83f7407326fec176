/** One year of the budget's table. */

import { memo } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { requestsIn } from './requests.ts'
import { ShareField } from './share-field.tsx'
import { tableMessages } from './table-messages.ts'
import { GRANTED, type TableRow } from './table-rows.ts'

interface BudgetTableRowProps {
  readonly row: TableRow
  readonly index: number
  readonly isSelected: boolean
  /** Column of the stop of the tab key, 0 for the head; null where it is in another row. */
  readonly current: number | null
  /** Ids of the levers that the planner locked. */
  readonly locked: readonly string[]
  /** Column whose request is being changed, and what was typed to open it. */
  readonly edited: number | null
  readonly typed: string | undefined
  readonly language: Language
  readonly onEnd: () => void
}

/** Drawn again only where something of its year is another. */
export const BudgetTableRow = memo(function BudgetTableRow(props: BudgetTableRowProps) {
  const { row, index, isSelected, current, locked, edited, typed, language, onEnd } = props
  const t = tableMessages[language]
  return (
    <tr
      data-selected={isSelected || undefined}
      data-outturn={row.isOutturn || undefined}
      data-cut={row.isCut || undefined}
      aria-selected={isSelected}
    >
      <th scope="row">
        <button
          type="button"
          className="cell-year"
          tabIndex={current === 0 ? 0 : -1}
          data-place={`${index}:0`}
          title={t.selectYear(row.year)}
        >
          {row.year}
          {row.isOutturn ? <span className="cell-mark"> {t.outturn}</span> : null}
        </button>
      </th>
      {row.cells.map((cell, at) => {
        const column = at + 1
        const place = `${index}:${column}`
        const isEdited = edited === column && cell.lever !== null
        const isFlagged = cell.column === GRANTED && row.isCut
        return (
          <td
            key={cell.column}
            data-value={cell.value}
            data-column={cell.column}
            data-edited={isEdited || undefined}
          >
            <button
              type="button"
              className="cell-number"
              tabIndex={current === column ? 0 : -1}
              data-place={place}
              disabled={isEdited}
              aria-description={isFlagged ? t.cutIn(cell.text) : undefined}
            >
              {isFlagged ? <Icon name="flag" /> : null}
              {cell.text}
            </button>
            {cell.lever === null || isEdited || locked.includes(cell.lever) ? null : (
              <button
                type="button"
                className="cell-edit"
                tabIndex={-1}
                data-edits={place}
                aria-label={t.edit}
                title={t.edit}
              >
                <Icon name="pencil" />
              </button>
            )}
            {isEdited && cell.lever !== null ? (
              <CellEditor lever={cell.lever} year={row.year} typed={typed} onEnd={onEnd} />
            ) : null}
          </td>
        )
      })}
    </tr>
  )
}, sameContent)

interface CellEditorProps {
  readonly lever: string
  readonly year: number
  readonly typed: string | undefined
  readonly onEnd: () => void
}

function CellEditor({ lever: leverId, year, typed, onEnd }: CellEditorProps) {
  const catalogue = useCatalogue()
  const scenario = useApp(activeScenario)
  const t = tableMessages[useLanguage()]
  const language = useLanguage()
  const request = requestsIn(catalogue, scenario, year).find(({ lever }) => lever.id === leverId)
  if (request === undefined) return null
  return (
    <span className="cell-editor">
      <ShareField
        label={t.editOf(request.lever.short[language], year)}
        lever={request.lever}
        unit={itemOf(catalogue.units, request.lever.unit)}
        year={year}
        value={request.value}
        typed={typed}
        onEnd={onEnd}
      />
    </span>
  )
}
