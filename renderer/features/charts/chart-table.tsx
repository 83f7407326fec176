/** The chart's numbers as a table: years by all its lines, the selected one in view; below it the other places. */

import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { difference } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { chartNumber, type NumberForm, unitOn } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartBenchmark, ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { isPublished } from '../../../shared/reading/charts/past-points.ts'
import {
  type TableCell,
  type TableColumn,
  tableColumns,
  tableYears,
} from '../../../shared/reading/charts/table-columns.ts'
import type { ValueAxis } from '../../../shared/reading/charts/value-axis.ts'
import { BenchmarkTable } from './benchmark-table.tsx'
import { OwnerChip } from './owner-chip.tsx'
import { standingWords } from './readout.ts'
import { canBeExplained, type ExplainOwner, useExplainOwner } from './use-explain-owner.ts'
import './chart-table.css'

interface ChartTableProps {
  readonly subject: ChartSubject
  readonly axis: ValueAxis
  readonly caption: string
  readonly year: number
  readonly language: Language
}

const NONE: readonly ChartBenchmark[] = []

export function ChartTable({ subject, axis, caption, year, language }: ChartTableProps) {
  const { lastOutturn, mode } = subject
  const box = useRef<HTMLElement>(null)
  const selected = useRef<HTMLTableRowElement>(null)
  const benchmarks = subject.kind === 'lines' ? subject.benchmarks : NONE
  const columns = useMemo(() => tableColumns(subject, language), [subject, language])
  const form: NumberForm = { unit: unitOn(axis, subject.unit), language, isSigned: isSigned(mode) }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year chooses the row
  useLayoutEffect(() => {
    if (box.current === null || selected.current === null) return
    const { clientHeight } = box.current
    const { offsetTop, offsetHeight } = selected.current
    box.current.scrollTop = offsetTop - (clientHeight - offsetHeight) / 2
  }, [year])
  return (
    // A scrolling box must be within reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="chart-table" ref={box} aria-label={caption} tabIndex={0}>
      <table data-copy onKeyDown={moveFocus}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead columns={columns} form={form} />
        <tbody>
          {tableYears(subject).map((each, index) => (
            <tr
              key={each}
              ref={each === year ? selected : null}
              data-selected={each === year}
              data-outturn={each <= lastOutturn}
            >
              <th scope="row">{each}</th>
              {columns.map(column => {
                const cell = column.cells[index]
                if (cell === undefined) return null
                return (
                  <Cell key={column.key} column={column} cell={cell} form={form} isSelected={each === year} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {benchmarks.length === 0 ? null : <BenchmarkTable benchmarks={benchmarks} form={form} />}
    </section>
  )
}

function TableHead({
  columns,
  form,
}: {
  readonly columns: readonly TableColumn[]
  readonly form: NumberForm
}) {
  const { unit, language } = form
  const groups = [...new Set(columns.map(({ group }) => group))]
  const ofDifference = (unit.difference ?? unit.label)[language]
  const isGrouped = groups.some(group => group !== '')
  return (
    <thead>
      {isGrouped && (
        <tr>
          <td />
          {groups.map(group => {
            const members = columns.filter(each => each.group === group)
            return (
              <th key={group} scope="colgroup" colSpan={members.length} title={group}>
                <HeadName column={members[0] ?? null} name={group} />
              </th>
            )
          })}
        </tr>
      )}
      <tr>
        <th scope="col">{chartMessages[language].year}</th>
        {columns.map(column => (
          <th
            key={column.key}
            scope="col"
            title={column.isDifference ? `${column.name} ${ofDifference}` : column.name}
          >
            <HeadName column={isGrouped ? null : column} name={column.name} />
            {column.isDifference && <span className="chart-table-unit"> {ofDifference}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function HeadName({ column, name }: { readonly column: TableColumn | null; readonly name: string }) {
  const owner = column?.owner ?? null
  return (
    <span className="chart-table-name">
      {owner !== null && <OwnerChip slot={owner.slot} role={owner.role} />} {name}
    </span>
  )
}

interface CellProps {
  readonly column: TableColumn
  readonly cell: TableCell
  readonly form: NumberForm
  /** In the row that the tab key comes to. */
  readonly isSelected: boolean
}

function Cell({ column, cell, form, isSelected }: CellProps) {
  const explain = useExplainOwner()
  const { year, value, past } = cell
  const { unit, language } = form
  if (!Number.isFinite(value)) return <td />
  const words = column.isDifference ? difference(value, unit, { language }).number : chartNumber(value, form)
  const plain = Number((value * unit.scale).toPrecision(12))
  if (past !== null) {
    const standing = [standingWords(past.standing, language), past.note]
      .filter(each => each !== '')
      .join('. ')
    return (
      <td data-value={plain} title={standing}>
        <i className="chart-table-dot" data-published={isPublished(past)} />
        <span className="visually-hidden">{standing}: </span>
        {words}
      </td>
    )
  }
  return (
    <td data-value={plain}>
      <CellLink column={column} year={year} words={words} isSelected={isSelected} explain={explain} />
    </td>
  )
}

interface CellLinkProps {
  readonly column: TableColumn
  readonly year: number
  readonly words: string
  readonly isSelected: boolean
  readonly explain: ExplainOwner
}

/** One row of the table is within reach of the tab key, the others of the arrows. */
function CellLink({ column: { owner, series }, year, words, isSelected, explain }: CellLinkProps) {
  if (owner === null || series === null || !canBeExplained(owner)) return words
  return (
    <button
      type="button"
      className="number-link"
      tabIndex={isSelected ? 0 : -1}
      onClick={() => explain(series, year, owner)}
    >
      {words}
    </button>
  )
}

/** Steps of the arrow keys from cell to cell. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const [rows, columns] = steps[event.key] ?? [0, 0]
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  const row = cell?.closest('tr')
  if (cell === null || row === null || row === undefined || (rows === 0 && columns === 0)) return
  const all = [...event.currentTarget.rows]
  const next = all[all.indexOf(row) + rows]?.cells[cell.cellIndex + columns]?.querySelector('button')
  if (next === null || next === undefined) return
  event.preventDefault()
  next.focus()
}
