/** The pack for a meeting as A4 pages on their side: one thing a page, its sentence as the heading. */

import type {
  ChartContent,
  DecisionContent,
  FindingContent,
  HeadlineContent,
  Imprint,
  ReportContent,
  StepContent,
  TableContent,
} from '../../../../shared/report/content.ts'
import type { ContentWriter } from '../writers.ts'
import { aboutBlock } from './about-block.ts'
import { type Block, gap, headingBlock, lineHeight, ruleBlock, stacked, textBlock } from './block.ts'
import { chartBlock, chartTitleBlock } from './chart-block.ts'
import { described } from './described.ts'
import { findingBlock } from './finding-block.ts'
import { Flow } from './flow.ts'
import { checkTable, sourceTable } from './listed-tables.ts'
import { drawSeal } from './marks.ts'
import { LANDSCAPE } from './paper.ts'
import { type PdfMessages, pdfMessages } from './pdf-messages.ts'
import { setCards } from './set-cards.ts'
import { setDecision } from './set-decision.ts'
import { inColumns, setInColumns } from './set-in-columns.ts'
import { setNamed } from './set-named.ts'
import { setRemarks } from './set-sentences.ts'
import { setTable } from './set-table.ts'
import { sideBlock } from './side-block.ts'
import { type Sheet, writePaper } from './write-paper.ts'

const MARGINS = { side: 44, bottom: 26 }

/** Sizes of type, in points. */
const TYPE = {
  title: [38, 32, 27, 22],
  heading: [23, 20, 17, 14.5],
  finding: [14, 12.5, 11.5, 10.5, 9.5],
  lead: 13,
  text: 11,
  small: 9,
  chart: 10,
  table: 9.5,
  sources: 8,
}

/** Lines of a heading before it is set smaller. */
const HEADING_LINES = 3

/** Upper edge of the words of a page's head, and of its heading. */
const HEAD = { y: 30, seal: 15, size: 9.5, below: 62 }

/** Of cards, by how many stand beside each other. */
const CARDS = {
  3: { number: 46, name: 14, text: 11.5, hasSources: true },
  4: { number: 34, name: 12.5, text: 10.5, hasSources: true },
  5: { number: 27, name: 11, text: 9.5, hasSources: false },
} as const

/** Beside a chart, the number that it is about. */
const SIDE = { width: 172, gap: 34 }

export const writePackPdf: ContentWriter = (content, tools) =>
  writePaper(LANDSCAPE, MARGINS, content, tools, (sheet, onProgress) => {
    const pack = new Pack(content, sheet)
    const pages = pagesOf(pack, content)
    pages.forEach((set, index) => {
      set()
      onProgress((index + 1) / pages.length)
    })
  })

/** What is set one after the other; what has nothing to say has no page. */
function pagesOf(pack: Pack, content: ReportContent): (() => void)[] {
  const t = pdfMessages[content.language]
  const { findings, headlines, charts, steps, results, policies, budget, assumptions, decisions } = content
  const checks = checkTable(content, content.language)
  return [
    () => pack.title(),
    ...(findings.length > 0 ? [() => pack.findings()] : []),
    ...(findings.slice(1).some(({ about }) => about === 'money') ? [() => pack.payers()] : []),
    ...(headlines.length > 0 ? [() => pack.headlines()] : []),
    ...(content.scenarios.length > 1 && described(content).length > 0 ? [() => pack.scenarios()] : []),
    ...steps.map((step, index) => () => pack.step(step, index)),
    ...charts.map(chart => () => pack.chart(chart)),
    ...[results, policies, budget, assumptions].map(table => () => pack.table(table)),
    ...(content.formulas.rows.length === 0 ? [] : [() => pack.table(content.formulas)]),
    ...(decisions.length > 0 ? [() => pack.decisions()] : []),
    () => pack.checks(checks),
    () => pack.table({ ...sourceTable(content, content.language), title: t.sources }, TYPE.sources),
  ]
}

/** How a page begins and ends. */
interface PageForm {
  readonly hasHeading?: boolean
  readonly above?: string
  readonly imprint?: Imprint
}

class Pack {
  readonly #content: ReportContent
  readonly #sheet: Sheet
  readonly #t: PdfMessages

  constructor(content: ReportContent, sheet: Sheet) {
    this.#content = content
    this.#sheet = sheet
    this.#t = pdfMessages[content.language]
  }

  title(): void {
    const { paper, area } = this.#sheet
    const { title, notes, imprint, findings } = this.#content
    const t = this.#t
    const { ink, ink2, ink3 } = paper.look
    const flow = this.#page(title, t.pack, { hasHeading: false })
    paper.aside(() => drawSeal(paper, area.x, 52, 36))
    const width = area.width * 0.86
    const grey = { size: TYPE.lead, weight: 400, color: ink3 } as const
    const about = aboutBlock(paper, this.#content, flow.width)
    flow.y = 116
    flow.setText(`${t.pack} · ${imprint.date}`, grey, { width })
    flow.y += 4
    flow.set(headingBlock(paper, title, width, TYPE.title, { weight: 600, color: ink, role: 'H1' }, 4))
    flow.y += 14
    flow.setText(findings[0]?.words ?? '', { size: TYPE.lead + 3, weight: 400, color: ink }, { width })
    // What is said of a scenario alone needs no page of its own.
    const own = this.#content.scenarios.length === 1 ? described(this.#content) : []
    for (const { words } of own) {
      flow.skip(12)
      flow.setText(words, { size: TYPE.text, weight: 400, color: ink2 }, { width })
    }
    flow.skip(12)
    flow.setText(notes, { size: TYPE.text, weight: 400, color: ink2 }, { width })
    flow.skip(20)
    flow.need(about.height)
    flow.y = Math.max(flow.y, area.bottom - about.height - 16)
    flow.set(about)
  }

  /** The first leads the page, the others about results stand below it. */
  findings(): void {
    const [first, ...others] = this.#content.findings
    const flow = this.#page(first?.words ?? '', this.#t.findings, { above: this.#t.findings })
    this.#inTwo(
      flow,
      others.filter(({ about }) => about === 'results'),
    )
  }

  /** Who pays. */
  payers(): void {
    const { findings, imprint } = this.#content
    const flow = this.#page(this.#t.payers, this.#t.payers, { above: imprint.scenarios[0] ?? '' })
    this.#inTwo(
      flow,
      findings.slice(1).filter(({ about }) => about === 'money'),
    )
  }

  /** Findings in two columns, in the largest type in which they need no page more. */
  #inTwo(flow: Flow, findings: readonly FindingContent[]): void {
    const { paper } = this.#sheet
    const air = 36
    const width = (flow.width - air) / 2
    const blocksIn = (size: number) =>
      findings.map(finding =>
        stacked([
          ruleBlock(paper, width, paper.look.rule),
          gap(7),
          findingBlock(paper, finding, width, { size, weight: 400, color: paper.look.ink }),
          gap(12),
        ]),
      )
    const size = TYPE.finding.find(each => inColumns(blocksIn(each), flow.room).rest.length === 0)
    setInColumns(flow, blocksIn(size ?? TYPE.small + 2), { width, air })
  }

  headlines(): void {
    const { headlines, language, imprint } = this.#content
    const flow = this.#page(this.#t.headlines, this.#t.headlines, { above: imprint.scenarios[0] ?? '' })
    flow.y += 6
    const columns = cardColumns(headlines.length)
    setCards(flow, headlines, { columns, sizes: CARDS[columns], air: 28, below: 26 }, language)
  }

  /** What their planners say of the scenarios. */
  scenarios(): void {
    const flow = this.#page(this.#t.scenarios, this.#t.scenarios)
    setNamed(flow, described(this.#content), TYPE.text)
  }

  chart(chart: ChartContent): void {
    const { words } = chart
    const flow = this.#page(words.sentence, words.title)
    const headline = this.#headlineOf(chart)
    const [scenario = ''] = this.#content.imprint.scenarios
    this.#figure(
      flow,
      chart,
      headline === null
        ? null
        : sideBlock(this.#sheet.paper, headline, scenario, this.#content.language, SIDE.width),
      '',
    )
  }

  step({ sentence, notes, chart, scenario, card, imprint, remark }: StepContent, index: number): void {
    const { steps } = this.#content
    const t = this.#t
    const label = `${t.step(String(index + 1), String(steps.length))} · ${scenario}`
    const flow = this.#page(sentence, label, { above: label, imprint })
    const below = [remark, notes].filter(words => words !== '').join('\n')
    this.#figure(
      flow,
      chart,
      card === null ? null : sideBlock(this.#sheet.paper, card, scenario, this.#content.language, SIDE.width),
      below,
    )
  }

  table(table: TableContent, size: number = TYPE.table): void {
    const { paper } = this.#sheet
    const flow = this.#page(table.title, table.title)
    flow.setText(
      table.note,
      { size: TYPE.small, weight: 400, color: paper.look.ink2 },
      { width: flow.width * 0.8 },
    )
    flow.skip(8)
    setTable(flow, table, size)
  }

  decisions(): void {
    const flow = this.#page(this.#t.decisions, this.#t.decisions)
    this.#content.decisions.forEach((decision: DecisionContent, index) => {
      if (index > 0) flow.skip(18)
      setDecision(flow, decision, TYPE.text)
    })
  }

  checks(failed: TableContent): void {
    const { checks } = this.#content
    const { paper } = this.#sheet
    const flow = this.#page(this.#t.checks, this.#t.checks)
    flow.setText(
      checks.summary,
      { size: TYPE.lead, weight: 400, color: paper.look.ink },
      { width: flow.width * 0.86 },
    )
    flow.skip(12)
    if (failed.rows.length > 0) setTable(flow, failed, TYPE.table)
    setRemarks(flow, checks, this.#t, TYPE.text)
  }

  /**
   * A page with its heading; each further one says that it goes on.
   * @param words of the heading, whole.
   * @param short of it, for the outline and the pages after it.
   * @param above a line in grey over the heading.
   * @param imprint of its foot, where that is of its own.
   */
  #page(words: string, short: string, { hasHeading = true, above = '', imprint }: PageForm = {}): Flow {
    const { paper, area, carry } = this.#sheet
    let isFirst = true
    const flow = new Flow(paper, area, () => {
      paper.addPage()
      if (imprint !== undefined) carry(imprint)
      if (isFirst) paper.bookmark(short === '' ? words : short)
      if (!hasHeading && isFirst) {
        isFirst = false
        return HEAD.y
      }
      this.#head()
      const heading = stacked([
        textBlock(paper, isFirst ? above : '', area.width, {
          size: TYPE.text,
          weight: 400,
          color: paper.look.ink3,
        }),
        headingBlock(
          paper,
          isFirst ? words : this.#t.continued(short === '' ? words : short),
          area.width,
          isFirst ? TYPE.heading : TYPE.heading.slice(2),
          { weight: 600, color: paper.look.ink, role: 'H1' },
          HEADING_LINES,
        ),
      ])
      heading.set(area.x, HEAD.below)
      isFirst = false
      return HEAD.below + heading.height + 14
    })
    flow.turn()
    return flow
  }

  /** The seal, the program and the title of the document, over every page but the first. */
  #head(): void {
    const { paper, area } = this.#sheet
    const { title } = this.#content
    const { ink, ink2 } = paper.look
    paper.aside(() => {
      drawSeal(paper, area.x, HEAD.y - 4, HEAD.seal)
      const x = area.x + HEAD.seal + 7
      const strong = { size: HEAD.size, weight: 600, color: ink } as const
      const plain = { size: HEAD.size, weight: 400, color: ink2 } as const
      paper.write(PROGRAM, x, HEAD.y + 7, strong)
      const after = x + paper.widthOf(PROGRAM, strong) + 8
      const [line = ''] = paper.lines(title, area.x + area.width - after, plain)
      paper.write(line === paper.readable(title) ? line : `${line}…`, after, HEAD.y + 7, plain)
    })
  }

  /** The chart with its name over it, its source and notes below, and beside it the headline that it is about. */
  #figure(flow: Flow, chart: ChartContent, side: Block | null, notes: string): void {
    const { paper } = this.#sheet
    const { ink2, ink3 } = paper.look
    const width = side === null ? flow.width : flow.width - SIDE.width - SIDE.gap
    const below = stacked([
      gap(6),
      textBlock(paper, chart.words.source.full, flow.width, { size: 8, weight: 400, color: ink3 }),
    ])
    const noteForm = { size: TYPE.small, weight: 400, color: ink2 } as const
    const noteLines = notes === '' ? [] : paper.lines(notes, flow.width, noteForm)
    // Notes that would press the chart flat go on to a page of their own.
    const noteHeight = noteLines.length * lineHeight(noteForm)
    const isShort = noteHeight <= flow.room * 0.25
    const title = chartTitleBlock(paper, chart, width, 12.5)
    const height =
      flow.room - title.height - 6 - below.height - (isShort && noteHeight > 0 ? noteHeight + 8 : 0)
    const top = flow.y
    flow.set(title)
    flow.y += 6
    const picture = chartBlock(paper, chart, width, Math.max(140, height), TYPE.chart)
    picture.set(flow.x, flow.y)
    flow.y += picture.height
    side?.set(flow.x + width + SIDE.gap, top)
    flow.set(below)
    if (noteLines.length === 0) return
    if (isShort) flow.y += 8
    else flow.turn()
    flow.setText(notes, noteForm)
  }

  /** A chart of the values of a headline stands beside its number. */
  #headlineOf({ subject }: ChartContent): HeadlineContent | null {
    if (subject.kind !== 'lines' || subject.mode !== 'value') return null
    return this.#content.headlines.find(({ variable }) => variable === subject.variable) ?? null
  }
}

const PROGRAM = 'Hanoi 2045'

/** Few stand large; many in rows of about the same length. */
function cardColumns(count: number): keyof typeof CARDS {
  if (count <= 3) return 3
  return count === 5 || count > 8 ? 5 : 4
}
