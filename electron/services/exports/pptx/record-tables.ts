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

/** What does not hold, in groups of sentences; over them how many checks do. */
export function checksTable(checks: ChecksContent, language: Language): TableContent {
  const t = slideMessages[language]
  const { summary, refusals, failed, flags, remarks, unmet } = checks
  const groups = [
    [t.refusals, refusals],
    [
      t.failed,
      failed.map(({ name, scenarioName, words }) => [scenarioName, name, words].filter(isSaid).join(' · ')),
    ],
    [t.flags, flags],
    [t.remarks, remarks],
    [t.unmet, unmet],
  ] as const
  return {
    title: t.checks,
    note: summary,
    columns: texts(t.found),
    rows: groups.flatMap(([title, sentences]) =>
      sentences.length === 0 ? [] : [heading(title), ...sentences.map(sentence => row(sentence))],
    ),
    empty: summary,
  }
}

function isSaid(words: string): boolean {
  return words !== ''
}

/** A row for each document, which leads to its address. */
export function sourcesTable(sources: readonly SourceContent[], language: Language): TableContent {
  const t = slideMessages[language]
  return {
    title: t.sources,
    note: '',
    columns: texts(t.document, t.sourceOf, t.standing),
    rows: sources.map(({ subject, publisher, title, date, link, standing }) => {
      const said = [publisher, [title, date].filter(isSaid).join(', ')].filter(isSaid).join('\n')
      const document = isAddress(link) ? { ...cell(said), link } : cell(said)
      return { kind: 'row', cells: [document, cell(subject), cell(standing)] }
    }),
    empty: '',
  }
}

/** In place of an address there may be words that say why there is none. */
function isAddress(link: string): boolean {
  return /^https?:\/\/\S+$/.test(link)
}

function texts(...titles: readonly string[]): ColumnContent[] {
  return titles.map(title => ({ title, kind: 'text' }))
}

function row(...words: readonly string[]): RowContent {
  return { kind: 'row', cells: words.map(cell) }
}

function heading(words: string): RowContent {
  return { kind: 'group', cells: [cell(words)] }
}

function cell(text: string): CellContent {
  return { text, value: null }
}
