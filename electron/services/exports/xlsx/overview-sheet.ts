/** The first sheet of a pack: what the numbers say, and the headlines against their targets. */

import type { HeadlineContent, ReportContent } from '../../../../shared/report/content.ts'
import { number, type Sheet, type SheetRow, text, year } from './sheet.ts'
import { framed } from './sheet-frame.ts'
import { workbookMessages } from './workbook-messages.ts'

export function overviewSheet(content: ReportContent): Sheet {
  const { language, title, notes, findings, headlines } = content
  const t = workbookMessages[language]
  const head = [
    ...[t.indicator, t.unit].map(each => text(each, 'head')),
    ...[t.year, t.value, t.base, t.change].map(each => text(each, 'number-head')),
    ...[t.target, t.state, t.gap].map(each => text(each, 'head')),
  ]
  return framed(content, {
    name: t.overview,
    title,
    note: notes,
    head: [head],
    rows: [
      ...headlines.flatMap(headline => headlineRows(headline, content)),
      [],
      [text(t.findings, 'group')],
      // Sentences run over the columns beside them.
      ...findings
        .flatMap(({ words, parts }) => [words, ...parts.map(part => `    – ${part}`)])
        .map(words => [text(words, 'sentence')]),
    ],
    frozenColumns: 1,
  })
}

/** A row for each of its targets, and one where it has none. */
function headlineRows(headline: HeadlineContent, { language }: ReportContent): SheetRow[] {
  const { name, unit, year: at, value, base, targets } = headline
  const scaled = (given: number) => Number((given * unit.scale).toPrecision(15))
  const figures: SheetRow = [
    text(name),
    text(unit.label[language]),
    year(at),
    number(scaled(value), unit.decimals),
    number(scaled(base), unit.decimals),
    number(scaled(value - base), unit.decimals, true),
  ]
  if (targets.length === 0) return [figures]
  return targets.map(({ words, stateWords, gapWords }) => [
    ...figures,
    ...[words, stateWords, gapWords].map(each => text(each)),
  ])
}
