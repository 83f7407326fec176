/** What all sheets have in common: above the table its title, and under what conditions its numbers hold. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { Imprint, ReportContent } from '../../../../shared/report/content.ts'
import { type Sheet, type SheetRow, text } from './sheet.ts'
import { workbookMessages } from './workbook-messages.ts'

export interface FramedTable {
  /** Of the sheet. */
  readonly name: string
  readonly title: string
  /** Of what the table is; empty where nothing is to say. */
  readonly note?: string
  /** Rows of headings, which stay in sight with all above them. */
  readonly head: readonly SheetRow[]
  readonly rows: readonly SheetRow[]
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number
  readonly mostWidth?: number
}

export function framed(
  { imprint, language }: Pick<ReportContent, 'imprint' | 'language'>,
  { name, title, note = '', head, rows, frozenColumns = 0, mostWidth }: FramedTable,
): Sheet {
  const above: SheetRow[] = [
    [text(title, 'title')],
    [text(imprintWords(imprint, language), 'sentence')],
    ...[imprint.warning, note].filter(words => words !== '').map(words => [text(words, 'sentence')]),
  ]
  return {
    name,
    rows: [...above, ...head, ...rows],
    frozenRows: above.length + head.length,
    frozenColumns,
    ...(mostWidth !== undefined && { mostWidth }),
  }
}

function imprintWords(imprint: Imprint, language: Language): string {
  const t = workbookMessages[language]
  const { model, data, date, scenarios, base, priceBasis, program } = imprint
  const compared = `${t.scenarios(scenarios.join(', '))}, ${t.against(base)}`
  return [compared, priceBasis, model, data, date, program].join(' · ')
}
