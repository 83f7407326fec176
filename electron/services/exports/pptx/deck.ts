/** The slides as they are laid down one after another: texts, lines, tables and charts in their places. */

import PptxGenJS from 'pptxgenjs'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { fitted } from '../../../../shared/reading/charts/fitted-text.ts'
import { STATE_STROKE, stateStrokes } from '../../../../shared/reading/indicators/state-strokes.ts'
import type { TargetState } from '../../../../shared/reading/indicators/target-state.ts'
import type { Imprint } from '../../../../shared/report/content.ts'
import { linesInArial, widthInArial } from './arial.ts'
import type { NativeChart } from './native-chart.ts'
import { SEAL_NAME } from './seal-shape.ts'
import { FONT, hex, LEFT, OPENING, PLACES, POINTS, SLIDE, slideColors, WIDTH } from './slide-look.ts'
import { slideMessages } from './slide-messages.ts'
import { slideLine, slideText } from './slide-text.ts'

export interface Deck {
  readonly library: PptxGenJS
  readonly language: Language
  /** Of the document. */
  readonly title: string
  /** Of every slide that says nothing else. */
  readonly imprint: Imprint
  /** Names of the layouts under a heading by the words that they carry. */
  readonly layouts: Map<string, string>
  /** In the order in which they were put on slides. */
  readonly charts: NativeChart[]
  /** Numbers of the slides on which a text ends in an ellipsis. */
  readonly cut: Set<number>
  /** What the presenter reads, one for each slide; empty where nothing. */
  readonly notes: string[]
}

export interface Page {
  readonly deck: Deck
  readonly slide: PptxGenJS.Slide
}

/** In inches. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Run {
  readonly text: string
  readonly color?: string
  readonly isBold?: boolean
  /** In points. */
  readonly size?: number
}

export interface TextStyle {
  /** In points. */
  readonly size: number
  readonly color?: string
  readonly isBold?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly anchor?: 'top' | 'middle' | 'bottom'
  /** As the list of a slide's objects calls it. */
  readonly name?: string
}

const OPENING_LAYOUT = 'opening'
const CONTENT_LAYOUT = 'content'
const TITLE = 'title'

/** Of a title and of a line of a text, in parts of the type's size. */
export const LINE_HEIGHT = 1.18

/** Without slides; every slide that is added carries the imprint. */
export function newDeck(title: string, imprint: Imprint, language: Language): Deck {
  const library = new PptxGenJS()
  library.layout = 'LAYOUT_WIDE'
  library.theme = { headFontFace: FONT, bodyFontFace: FONT }
  library.defineSlideMaster({
    title: OPENING_LAYOUT,
    background: { color: hex(slideColors.surface) },
    objects: [titlePlaceholder(OPENING.y, OPENING.height, 40), ...imprintObjects(imprint, language)],
  })
  const deck: Deck = {
    library,
    language,
    title,
    imprint,
    layouts: new Map(),
    charts: [],
    cut: new Set(),
    notes: [],
  }
  contentLayout(deck, imprint)
  return deck
}

/** Name of the layout that carries an imprint: slides of the story may have other scenarios and prices than the pack. */
function contentLayout({ library, language, title, layouts }: Deck, imprint: Imprint): string {
  const words = JSON.stringify(imprint)
  const known = layouts.get(words)
  if (known !== undefined) return known
  const name = layouts.size === 0 ? CONTENT_LAYOUT : `${CONTENT_LAYOUT} ${layouts.size + 1}`
  layouts.set(words, name)
  library.defineSlideMaster({
    title: name,
    background: { color: hex(slideColors.surface) },
    objects: [
      titlePlaceholder(PLACES.title.y, PLACES.title.height, 26),
      ...headObjects(title, imprint),
      ...imprintObjects(imprint, language),
    ],
    slideNumber: {
      x: SLIDE.width - LEFT - 0.8,
      y: PLACES.head.y,
      w: 0.8,
      h: PLACES.head.height,
      align: 'right',
      valign: 'middle',
      margin: 0,
      fontFace: FONT,
      fontSize: 11,
      color: hex(slideColors.ink3),
    },
  })
  return name
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number]

function titlePlaceholder(y: number, height: number, size: number): MasterObject {
  return {
    placeholder: {
      options: {
        name: TITLE,
        type: 'title',
        x: LEFT,
        y,
        w: WIDTH,
        h: height,
        margin: 0,
        align: 'left',
        valign: 'top',
        fontFace: FONT,
        fontSize: size,
        bold: true,
        color: hex(slideColors.ink),
      },
      text: '',
    },
  }
}

const SEAL = 0.22

function headObjects(title: string, { program, warning }: Imprint): MasterObject[] {
  const room = warning === '' ? WIDTH - 1.2 : WIDTH / 2 - 0.4
  const name = program.split(',')[0] ?? program
  const nameWidth = widthInArial(name, 11, 600) / POINTS + 0.12
  const cut = fitted(slideLine(title), (room - nameWidth) * POINTS, text => widthInArial(text, 11))
  const { y, height } = PLACES.head
  return [
    { rect: sealBox({ x: LEFT, y: y + (height - SEAL) / 2, width: SEAL, height: SEAL }) },
    masterText(name, { x: LEFT + 0.34, y, width: nameWidth, height }, { size: 11, isBold: true }),
    masterText(
      cut,
      { x: LEFT + 0.34 + nameWidth, y, width: room - nameWidth, height },
      { size: 11, color: slideColors.ink3 },
    ),
    ...(warning === ''
      ? []
      : [
          masterText(
            fitted(slideLine(warning), (WIDTH / 2 - 0.9) * POINTS, text => widthInArial(text, 11, 600)),
            { x: LEFT + WIDTH / 2, y, width: WIDTH / 2 - 0.9, height },
            { size: 11, color: slideColors.states.missed, isBold: true, align: 'right' },
          ),
        ]),
  ]
}

const IMPRINT_SIZE = 9

/** A line for the scenarios and one for what they were computed with. */
function imprintObjects(imprint: Imprint, language: Language): MasterObject[] {
  const { model, data, date, scenarios, base, priceBasis, program } = imprint
  const against = slideMessages[language].against(inSentence(base))
  const measure = (text: string) => widthInArial(text, IMPRINT_SIZE)
  const room = (WIDTH * POINTS - measure(` ${against}`)) / Math.max(1, scenarios.length)
  const all = scenarios.map(slideLine)
  const isWide = measure(all.join(', ')) + measure(` ${against}`) > WIDTH * POINTS
  const names = isWide ? all.map(name => fitted(name, room - measure(', '), measure)) : all
  return [
    {
      line: {
        x: LEFT,
        y: PLACES.rule,
        w: WIDTH,
        h: 0,
        line: { color: hex(slideColors.rule), width: 0.75 },
      },
    },
    masterText(
      `${names.join(', ')} ${against}\n${[priceBasis, model, data, date, program].map(slideLine).join(' · ')}`,
      { x: LEFT, y: PLACES.imprint.y, width: WIDTH, height: PLACES.imprint.height },
      { size: IMPRINT_SIZE, color: slideColors.ink3, anchor: 'top' },
    ),
  ]
}

function masterText(text: string, place: Place, style: TextStyle): MasterObject {
  return { text: { text, options: { ...boxOf(place), ...optionsOf(style) } } }
}

function boxOf({ x, y, width, height }: Place) {
  return { x, y, w: width, h: height, margin: 0, fit: 'none' as const, isTextBox: true }
}

function optionsOf({ size, color, isBold, align, anchor, name }: TextStyle): PptxGenJS.TextPropsOptions {
  return {
    fontFace: FONT,
    fontSize: size,
    color: hex(color ?? slideColors.ink),
    bold: isBold ?? false,
    align: align ?? 'left',
    valign: anchor ?? 'middle',
    ...(name !== undefined && { objectName: name }),
  }
}

/**
 * A slide under a title, which shrinks until it fits; returns where the title ends.
 * @param imprint what the slide carries at its foot.
 */
export function addPage(
  deck: Deck,
  title: string,
  kind: 'opening' | 'content' = 'content',
  imprint: Imprint = deck.imprint,
): { readonly page: Page; readonly bottom: number } {
  const slide = deck.library.addSlide({
    masterName: kind === 'opening' ? OPENING_LAYOUT : contentLayout(deck, imprint),
  })
  const page = { deck, slide }
  deck.notes.push('')
  const { y, height } = kind === 'opening' ? OPENING : PLACES.title
  const set = fittedTitle(slideLine(title), WIDTH, height, kind === 'opening' ? OPENING_SIZES : TITLE_SIZES)
  if (set.text !== slideLine(title)) noteCut(page)
  slide.addText(
    [{ text: set.text, options: { ...optionsOf({ size: set.size, isBold: true }), ...langOf(deck) } }],
    { placeholder: TITLE },
  )
  return { page, bottom: y + (set.lines * set.size * LINE_HEIGHT) / POINTS }
}

/** Tells that a text on this slide, the last one, was cut. */
export function noteCut({ deck }: Page): void {
  deck.cut.add(deck.notes.length)
}

const TITLE_SIZES = [26, 24, 22, 20, 18, 16, 14]
const OPENING_SIZES = [40, 36, 32, 28, 24, 20, 18]

/** The largest of the sizes in which the text fits; what fits in none is cut. Places in inches. */
export function fittedTitle(text: string, width: number, height: number, sizes: readonly number[]) {
  // Programs measure a hair otherwise.
  const room = width * POINTS * 0.97
  const most = (size: number) => Math.max(1, Math.floor((height * POINTS) / (size * LINE_HEIGHT)))
  const size = sizes.find(each => linesInArial(text, room, each, 600) <= most(each)) ?? sizes.at(-1) ?? 14
  const cut = fitted(text, most(size) * room * 0.95, part =>
    linesInArial(part, room, size, 600) <= most(size) ? 0 : Number.POSITIVE_INFINITY,
  )
  return { text: cut, size, lines: linesInArial(cut, room, size, 600) }
}

function langOf({ language }: Deck) {
  return { lang: slideMessages[language].language }
}

/** Puts a text, or runs of it, on one line or in a paragraph of the place's width. */
export function putText(
  { deck, slide }: Page,
  text: string | readonly Run[],
  place: Place,
  style: TextStyle,
): void {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text
  slide.addText(
    runs.map(run => ({
      text: slideText(run.text) === '' ? run.text : keepingEnds(run.text),
      options: {
        ...optionsOf({
          ...style,
          size: run.size ?? style.size,
          color: run.color ?? style.color ?? slideColors.ink,
          isBold: run.isBold ?? style.isBold ?? false,
        }),
        ...langOf(deck),
      },
    })),
    { ...boxOf(place), ...optionsOf(style) },
  )
}

/** Runs of one line keep the spaces between them. */
function keepingEnds(text: string): string {
  const [start = ''] = /^ */.exec(text) ?? []
  const [end = ''] = / *$/.exec(text) ?? []
  return `${start}${slideText(text)}${end}`
}

/** A straight line, or with a height of zero a rule. */
export function putLine(
  { slide }: Page,
  { x, y, width, height }: Place,
  color: string,
  points: number,
  dash: PptxGenJS.ShapeLineProps['dashType'] = 'solid',
): void {
  slide.addShape('line', {
    x,
    y,
    w: width,
    h: height,
    line: { color: hex(color), width: points, dashType: dash },
  })
}

/** The mark of the house. */
export function putSeal({ slide }: Page, place: Place): void {
  slide.addShape('rect', sealBox(place))
}

/** Its outline is drawn into the package later: see seal-shape.ts. */
function sealBox({ x, y, width, height }: Place): PptxGenJS.ShapeProps {
  const fill = { color: hex(slideColors.states.missed) }
  return { x, y, w: width, h: height, fill, line: { type: 'none' }, objectName: SEAL_NAME }
}

export function putBox({ slide }: Page, { x, y, width, height }: Place, color: string): void {
  slide.addShape('rect', { x, y, w: width, h: height, fill: { color: hex(color) }, line: { type: 'none' } })
}

/** The sign of a target's state: a disc of its colour with a tick, a clock's hands or a cross. */
export function putStateSign({ slide }: Page, state: TargetState['kind'], place: Place): void {
  const { x, y, width, height } = place
  slide.addShape('ellipse', {
    x,
    y,
    w: width,
    h: height,
    fill: { color: hex(slideColors.states[state]) },
    line: { type: 'none' },
  })
  for (const [start, ...others] of stateStrokes[state]) {
    let from = start
    for (const to of others) {
      if (from !== undefined) putStroke(slide, from, to, place)
      from = to
    }
  }
}

/** A white stroke between two points of a disc of radius 1. */
function putStroke(
  slide: PptxGenJS.Slide,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { x, y, width, height }: Place,
): void {
  slide.addShape('line', {
    x: x + ((Math.min(x1, x2) + 1) * width) / 2,
    y: y + ((Math.min(y1, y2) + 1) * height) / 2,
    w: (Math.abs(x2 - x1) * width) / 2,
    h: (Math.abs(y2 - y1) * height) / 2,
    flipV: (x2 - x1) * (y2 - y1) < 0,
    line: { color: hex(slideColors.surface), width: (width * POINTS * STATE_STROKE) / 2 },
  })
}

/** @param description what a reader who does not see it is told. */
export function putChart(
  { deck, slide }: Page,
  chart: NativeChart,
  place: Place,
  name: string,
  description: string,
): void {
  deck.charts.push(chart)
  // Its data and its drawing are written into the package later: see finished-package.ts.
  slide.addChart('line', [{ name: 'chart', labels: ['1'], values: [1] }], {
    x: place.x,
    y: place.y,
    w: place.width,
    h: place.height,
    objectName: slideLine(name),
    altText: slideLine(description),
  })
}

/** What the presenter reads on the page. */
export function putNotes({ deck }: Page, notes: string): void {
  deck.notes[deck.notes.length - 1] = slideText(notes)
}
