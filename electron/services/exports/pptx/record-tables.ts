/** Decisions, checks and sources, as tables that can be set on slides. */

import type { Language } from '../../../../shared/model/definition.ts'
import type {
  CellContent,
  ChecksContent,
  ColumnContent,
  DecisionContent,
  RowContent,
  SourceContent,
  TableContent,
} from '../../../../shared/report/content.ts'
import { slideMessages } from './slide-messages.ts'

/** What was asked, found and decided, a row for each part that says something. */
export function decisionTable(
  { scenario, date, parts, evidence }: DecisionContent,
  language: Language,
): TableContent {
  const t = slideMessages[language]
  const said = evidence === '' ? parts : [...parts, { title: t.evidence, words: evidence }]
  return {
    title: t.decision(scenario),
    note: date,
    columns: texts(t.field, t.record),
    rows: said.map(({ title, words }) => row(title, words)),
    empty: '',
  }
}

/** The checks that do not hold and the flags that are raised; its title says how many hold. */
export function checksTable({ summary, failed, flags }: ChecksContent, language: Language): TableContent {
  const t = slideMessages[language]
  const flagged = flags.map(flag => row(flag, '', ''))
  return {
    title: t.checks,
    note: summary,
    columns: texts(t.check, t.year, t.found),
    rows: [
      ...failed.map(({ name, year, words }) => row(name, year === null ? '' : String(year), words)),
      ...(flagged.length === 0 ? [] : [heading(t.flags, 3), ...flagged]),
    ],
    empty: summary,
  }
}

/** Addresses stand in the workbook and in the report: slides are not clicked through. */
export function sourcesTable(sources: readonly SourceContent[], language: Language): TableContent {
  const t = slideMessages[language]
  const rows = sources.map(
    ({ subject, publisher, title, date, standing }) =>
      [subject, [publisher, title].filter(each => each !== '').join(': '), date, standing] as const,
  )
  return {
    title: t.sources,
    note: '',
    columns: texts(t.source, t.document, t.date, t.standing),
    // What has several sources is named once.
    rows: rows.map(([subject, ...rest], index) =>
      row(rows[index - 1]?.[0] === subject ? '' : subject, ...rest),
    ),
    empty: '',
  }
}

function texts(...titles: readonly string[]): ColumnContent[] {
  return titles.map(title => ({ title, kind: 'text' }))
}

function row(...words: readonly string[]): RowContent {
  return { kind: 'row', cells: words.map(cell) }
}

function heading(words: string, columns: number): RowContent {
  return {
    kind: 'group',
    cells: Array.from({ length: columns }, (_, index) => cell(index === 0 ? words : '')),
  }
}

function cell(text: string): CellContent {
  return { text, value: null }
}
