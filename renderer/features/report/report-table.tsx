/** A table of the report, with its heading and its note. */

import type { RowContent, TableContent } from '../../../shared/report/content.ts'

export function ReportTable({ table }: { readonly table: TableContent }) {
  const { columns, rows, empty, title } = table
  if (rows.length === 0) return <p>{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard
    <table className="report-table" data-copy="" tabIndex={0} aria-label={title}>
      <thead>
        <tr>
          {columns.map(({ title: name, kind }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
            <th key={index} scope="col" data-kind={kind}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stand as they were made
          <TableRow key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

interface TableRowProps {
  readonly row: RowContent
  readonly columns: TableContent['columns']
}

function TableRow({ row: { kind, cells }, columns }: TableRowProps) {
  const [first, ...others] = cells
  if (kind === 'group')
    return (
      <tr className="report-group">
        <th scope="rowgroup" colSpan={columns.length}>
          {first?.text}
        </th>
      </tr>
    )
  return (
    <tr>
      <th scope="row">{first?.text}</th>
      {others.map(({ text, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
        <td key={index} data-kind={columns[index + 1]?.kind} data-value={value ?? undefined}>
          {text}
        </td>
      ))}
    </tr>
  )
}
