/** The printable report as A4 pages upright: what the numbers say first, then what shows it, what it rests on, and where it comes from. */

import type { ChartContent, ReportContent, TableContent } from '../../../../shared/report/content.ts'
import type { ContentWriter } from '../writers.ts'
import { gap, headingBlock, LEADING, lineHeight, stacked, textBlock } from './block.ts'
import { chartBlock, chartTitleBlock } from './chart-block.ts'
import { described } from './described.ts'
import { findingBlock } from './finding-block.ts'
import { Flow } from './flow.ts'
import { checkTable, sourceTable } from './listed-tables.ts'
import { drawSeal } from './marks.ts'
import { UPRIGHT } from './paper.ts'
import { type PdfMessages, pdfMessages } from './pdf-messages.ts'
import { setCards } from './set-cards.ts'
import { setDecision } from './set-decision.ts'
import { setNamed } from './set-named.ts'
import { setRemarks } from './set-sentences.ts'
import { setTable, startOfTable } from './set-table.ts'
import { type Sheet, writePaper } from './write-paper.ts'

const MARGINS = { side: 58, bottom: 34 }

/** Sizes of type, in points. */
const TYPE = {
  title: [25, 21, 18, 15],
  section: 15,
  lead: 12.5,
  text: 10,
  small: 8.5,
  chart: 8.5,
  table: 8,
}

/** Upper edge of what is set, on the first page and on all others. */
const TOP = { first: 52, other: 52 }

/** Of a chart, in points: one of several panels is higher. */
const CHART = { lines: 232, panels: 270 }

export const writeReportPdf: ContentWriter = (content, tools) =>
  writePaper(UPRIGHT, MARGINS, content, tools, (sheet, onProgress) => {
    const report = new Report(content, sheet)
    const parts = partsOf(report, content)
    parts.forEach((set, index) => {
      set()
      onProgress((index + 1) / parts.length)
    })
  })

function partsOf(report: Report, content: ReportContent): (() => void)[] {
  const { headlines, steps, charts, results, policies, budget, assumptions, decisions } = content
  return [
    () => report.opening(),
    ...(described(content).length > 0 ? [() => report.scenarios()] : []),
    ...(headlines.length > 0 ? [() => report.cards()] : []),
    ...(steps.length > 0 ? [() => report.steps()] : []),
    ...(charts.length > 0 ? [() => report.charts()] : []),
    ...[results, policies, budget, assumptions].map(table => () => report.table(table)),
    ...(content.formulas.rows.length === 0 ? [] : [() => report.table(content.formulas)]),
    ...(decisions.length > 0 ? [() => report.decisions()] : []),
    () => report.checks(),
    () => report.sources(),
  ]
}

class Report {
  readonly #content: ReportContent
  readonly #flow: Flow
  readonly #t: PdfMessages

  constructor(content: ReportContent, { paper, area }: Sheet) {
    this.#content = content
    this.#t = pdfMessages[content.language]
    this.#flow = new Flow(paper, area, () => {
      paper.addPage()
      return paper.pageCount === 1 ? TOP.first : TOP.other
    })
    this.#flow.turn()
  }

  /** Title, of what it is, and what the numbers say: the first sentence leads. */
  opening(): void {
    const flow = this.#flow
    const { paper } = flow
    const { title, notes, findings, imprint } = this.#content
    const { ink, ink2, ink3 } = paper.look
    const t = this.#t
    paper.bookmark(title)
    paper.aside(() => drawSeal(paper, flow.x, flow.y, 22))
    flow.y += 34
    flow.setText(`${t.report} · ${imprint.date}`, { size: TYPE.text, weight: 400, color: ink3 })
    flow.y += 2
    flow.set(headingBlock(paper, title, flow.width, TYPE.title, { weight: 600, color: ink, role: 'H1' }, 4))
    flow.y += 6
    flow.setText(t.ofScenarios(imprint.scenarios.join(' · '), imprint.base), {
      size: TYPE.text,
      weight: 400,
      color: ink2,
    })
    if (notes !== '') {
      flow.y += 8
      flow.setText(notes, { size: TYPE.text, weight: 400, color: ink2 })
    }
    flow.y += 12
    paper.rule(flow.x, flow.y, flow.width, ink, 0.75)
    flow.y += 12
    findings.forEach((finding, index) => {
      const lead = { size: TYPE.lead, weight: 600, color: ink } as const
      const plain = { size: TYPE.text + 0.5, weight: 400, color: ink } as const
      flow.set(findingBlock(paper, finding, flow.width, index === 0 ? lead : plain))
      flow.y += index === 0 ? 6 : 5
    })
  }

  /** What their planners say of the scenarios. */
  scenarios(): void {
    this.#section(this.#t.scenarios, 60)
    setNamed(this.#flow, described(this.#content), TYPE.text)
  }

  cards(): void {
    const { headlines, language } = this.#content
    const sizes = { number: 21, name: TYPE.text, text: TYPE.small, hasSources: false }
    this.#section(this.#t.headlines, 150)
    setCards(this.#flow, headlines, { columns: 3, sizes, air: 18, below: 18 }, language)
  }

  /** What was told to an audience, step by step, each with its own conditions where they are others than the report's. */
  steps(): void {
    const { steps, imprint } = this.#content
    const t = this.#t
    this.#section(t.story, CHART.lines + 60)
    steps.forEach(({ sentence, chart, imprint: own, remark }, index) => {
      const isOther =
        own.priceBasis !== imprint.priceBasis || own.scenarios.join() !== imprint.scenarios.join()
      const conditions = isOther
        ? `${t.ofScenarios(own.scenarios.join(' · '), own.base)} · ${own.priceBasis}`
        : ''
      this.#figure(`${index + 1}. ${sentence}`, chart, index + 1, [conditions, remark])
    })
  }

  /** Each under its sentence; numbered through after those of the story. */
  charts(): void {
    const { charts, steps } = this.#content
    this.#section(this.#t.charts, CHART.lines + 60)
    charts.forEach((chart, index) => {
      this.#figure(chart.words.sentence, chart, steps.length + index + 1, [])
    })
  }

  /** A chart under what it says, with what else is to know about it below. */
  #figure(sentence: string, chart: ChartContent, number: number, notes: readonly string[]): void {
    const flow = this.#flow
    const { paper } = flow
    const { ink, ink3 } = paper.look
    const height = chart.subject.kind === 'lines' ? CHART.lines : CHART.panels
    const small = { size: 7.5, weight: 400, color: ink3 } as const
    flow.set(
      stacked([
        textBlock(paper, sentence, flow.width, { size: TYPE.text + 0.5, weight: 400, color: ink }),
        gap(7),
        chartTitleBlock(paper, chart, flow.width, 9.5, this.#t.figure(String(number))),
        gap(4),
        chartBlock(paper, chart, flow.width, height, TYPE.chart),
        gap(3),
        ...[chart.words.source.full, ...notes].map(words => textBlock(paper, words, flow.width, small)),
      ]),
    )
    flow.y += 20
  }

  table(table: TableContent): void {
    const flow = this.#flow
    const form = { size: TYPE.small, weight: 400, color: flow.paper.look.ink2 } as const
    const note = flow.paper.lines(table.note, flow.width, form).length * lineHeight(form)
    this.#section(table.title, Math.max(90, note + startOfTable(flow, table, TYPE.table) + 12))
    flow.setText(table.note, form)
    flow.y += table.note === '' ? 0 : 5
    setTable(flow, table, TYPE.table)
  }

  decisions(): void {
    this.#section(this.#t.decisions, 90)
    this.#content.decisions.forEach((decision, index) => {
      if (index > 0) this.#flow.skip(14)
      setDecision(this.#flow, decision, TYPE.text - 0.5)
    })
  }

  checks(): void {
    const flow = this.#flow
    const { checks, language } = this.#content
    const failed = checkTable(this.#content, language)
    this.#section(this.#t.checks, 60)
    flow.setText(checks.summary, { size: TYPE.text, weight: 400, color: flow.paper.look.ink })
    flow.y += 6
    if (failed.rows.length > 0) setTable(flow, failed, TYPE.table)
    setRemarks(flow, checks, this.#t, TYPE.text - 0.5)
  }

  sources(): void {
    this.#section(this.#t.sources, 110)
    setTable(this.#flow, sourceTable(this.#content, this.#content.language), TYPE.table)
  }

  /** A heading, with at least so much room below it. */
  #section(title: string, room: number): void {
    const flow = this.#flow
    const { paper } = flow
    const form = {
      size: TYPE.section,
      weight: 600,
      color: paper.look.ink,
      role: 'H2',
      leading: LEADING.heading,
    } as const
    flow.skip(22)
    flow.need(lineHeight(form) + room)
    paper.bookmark(title)
    flow.setText(title, form)
    flow.y += 6
  }
}
