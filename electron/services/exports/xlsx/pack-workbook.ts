/** The pack as a workbook: a sheet for each thing that a reader looks up, every number at full precision. */

import type { ReportContent, TableContent } from '../../../../shared/report/content.ts'
import type { ContentWriter } from '../writers.ts'
import { chartSheet } from './chart-rows.ts'
import { sourceSheet } from './input-sheets.ts'
import { overviewSheet } from './overview-sheet.ts'
import { type Sheet, text, year } from './sheet.ts'
import { framed } from './sheet-frame.ts'
import { tableRows } from './table-rows.ts'
import { workbookOf } from './workbook.ts'
import { workbookMessages } from './workbook-messages.ts'

export const writePackWorkbook: ContentWriter = async (content, { onProgress }) => {
  const t = workbookMessages[content.language]
  const sheets = [
    overviewSheet(content),
    tableSheet(content, t.results, content.results),
    tableSheet(content, t.policies, content.policies),
    tableSheet(content, t.budget, content.budget),
    tableSheet(content, t.assumptions, content.assumptions),
    ...(content.formulas.rows.length === 0 ? [] : [tableSheet(content, t.formulas, content.formulas)]),
    ...content.charts.map((chart, index) =>
      chartSheet(content, chart, t.chart(index + 1, chart.words.title)),
    ),
    ...(content.steps.length === 0 ? [] : [storySheet(content)]),
    ...(content.decisions.length === 0 ? [] : [decisionsSheet(content)]),
    checksSheet(content),
    sourceSheet(content),
  ]
  onProgress(0.5)
  return await workbookOf(sheets, t.sheet)
}

function tableSheet(content: ReportContent, name: string, table: TableContent): Sheet {
  const { title, note } = table
  return framed(content, { name, title, note, ...tableRows(table, content.language), frozenColumns: 1 })
}

function checksSheet(content: ReportContent): Sheet {
  const { checks, language } = content
  const t = workbookMessages[language]
  const { failed, flags, refusals, remarks, unmet } = checks
  const groups = [
    [t.refusals, refusals],
    [t.flags, flags.length === 0 ? [t.noFlags] : flags],
    [t.remarks, remarks],
    [t.unmet, unmet],
  ] as const
  return framed(content, {
    name: t.checks,
    title: t.checks,
    note: checks.summary,
    head: failed.length === 0 ? [] : [[t.check, t.scenario, t.year, t.found].map(each => text(each, 'head'))],
    rows: [
      ...failed.map(({ name, scenarioName, year: at, words }) => [
        text(name),
        text(scenarioName),
        at === null ? null : year(at),
        text(words),
      ]),
      ...groups.flatMap(([title, sentences]) =>
        sentences.length === 0
          ? []
          : [[], [text(title, 'group')], ...sentences.map(sentence => [text(sentence, 'sentence')])],
      ),
    ],
  })
}

function storySheet(content: ReportContent): Sheet {
  const t = workbookMessages[content.language]
  const headings = ['', t.sentence, t.scenario, t.chartTitle, t.year, t.priceBasis, t.presenterNotes]
  return framed(content, {
    name: t.story,
    title: t.story,
    head: [headings.map(each => text(each, 'head'))],
    rows: content.steps.map(({ sentence, scenario, chart, notes, imprint, remark }, index) => [
      { look: 'plain', content: index + 1, format: '0' },
      ...[sentence, scenario, chart.words.caption].map(each => text(each)),
      year(chart.view.year),
      ...[imprint.priceBasis, [remark, notes].filter(each => each !== '').join('\n')].map(each => text(each)),
    ]),
  })
}

function decisionsSheet(content: ReportContent): Sheet {
  const t = workbookMessages[content.language]
  return framed(content, {
    name: t.decisions,
    title: t.decisions,
    head: [[t.date, t.scenario, t.subject, t.decisions].map(each => text(each, 'head'))],
    rows: content.decisions.flatMap(({ date, scenario, parts, evidence }) =>
      [...parts, { title: t.evidence, words: evidence }]
        .filter(({ words }) => words !== '')
        .map(({ title, words }) => [date, scenario, title, words].map(each => text(each))),
    ),
  })
}
