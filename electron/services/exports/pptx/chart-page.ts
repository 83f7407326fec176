/** A slide for a chart: what it says as the title, the chart as Office draws it, and beside it the headline that it is about. */

import { atStart } from '../../../../shared/locale/sentence-start.ts'
import { isSigned } from '../../../../shared/reading/charts/chart-mode.ts'
import { chartNumber } from '../../../../shared/reading/charts/chart-numbers.ts'
import type {
  ChartPanel,
  LineOwner,
  LinesSubject,
  MultiplesSubject,
  StackedSubject,
} from '../../../../shared/reading/charts/chart-view.ts'
import { fitted } from '../../../../shared/reading/charts/fitted-text.ts'
import { columnsFor } from '../../../../shared/reading/charts/panel-frames.ts'
import type { ChartContent, HeadlineContent, StepContent } from '../../../../shared/report/content.ts'
import { linesInArial, widthInArial } from './arial.ts'
import {
  addPage,
  type Deck,
  fittedTitle,
  noteCut,
  type Page,
  type Place,
  putBox,
  putChart,
  putLine,
  putNotes,
  putText,
  type Run,
} from './deck.ts'
import { putHeadlineAside } from './headline-parts.ts'
import { nativeLines } from './native-lines.ts'
import { colorOf, strokeOf, textColorOf } from './native-marks.ts'
import { type NativePanel, nativeMultiples, nativeStacks } from './native-panels.ts'
import { chartLook, LEFT, PLACES, POINTS, slideColors, WIDTH } from './slide-look.ts'
import { slideMessages } from './slide-messages.ts'
import { slideLine } from './slide-text.ts'

/** Type of a chart that has the slide, and of small ones. */
const CHART_SIZE = 13
const PANEL_SIZE = 11

const ASIDE = { width: 3.0, gap: 0.45 } as const

/** @param headlines those of the scenario in hand: the one that the chart is about stands beside it. */
export function addChartPage(deck: Deck, chart: ChartContent, headlines: readonly HeadlineContent[]): void {
  const { title, rest } = parted(chart.words.clauses, chart.words.sentence)
  const { page, bottom } = addPage(deck, title)
  layChart(page, chart, belowTitle(page, rest, bottom), asideOf(chart, headlines))
}

/** A step of the story: its sentence is the title, what the presenter noted are the notes, and the foot is of its own view. */
export function addStepPage(
  deck: Deck,
  { sentence, notes, chart, card, imprint, remark }: StepContent,
  at: { readonly number: number; readonly of: number },
): void {
  const { page, bottom } = addPage(deck, sentence, 'content', imprint)
  putNotes(page, notes)
  putAbove(page, slideMessages[deck.language].step(at.number, at.of))
  layChart(page, chart, belowTitle(page, '', bottom), card, remark)
}

/** As many clauses as stand on two lines of the largest title; the others are said under it. */
function parted(clauses: readonly string[], sentence: string) {
  const fits = (text: string) => linesInArial(text, WIDTH * POINTS * 0.97, 26, 600) <= 2
  if (fits(sentence)) return { title: sentence, rest: '' }
  const count = Math.max(
    1,
    clauses.findLastIndex((_, index) => fits(`${clauses.slice(0, index + 1).join('; ')}.`)) + 1,
  )
  const rest = clauses.slice(count)
  return {
    title: `${clauses.slice(0, count).join('; ')}.`,
    rest: rest.length === 0 ? '' : `${atStart(rest.join('; '))}.`,
  }
}

const REST_SIZE = 14

/** Where the body begins. */
function belowTitle(page: Page, rest: string, bottom: number): number {
  if (rest === '') return Math.max(bottom + 0.3, 1.75)
  const lines = linesInArial(rest, WIDTH * POINTS * 0.97, REST_SIZE)
  const height = (lines * REST_SIZE * 1.25) / POINTS
  putText(
    page,
    rest,
    { x: LEFT, y: bottom + 0.08, width: WIDTH, height },
    { size: REST_SIZE, color: slideColors.ink2, anchor: 'top' },
  )
  return bottom + 0.08 + height + 0.26
}

function layChart(
  page: Page,
  content: ChartContent,
  top: number,
  aside: HeadlineContent | null,
  remark = '',
): void {
  const { subject, words } = content
  const width = aside === null ? WIDTH : WIDTH - ASIDE.width - ASIDE.gap
  const { forecastWord, lastOutturn, years } = subject
  const unit = `${words.unit} ${words.whole}`.trim()
  const ahead = `${forecastWord} ${lastOutturn + 1}–${years.at(-1) ?? lastOutturn}`
  const caption: Run[] = [
    { text: words.title, isBold: true },
    { text: `   ${[unit, ahead].filter(each => each !== '').join(' · ')}`, color: slideColors.ink3 },
  ]
  putText(page, caption, { x: LEFT, y: top, width, height: 0.3 }, { size: 14 })
  const place = { x: LEFT, y: top + 0.38, width, height: PLACES.body.bottom - top - 0.48 }
  const description = `${words.caption}. ${words.sentence}`
  if (subject.remark !== null) {
    putText(page, subject.remark, { ...place, height: 0.6 }, { size: 16, color: slideColors.ink2 })
  } else if (subject.kind === 'lines') {
    layLines(page, content, subject, place, description)
  } else {
    layPanels(page, content, subject, place, description)
  }
  if (aside !== null) {
    const right = {
      x: LEFT + width + ASIDE.gap,
      y: top,
      width: ASIDE.width,
      height: PLACES.body.bottom - top,
    }
    putHeadlineAside(page, aside, activeOf(content)?.name ?? '', right)
  }
  putSource(page, [words.source.full, remark].filter(each => each !== '').join(' · '))
}

/** Where it comes from, under what is shown; on two lines at most. */
export function putSource(page: Page, source: string): void {
  const { y, height } = PLACES.source
  const { text, size } = fittedTitle(slideLine(source), WIDTH, height, [10, 9, 8])
  if (text !== slideLine(source)) noteCut(page)
  putText(page, text, { x: LEFT, y, width: WIDTH, height }, { size, color: slideColors.ink3, anchor: 'top' })
}

/** Over the title, in the line of the page's head. */
function putAbove(page: Page, words: string): void {
  const { y, height } = PLACES.head
  const place = { x: LEFT + WIDTH / 2, y, width: WIDTH / 2 - 1, height }
  putText(page, words, place, { size: 11, color: slideColors.ink2, align: 'right' })
}

/** The headline that a chart of its values is about; null where it is about none. */
function asideOf({ subject }: ChartContent, headlines: readonly HeadlineContent[]): HeadlineContent | null {
  if (subject.kind !== 'lines' || subject.mode !== 'value') return null
  return headlines.find(({ variable }) => variable === subject.variable) ?? null
}

function activeOf({ subject }: ChartContent): LineOwner | undefined {
  const owners = subject.kind === 'stacked' ? subject.stacks : ownersOf(subject)
  return owners.find(({ role }) => role === 'active')
}

function ownersOf(subject: ChartPanel | MultiplesSubject): readonly LineOwner[] {
  return 'lines' in subject ? subject.lines : (subject.panels[0]?.lines ?? [])
}

function layLines(
  page: Page,
  { view, words }: ChartContent,
  subject: LinesSubject,
  place: Place,
  description: string,
): void {
  const look = chartLook(CHART_SIZE)
  const sized = ({ width, height }: Place) => ({ width: width * POINTS, height: height * POINTS })
  const whole = nativeLines(subject, { words, view }, sized(place), look)
  if (whole.isNamed) {
    putChart(page, whole.chart, place, words.title, description)
    return
  }
  const key = putLineKey(page, subject.lines, place)
  const under = { ...place, y: place.y + key, height: place.height - key }
  const { chart } = nativeLines(subject, { words, view }, sized(under), look)
  putChart(page, chart, under, words.title, description)
}

const PANEL = { title: 0.28, gapX: 0.25, gapY: 0.12, aside: 2.9 } as const

function layPanels(
  page: Page,
  { view, words }: ChartContent,
  subject: MultiplesSubject | StackedSubject,
  place: Place,
  description: string,
): void {
  const look = chartLook(PANEL_SIZE)
  const isStack = subject.kind === 'stacked'
  const key = isStack ? 0 : putLineKey(page, ownersOf(subject), place)
  const room: Place = {
    ...place,
    y: place.y + key,
    height: place.height - key,
    width: isStack ? place.width - PANEL.aside : place.width,
  }
  const count = isStack ? subject.stacks.length : subject.panels.length
  const columns = columnsFor(count, room)
  const rows = Math.ceil(count / columns)
  const width = (room.width - (columns - 1) * PANEL.gapX) / columns
  const height = (room.height - (rows - 1) * PANEL.gapY) / rows - PANEL.title
  const size = { width: width * POINTS, height: height * POINTS }
  const panels: NativePanel[] = isStack
    ? nativeStacks(subject, view.language, size, look)
    : nativeMultiples(subject, view.language, size, look)
  panels.forEach(({ title, color, chart }, index) => {
    const x = room.x + (index % columns) * (width + PANEL.gapX)
    const y = room.y + Math.floor(index / columns) * (height + PANEL.title + PANEL.gapY)
    const name = fitted(slideLine(title), width * POINTS, text => widthInArial(text, 12, 600))
    const style = { size: 12, isBold: true, ...(color !== null && { color }) }
    // One stack alone is named by the key beside it.
    if (!isStack || panels.length > 1) putText(page, name, { x, y, width, height: PANEL.title }, style)
    putChart(page, chart, { x, y: y + PANEL.title, width, height }, `${words.title}: ${title}`, description)
  })
  if (isStack)
    putBandKey(page, subject, view.language, {
      ...place,
      x: room.x + room.width + 0.3,
      width: PANEL.aside - 0.3,
    })
}

const DASHES = ['dash', 'dashDot', 'sysDot', 'lgDash', 'lgDashDotDot', 'lgDashDot'] as const

/** Height of a row of the key, and of a line's sample its width, in inches. */
const KEY = { row: 0.28, sample: 0.4, gap: 0.3 } as const

/** Whose the lines are, in as many rows as they need; returns their height. */
function putLineKey(page: Page, owners: readonly LineOwner[], { x, y, width }: Place): number {
  let left = x
  let top = y
  for (const owner of owners) {
    const isActive = owner.role === 'active'
    const measure = (text: string) => widthInArial(text, 12, isActive ? 600 : 400)
    const name = fitted(slideLine(owner.name), (width - KEY.sample - 0.2) * POINTS, measure)
    const nameWidth = measure(name) / POINTS + 0.1
    const needed = KEY.sample + 0.1 + nameWidth
    if (left > x && left + needed > x + width) {
      left = x
      top += KEY.row
    }
    putLine(
      page,
      { x: left, y: top + KEY.row / 2, width: KEY.sample, height: 0 },
      colorOf(owner, slideColors),
      strokeOf(owner, slideColors).width,
      dashOf(owner),
    )
    putText(
      page,
      name,
      { x: left + KEY.sample + 0.1, y: top, width: nameWidth, height: KEY.row },
      { size: 12, color: textColorOf(owner, slideColors), isBold: isActive },
    )
    left += needed + KEY.gap
  }
  return top - y + KEY.row + 0.08
}

/** The named dash that comes nearest to the one of the chart. */
function dashOf({ role, slot }: LineOwner) {
  if (role === 'active' || role === 'original') return 'solid'
  return slot === null ? 'sysDash' : (DASHES[slot - 1] ?? 'solid')
}

/** What the bands are, in their order from above; of one stack with their values at the end. */
function putBandKey(
  page: Page,
  { bands, stacks, unit, mode, years }: StackedSubject,
  language: ChartContent['view']['language'],
  { x, y, width, height }: Place,
): void {
  const active = stacks.find(({ role }) => role === 'active')
  const form = { unit, language, isSigned: isSigned(mode) }
  const sign = unit.percent ? '\u00a0%' : ''
  const row = Math.min(0.32, height / (bands.length + 1.5))
  if (active !== undefined) {
    putText(
      page,
      [
        {
          text: fitted(slideLine(active.name), (width - 0.5) * POINTS, text => widthInArial(text, 12, 600)),
          isBold: true,
          color: textColorOf(active, slideColors),
        },
        { text: `  ${years.at(-1) ?? ''}`, color: slideColors.ink3 },
      ],
      { x, y, width, height: 0.28 },
      { size: 12 },
    )
  }
  bands.toReversed().forEach((band, index) => {
    const top = y + 0.36 + index * row
    const value = active?.parts[bands.length - 1 - index]?.values.at(-1) ?? Number.NaN
    const words = `${chartNumber(value, form)}${sign}`
    const valueWidth = widthInArial(words, 12, 600) / POINTS + 0.08
    putBox(
      page,
      { x, y: top + row / 2 - 0.08, width: 0.16, height: 0.16 },
      slideColors.bands[band.hue - 1] ?? slideColors.grid,
    )
    const nameWidth = width - 0.26 - valueWidth
    const name = fitted(slideLine(band.name), nameWidth * POINTS, text => widthInArial(text, 12))
    putText(page, name, { x: x + 0.26, y: top, width: nameWidth, height: row }, { size: 12 })
    putText(
      page,
      words,
      { x: x + width - valueWidth, y: top, width: valueWidth, height: row },
      { size: 12, isBold: true, align: 'right' },
    )
  })
}
