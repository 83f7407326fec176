/** The table of the budget: one stop of the tab key, its cells reached by arrows, each number leading to its formula. */

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import type { Budget } from '../../../shared/reading/budget.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp, useCatalogue } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { BudgetTableRow } from './budget-table-row.tsx'
import { type CellPlace, placeOf, steppedTo } from './table-keys.ts'
import { tableMessages } from './table-messages.ts'
import { type TableKind, tableRow } from './table-rows.ts'

interface BudgetTableProps {
  /** One for every year. */
  readonly budgets: readonly Budget[]
  readonly kind: TableKind
  /** Id of the series of what is granted of requests. */
  readonly scaling: string
  readonly language: Language
}

/** A cell whose request is being changed, and what was typed to open it. */
interface Editing extends CellPlace {
  readonly typed: string | undefined
}

/** What begins a number. */
const BEGINNING = /^[\d.,]$/

export function BudgetTable({ budgets, kind, scaling, language }: BudgetTableProps) {
  const t = tableMessages[language]
  const catalogue = useCatalogue()
  const { baseYear, horizon } = catalogue
  const year = useApp(state => state.year)
  const locked = useApp(state => activeScenario(state).locked)
  const { explain, selectYear } = useActions()
  const rows = budgets.map(budget => tableRow(budget, kind, { ...catalogue, scaling }, language))
  const [place, setPlace] = useState<CellPlace>(() => ({
    row: Math.max(
      0,
      rows.findIndex(row => row.year === year),
    ),
    column: 1,
  }))
  const [editing, setEditing] = useState<Editing | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useYearInView(box, year)

  const focusOn = useCallback(({ row, column }: CellPlace) => {
    table.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)?.focus()
  }, [])

  // The button stands again once the field is gone; where the focus went on by itself, it stays there.
  const ended = useRef<CellPlace | null>(null)
  const end = useCallback(() => {
    const isHere = table.current?.contains(document.activeElement) ?? false
    setEditing(before => {
      ended.current = isHere ? before : null
      return null
    })
  }, [])
  useLayoutEffect(() => {
    if (editing !== null || ended.current === null) return
    focusOn(ended.current)
    ended.current = null
  }, [editing, focusOn])

  const cellAt = ({ row, column }: CellPlace) => rows[row]?.cells[column - 1]
  const edit = (at: CellPlace, typed?: string) => {
    const lever = cellAt(at)?.lever ?? null
    if (lever === null || locked.includes(lever)) return
    setPlace(at)
    setEditing({ ...at, typed })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const next = steppedTo(event, place, { rows: rows.length, columns: (rows[0]?.cells.length ?? 0) + 1 })
    if (next !== null) {
      event.preventDefault()
      focusOn(next)
      return
    }
    const isCommand = event.ctrlKey || event.metaKey || event.altKey
    if (event.key !== 'F2' && (isCommand || !BEGINNING.test(event.key))) return
    event.preventDefault()
    edit(place, event.key === 'F2' ? undefined : event.key)
  }

  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const pencil = placeOf(target.closest<HTMLElement>('[data-edits]')?.dataset.edits)
    if (pencil !== null) return edit(pencil)
    const at = placeOf(target.closest<HTMLElement>('[data-place]')?.dataset.place)
    const row = at === null ? undefined : rows[at.row]
    if (at === null || row === undefined) return
    const cell = cellAt(at)
    if (cell === undefined) selectYear(row.year)
    else explain({ item: cell.item, year: row.year, side: 'scenario' })
  }

  return (
    <div className="budget-sheet-box" ref={box}>
      <table
        ref={table}
        className="budget-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are reached by arrows
        role="grid"
        data-copy
        aria-description={kind === 'share' ? t.hint : t.hintMoney}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target }) => {
          const at = placeOf(target.dataset.place)
          if (at !== null && (at.row !== place.row || at.column !== place.column)) setPlace(at)
        }}
      >
        <caption className="visually-hidden">
          {t.title(baseYear, horizon)}, {kind === 'share' ? t.asShare : t.asMoney}
        </caption>
        <TableHead budget={budgets[0]} locked={locked} language={language} />
        <tbody>
          {rows.map((row, index) => (
            <BudgetTableRow
              key={row.year}
              row={row}
              index={index}
              isSelected={row.year === year}
              current={place.row === index ? place.column : null}
              locked={locked}
              edited={editing?.row === index ? editing.column : null}
              typed={editing?.row === index ? editing.typed : undefined}
              language={language}
              onEnd={end}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface TableHeadProps {
  readonly budget: Budget | undefined
  readonly locked: readonly string[]
  readonly language: Language
}

function TableHead({ budget, locked, language }: TableHeadProps) {
  const t = tableMessages[language]
  return (
    <thead>
      <tr>
        <th scope="col">{t.year}</th>
        {budget?.lines.map(({ id, short, label, lever }) => (
          <th key={id} scope="col" title={label[language]} data-residual={lever === null || undefined}>
            {lever !== null && locked.includes(lever) ? (
              <>
                <Icon name="lock" />
                <span className="visually-hidden">{t.locked}: </span>
              </>
            ) : null}
            {short[language]}
            {lever === null ? <em> {t.residual}</em> : null}
          </th>
        ))}
        <th scope="col">{t.total}</th>
        <th scope="col" title={t.grantedWords}>
          {t.granted} <em>{t.grantedUnit}</em>
        </th>
      </tr>
    </thead>
  )
}

/** Keeps the row of the selected year in view, when the table is opened and when another year is selected. */
function useYearInView(box: RefObject<HTMLElement | null>, year: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year chooses the row
  useLayoutEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('tr[data-selected]')
    if (box.current === null || row == null) return
    const { clientHeight, scrollTop } = box.current
    const head = box.current.querySelector('thead')?.clientHeight ?? 0
    const isSeen =
      row.offsetTop >= scrollTop + head && row.offsetTop + row.offsetHeight <= scrollTop + clientHeight
    if (!isSeen) box.current.scrollTop = row.offsetTop - (clientHeight - row.offsetHeight) / 2
  }, [box, year])
}
