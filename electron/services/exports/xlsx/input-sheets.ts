/** Sheets of what the numbers rest on: the levers of the city, the assumptions, and where the figures come from. */

import type { ReportContent } from '../../../../shared/report/content.ts'
import { type Sheet, type SheetRow, text } from './sheet.ts'
import { framed } from './sheet-frame.ts'
import { type TableRows, tableRows } from './table-rows.ts'
import { workbookMessages } from './workbook-messages.ts'

type Inputs = Pick<ReportContent, 'imprint' | 'language' | 'policies' | 'assumptions' | 'formulas'>

/** Policies and assumptions on one sheet, each row with the class it belongs to. */
export function inputSheet(content: Inputs): Sheet {
  const { language, policies, assumptions, formulas } = content
  const t = workbookMessages[language]
  const blockOf = (title: string, note: string, { head, rows }: TableRows, ofClass: string): SheetRow[] => [
    [text(title, 'group')],
    ...(note === '' ? [] : [[text(note, 'sentence')]]),
    ...head.map(row => [text(t.kind, 'head'), ...row]),
    ...rows.map(row => [isGroup(row) ? null : text(ofClass), ...row]),
  ]
  return framed(content, {
    name: t.inputs,
    title: t.inputs,
    head: [],
    rows: [
      ...blockOf(policies.title, policies.note, tableRows(policies, language), t.policyClass),
      [],
      ...blockOf(assumptions.title, assumptions.note, tableRows(assumptions, language), t.assumptionClass),
      ...(formulas.rows.length === 0
        ? []
        : [[], ...blockOf(formulas.title, formulas.note, tableRows(formulas, language), t.formulaClass)]),
    ],
  })
}

export function sourceSheet(content: Pick<ReportContent, 'imprint' | 'language' | 'sources'>): Sheet {
  const { language, sources } = content
  const t = workbookMessages[language]
  return framed(content, {
    name: t.sources,
    title: t.sources,
    head: [[t.title, t.publisher, t.date, t.sourceOf, t.standing, t.link].map(each => text(each, 'head'))],
    rows: sources.map(({ subject, standing, publisher, title, date, link }) =>
      [title, publisher, date, subject, standing, link].map(each => text(each)),
    ),
    frozenColumns: 1,
    // Six columns of texts, printed on one page's width.
    mostWidth: 34,
  })
}

function isGroup([first]: SheetRow): boolean {
  return first?.look === 'group'
}
