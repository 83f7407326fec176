/** Checks and sources as tables, like all the others. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { ReportContent, TableContent } from '../../../../shared/report/content.ts'
import { pdfMessages } from './pdf-messages.ts'

const column = (title: string) => ({ title, kind: 'text' }) as const

function table(titles: readonly string[], rows: readonly (readonly string[])[], empty: string): TableContent {
  return {
    title: '',
    note: '',
    columns: titles.map(column),
    rows: rows.map(texts => ({ kind: 'row', cells: texts.map(text => ({ text, value: null })) })),
    empty,
  }
}

/** The checks that failed, a row each. */
export function checkTable({ checks }: Pick<ReportContent, 'checks'>, language: Language): TableContent {
  const t = pdfMessages[language]
  const rows = checks.failed.map(({ name, scenarioName, year, words }) => [
    name,
    scenarioName,
    year === null ? t.noYear : String(year),
    words,
  ])
  return table([t.failed, t.scenario, t.firstYear, t.found], rows, '')
}

/** Where the numbers come from, a row for each document with its address, and what it is the source of. */
export function sourceTable({ sources }: Pick<ReportContent, 'sources'>, language: Language): TableContent {
  const t = pdfMessages[language]
  const rows = sources.map(({ subject, publisher, title, date, link, standing }) => {
    const said = [publisher, title, date].filter(each => each !== '').join(', ')
    return [[said, link].filter(each => each !== '').join('\n'), subject, standing]
  })
  return table([t.document, t.sourceOf, t.standing], rows, t.noSources)
}
