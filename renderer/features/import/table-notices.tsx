/** What was passed over in a file, and which of its cells were more than plain figures. */

import type { ImportedTable } from '../../../shared/contract/imports.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { importMessages } from './import-messages.ts'
import type { Grid } from './sheet-grid.ts'

interface TableNoticesProps {
  readonly table: ImportedTable
  readonly grid: Grid
}

export function TableNotices({ table, grid }: TableNoticesProps) {
  const text = useMessages(importMessages)
  const language = useLanguage()
  const cells = grid.flat()
  const counted = (['formula', 'date', 'merged'] as const).map(remark => ({
    remark,
    count: cells.filter(cell => cell.remark === remark).length,
  }))
  const say = { formula: text.formulas, date: text.dates, merged: text.merged } as const
  const marks = counted.filter(({ count }) => count > 0).map(({ remark, count }) => say[remark](count))
  const sentences = [
    ...table.notices.map(notice => sayFault(notice, language)),
    ...(marks.length === 0 ? [] : [text.marks(marks.join('; '))]),
  ]
  return sentences.length === 0 ? null : (
    <ul className="import-notices">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
