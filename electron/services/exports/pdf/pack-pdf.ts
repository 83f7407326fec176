/** The pack for a meeting as A4 pages on their side: one thing a page, its sentence as the heading. */

import type {
  ChartContent,
  DecisionContent,
  HeadlineContent,
  ReportContent,
  StepContent,
  TableContent,
} from '../../../../shared/report/content.ts'
import type { ContentWriter } from '../writers.ts'
import { type Block, gap, headingBlock, LEADING, lineHeight, ruleBlock, stacked, textBlock } from './block.ts'
import { cardBlock, numberBlock, targetBlock } from './card-block.ts'
import { chartBlock, chartTitleBlock } from './chart-block.ts'
import { Flow } from './flow.ts'
import { checkTable, sourceTable } from './listed-tables.ts'
import { drawSeal } from './marks.ts'
import { LANDSCAPE } from './paper.ts'
import { pdfMessages } from './pdf-messages.ts'
import { setDecision } from './set-decision.ts'
import { setFlags } from './set-flags.ts'
import { setTable } from './set-table.ts'
import { type Sheet, writePaper } from './write-paper.ts'

const MARGINS = { side: 44, bottom: 26 }

/** Sizes of type, in points. */
const TYPE = {
  title: [38, 32, 27, 22],
  heading: [23, 20, 17, 14.5],
  finding: [15, 13, 11.5],
  lead: 13,
  text: 11,
  small: 9,
  chart: 10,
  table: 9.5,
}

/** Lines of a heading before it is set smaller. */
const HEADING_LINES = 3

/** Upper edge of the words of a page's head, and of its heading. */
const HEAD = { y: 30, seal: 15, size: 9.5, below: 62 }

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
    ...(headlines.length > 0 ? [() => pack.headlines()] : []),
    ...charts.map(chart => () => pack.chart(chart)),
    ...steps.map((step, index) => () => pack.step(step, index)),
    ...[results, policies, budget, assumptions].map(table => () => pack.table(table)),
    ...(decisions.length > 0 ? [() => pack.decisions()] : []),
    () => pack.checks(checks),
    () => pack.table({ ...sourceTable(content, content.language), title: t.sources }),
  ]
}

class Pack {
  readonly #content: ReportContent
  readonly #sheet: Sheet
  readonly #t: (typeof pdfMessages)['vi']

  constructor(content: ReportContent, sheet: Sheet) {
    this.#content = content
    this.#sheet = sheet
    this.#t = pdfMessages[content.language]
  }

  title(): void {
    const { paper, area } = this.#sheet
    const { title, notes, imprint } = this.#content
    const t = this.#t
    const { ink, ink2, ink3 } = paper.look
    const flow = this.#page(title, t.pack, false)
    paper.aside(() => drawSeal(paper, area.x, 60, 34))
    const width = area.width * 0.82
    const [form, grey] = [
      { weight: 600, color: ink, role: 'H1' } as const,
      { size: TYPE.lead, weight: 400, color: ink3 } as const,
    ]
    flow.y = 118
    flow.setText(`${t.pack} · ${imprint.date}`, grey, { width })
    flow.y += 6
    flow.set(headingBlock(paper, title, width, TYPE.title, form, 4))
    flow.y += 14
    flow.setText(notes, { size: TYPE.lead, weight: 400, color: ink2 }, { width })
    flow.y += 26
    flow.set(this.#about(flow.width))
  }

  findings(): void {
    const { findings } = this.#content
    const { paper } = this.#sheet
    const flow = this.#page(this.#t.findings, this.#t.findings)
    const width = flow.width * 0.86
    const size =
      TYPE.finding.find(each => {
        const form = { size: each, weight: 400, color: '' } as const
        const heights = findings.map(words => textBlock(paper, words, width, form).height + 18)
        return heights.reduce((sum, height) => sum + height, 0) <= flow.room
      }) ?? 11.5
    paper.group('L', () => {
      findings.forEach((words, index) => {
        const weight = index === 0 ? 600 : 400
        const form = { size, weight, color: paper.look.ink, role: 'LBody' } as const
        if (index > 0 && !flow.isFresh) {
          flow.y += 8
          paper.rule(flow.x, flow.y, flow.width, paper.look.grid)
          flow.y += 10
        }
        paper.group('LI', () => flow.setText(words, form, { width }))
      })
    })
  }

  headlines(): void {
    const { headlines, language, imprint } = this.#content
    const { paper } = this.#sheet
    const flow = this.#page(this.#t.headlines, this.#t.headlines, true, imprint.scenarios[0] ?? '')
    const columns = Math.min(headlines.length, headlines.length % 4 === 0 ? 4 : headlines.length > 5 ? 3 : 5)
    const air = 22
    const width = (flow.width - air * (Math.max(3, columns) - 1)) / Math.max(3, columns)
    const sizes = { number: columns > 4 ? 27 : 30, name: TYPE.text, text: TYPE.small + 0.5 }
    for (let from = 0; from < headlines.length; from += columns) {
      const cards = headlines
        .slice(from, from + columns)
        .map(headline => cardBlock(paper, headline, width, sizes, language))
      const height = Math.max(...cards.map(card => card.height))
      flow.need(height)
      cards.forEach((card, index) => {
        card.set(flow.x + index * (width + air), flow.y)
      })
      flow.y += height + 26
    }
  }

  chart(chart: ChartContent): void {
    const { words } = chart
    const flow = this.#page(words.sentence, words.title)
    this.#figure(flow, chart, null)
  }

  step({ sentence, notes, chart, scenario }: StepContent, index: number): void {
    const { steps } = this.#content
    const t = this.#t
    const label = `${t.step(String(index + 1), String(steps.length))} · ${scenario}`
    const flow = this.#page(sentence === '' ? chart.words.sentence : sentence, label, true, label)
    this.#figure(flow, chart, notes)
  }

  table(table: TableContent): void {
    const { paper } = this.#sheet
    const flow = this.#page(table.title, table.title)
    flow.setText(
      table.note,
      { size: TYPE.small, weight: 400, color: paper.look.ink2 },
      { width: flow.width * 0.8 },
    )
    flow.skip(8)
    setTable(flow, table, TYPE.table)
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
    setFlags(flow, checks.flags, this.#t.flags, TYPE.text)
  }

  /**
   * A page with its heading; each further one says that it goes on.
   * @param words of the heading, whole.
   * @param short of it, for the outline and the pages after it.
   * @param above a line in grey over the heading.
   */
  #page(words: string, short: string, hasHeading = true, above = ''): Flow {
    const { paper, area } = this.#sheet
    let isFirst = true
    const flow = new Flow(paper, area, () => {
      paper.addPage()
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

  /** The chart with its name over it and its source below, and beside it the headline that it is about. */
  #figure(flow: Flow, chart: ChartContent, notes: string | null): void {
    const { paper } = this.#sheet
    const { ink2, ink3 } = paper.look
    const headline = this.#headlineOf(chart)
    const width = headline === null ? flow.width : flow.width - SIDE.width - SIDE.gap
    const below = stacked([
      gap(6),
      textBlock(paper, chart.words.source.full, flow.width, { size: 8, weight: 400, color: ink3 }),
    ])
    const noteForm = { size: TYPE.small, weight: 400, color: ink2 } as const
    const noteLines = notes === null || notes === '' ? [] : paper.lines(notes, flow.width, noteForm)
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
    if (headline !== null) this.#side(headline).set(flow.x + width + SIDE.gap, top)
    flow.set(below)
    if (noteLines.length === 0 || notes === null) return
    if (isShort) flow.y += 8
    else flow.turn()
    flow.setText(notes, noteForm)
  }

  /** A chart of the values of a headline stands beside its number. */
  #headlineOf({ subject }: ChartContent): HeadlineContent | null {
    if (subject.kind !== 'lines' || subject.mode !== 'value') return null
    return this.#content.headlines.find(({ variable }) => variable === subject.variable) ?? null
  }

  #side({ year, valueWords, baseWords, changeWords, targets }: HeadlineContent): Block {
    const { paper } = this.#sheet
    const { ink, ink2 } = paper.look
    const t = this.#t
    const [scenario = ''] = this.#content.imprint.scenarios
    const sizes = { number: 34, text: TYPE.small + 1 }
    const grey = { size: sizes.text, weight: 400, color: ink2 } as const
    return stacked([
      textBlock(paper, scenario, SIDE.width, {
        size: 12.5,
        weight: 600,
        color: ink,
        leading: LEADING.heading,
      }),
      numberBlock(paper, valueWords, String(year), SIDE.width, sizes),
      textBlock(paper, `${t.base} ${baseWords}`, SIDE.width, grey),
      textBlock(paper, changeWords, SIDE.width, grey),
      ...targets.flatMap(target => [
        gap(10),
        ruleBlock(paper, SIDE.width, paper.look.grid),
        gap(8),
        targetBlock(paper, target, SIDE.width, sizes),
      ]),
    ])
  }

  /** Of what it is and what made it, in columns of a name over its words. */
  #about(width: number): Block {
    const { paper } = this.#sheet
    const { imprint } = this.#content
    const { scenarios, base, priceBasis, model, data, program } = imprint
    const t = this.#t
    const entries: readonly (readonly [string, string])[] = [
      [scenarios.length === 1 ? t.scenario : t.scenarios, scenarios.join('\n')],
      [t.against, base],
      [t.priceBasis, priceBasis],
      [t.model, [model, data, program].join('\n')],
    ]
    const air = 22
    const each = (width - air * (entries.length - 1)) / entries.length
    const blocks = entries.map(([name, words]) =>
      stacked([
        ruleBlock(paper, each, paper.look.rule),
        gap(7),
        textBlock(paper, name, each, { size: TYPE.small, weight: 400, color: paper.look.ink3 }),
        textBlock(paper, words, each, { size: TYPE.text, weight: 400, color: paper.look.ink }),
      ]),
    )
    return {
      height: Math.max(...blocks.map(({ height }) => height)),
      set: (x, y) => {
        blocks.forEach((block, index) => {
          block.set(x + index * (each + air), y)
        })
      },
    }
  }
}

const PROGRAM = 'Hanoi 2045'
