/** A headline's chart as a Plotly figure: outturn, baseline, scenario, targets, the selected year. Pure. */

import type {
  FigureAnnotation,
  FigureConfig,
  FigureLayout,
  FigureShape,
  Trace,
} from 'plotly.js/dist/plotly-basic.min.js'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { quantity, stepDecimals } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { TargetState } from '../kpis/target-state.ts'
import { type ChartFrame, showsValue, xOf, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import {
  type EndColumn,
  type EndLabel,
  endColumn,
  LEADER,
  type LineEnd,
  placeEndLabels,
} from './end-labels.ts'
import { glyphShapes } from './glyph-shapes.ts'
import { type Box, type Corner, cornerBox, freestCorner } from './label-places.ts'
import { plainText } from './plain-text.ts'
import type { ValueAxis } from './value-axis.ts'

/** What the chart shows. Series have one value per year. */
export interface ChartSubject {
  readonly years: readonly number[]
  /** Years up to this one are outturn. */
  readonly lastOutturn: number
  readonly unit: UnitDefinition
  readonly scenario: { readonly name: string; readonly values: readonly number[] }
  readonly base: { readonly name: string; readonly values: readonly number[] }
  readonly targets: readonly ChartTarget[]
  /** True where the outturn is a published figure: filled dots; hollow ones otherwise. */
  readonly isPublished: boolean
  /** What stands after the last outturn. */
  readonly forecastWord: string
}

export interface ChartTarget {
  readonly year: number
  readonly value: number
  /** `Mục tiêu trên 4 %`. */
  readonly words: string
  readonly state: TargetState['kind']
}

/** How it is shown just now. */
export interface ChartView {
  readonly width: number
  readonly height: number
  readonly axis: ValueAxis
  /** The selected year. */
  readonly year: number
  readonly language: Language
}

export interface Figure {
  readonly data: Trace[]
  readonly layout: FigureLayout
  readonly config: FigureConfig
  readonly frame: ChartFrame
}

/** Nothing in the chart reacts by itself: pointer and keys are handled above it. */
const config: FigureConfig = { staticPlot: true, displayModeBar: false, responsive: false }

export function figureOf(subject: ChartSubject, view: ChartView, look: ChartLook): Figure {
  const column = endColumn(namesOf(subject), longestValue(subject, view), view.width, look)
  const frame = frameOf(subject, view, look, column)
  const ends = endsOf(subject, view, frame, look, column)
  const inside = insideLabels(subject, view, frame, look)
  return {
    frame,
    config,
    data: tracesOf(subject, view, frame, look),
    layout: {
      width: view.width,
      height: view.height,
      margin: {
        l: frame.left,
        r: view.width - frame.right,
        t: frame.top,
        b: view.height - frame.bottom,
        pad: 0,
        autoexpand: false,
      },
      font: { family: look.font, size: look.fontSize, color: look.ink3 },
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: 'rgba(0,0,0,0)',
      separators: view.language === 'vi' ? ',.' : '.,',
      showlegend: false,
      hovermode: false,
      dragmode: false,
      xaxis: yearAxis(view, frame, look),
      yaxis: valueAxis(subject, view, look),
      shapes: [
        ...groundShapes(subject, view, frame, look),
        ...targetShapes(subject, frame, look),
        ...inside.shapes,
        ...ends.map(end => leader(end, frame, look)),
      ],
      annotations: [
        ...inside.annotations,
        selectedYear(view, frame, look),
        ...ends.flatMap(end => endAnnotations(end, column, frame, look)),
      ],
    },
  }
}

/** A number of the chart without its unit, which stands in the title. */
export function chartNumber(value: number, unit: UnitDefinition, language: Language): string {
  return quantity(value, unit, { language }).number
}

function namesOf({ scenario, base }: ChartSubject) {
  return [
    { key: 'scenario', name: scenario.name, isActive: true },
    { key: 'base', name: base.name, isActive: false },
  ] as const
}

/** The column must not change its width while values move: it has room for the largest number on the axis. */
function longestValue({ unit }: ChartSubject, { axis, language }: ChartView): string {
  const largest = Math.max(Math.abs(axis.low), Math.abs(axis.ticks.at(-1) ?? axis.high))
  return chartNumber(largest, unit, language).replace(/\d/g, '0')
}

function frameOf(subject: ChartSubject, view: ChartView, look: ChartLook, column: EndColumn): ChartFrame {
  const { scale, fontSize, measure } = look
  const ticks = view.axis.ticks.map(tick => tickText(tick, view, subject.unit))
  return {
    width: view.width,
    height: view.height,
    left: Math.ceil(Math.max(...ticks.map(tick => measure(tick, 400))) + 8 * scale),
    top: Math.round(8 * scale),
    right: Math.floor(view.width - column.width),
    bottom: Math.round(view.height - fontSize * 1.4 - 5 * scale),
    firstYear: subject.years[0] ?? view.year,
    lastYear: subject.years.at(-1) ?? view.year,
    axis: view.axis,
  }
}

function tickText(tick: number, { axis, language }: ChartView, unit: UnitDefinition): string {
  const decimals = Math.max(...axis.ticks.map(each => stepDecimals(each, unit)))
  return formatNumber(tick * unit.scale, { language, decimals })
}

function tracesOf(subject: ChartSubject, view: ChartView, frame: ChartFrame, look: ChartLook): Trace[] {
  const { years, lastOutturn, scenario, base } = subject
  const from = years.indexOf(lastOutturn)
  const ahead = years.slice(from)
  const past = years.slice(0, from + 1)
  const quiet = { type: 'scatter', hoverinfo: 'skip' } as const
  const dotted = [...new Set([view.year, frame.lastYear])].filter(
    year => year > lastOutturn && showsValue(frame, valueIn(subject, year)),
  )
  return [
    {
      ...quiet,
      name: 'base',
      mode: 'lines',
      x: ahead,
      y: base.values.slice(from),
      line: {
        color: look.base,
        width: look.baseStroke,
        dash: look.baseDash.map(length => `${length * look.scale}px`).join(','),
      },
    },
    {
      ...quiet,
      name: 'scenario',
      mode: 'lines',
      x: ahead,
      y: scenario.values.slice(from),
      line: { color: look.scenario, width: look.activeStroke },
    },
    {
      ...quiet,
      name: 'marks',
      mode: 'markers',
      x: dotted,
      y: dotted.map(year => valueIn(subject, year)),
      cliponaxis: false,
      marker: {
        color: look.scenario,
        size: 8 * look.scale,
        opacity: 1,
        line: { color: look.surface, width: 1.5 * look.scale },
      },
    },
    {
      ...quiet,
      name: 'outturn',
      mode: 'lines+markers',
      x: past,
      y: scenario.values.slice(0, from + 1),
      cliponaxis: false,
      line: { color: look.ink, width: 2 * look.scale },
      marker: {
        color: subject.isPublished ? look.ink : look.surface,
        size: 6 * look.scale,
        opacity: 1,
        line: { color: look.ink, width: 1.5 * look.scale },
      },
    },
  ]
}

function valueIn({ years, scenario }: ChartSubject, year: number): number {
  return scenario.values[years.indexOf(year)] ?? Number.NaN
}

function yearAxis(view: ChartView, frame: ChartFrame, look: ChartLook): NonNullable<FigureLayout['xaxis']> {
  const labelWidth = look.measure('2045', 600)
  const perYear = (frame.right - frame.left) / (frame.lastYear - frame.firstYear)
  const step = perYear * 5 > labelWidth * 1.35 ? 5 : 10
  const years: number[] = []
  for (let year = Math.ceil(frame.firstYear / 5) * 5; year <= frame.lastYear; year += 5) years.push(year)
  const isLabelled = (year: number) =>
    (frame.lastYear - year) % step === 0 && Math.abs(year - view.year) * perYear > labelWidth + 6 * look.scale
  return {
    range: [frame.firstYear, frame.lastYear],
    fixedrange: true,
    showgrid: false,
    zeroline: false,
    showline: false,
    tickmode: 'array',
    tickvals: years,
    ticktext: years.map(year => (isLabelled(year) ? String(year) : '')),
    ticks: 'outside',
    ticklen: 4 * look.scale,
    tickwidth: 1,
    tickcolor: look.rule,
    tickangle: 0,
  }
}

function valueAxis(
  subject: ChartSubject,
  view: ChartView,
  look: ChartLook,
): NonNullable<FigureLayout['yaxis']> {
  const { axis } = view
  return {
    range: [axis.low, axis.high],
    fixedrange: true,
    gridcolor: look.grid,
    gridwidth: 1,
    zeroline: axis.low <= 0,
    zerolinecolor: look.rule,
    zerolinewidth: 1,
    showline: false,
    tickmode: 'array',
    tickvals: [...axis.ticks],
    ticktext: axis.ticks.map(tick => tickText(tick, view, subject.unit)),
    ticks: '',
    ticklabelstandoff: Math.round(4 * look.scale),
  }
}

/** Behind the lines: the years that are over, the rule after them, the selected year. */
function groundShapes(
  { lastOutturn }: ChartSubject,
  { year }: ChartView,
  frame: ChartFrame,
  look: ChartLook,
): FigureShape[] {
  const whole = { yref: 'paper', y0: 0, y1: 1, layer: 'below' } as const
  const end = lastOutturn + 0.5
  return [
    {
      ...whole,
      type: 'rect',
      x0: frame.firstYear,
      x1: end,
      fillcolor: look.well,
      line: { width: 0 },
    },
    {
      ...whole,
      type: 'line',
      x0: end,
      x1: end,
      line: { color: look.ink3, width: 1, dash: `1px,${2 * look.scale}px` },
    },
    { ...whole, type: 'line', x0: year, x1: year, line: { color: look.rule, width: 1 } },
  ]
}

/** Half the length of a target's bar, in rem/16. */
const TARGET_REACH = 11

/** The bar's ends around its year, kept inside the plot. */
function targetReach(target: ChartTarget, frame: ChartFrame, look: ChartLook): [number, number] {
  const reach = TARGET_REACH * look.scale
  const x = xOf(frame, target.year)
  const left = Math.max(frame.left, Math.min(x - reach, frame.right - 2 * reach))
  return [left - x, left + 2 * reach - x]
}

function targetShapes(subject: ChartSubject, frame: ChartFrame, look: ChartLook): FigureShape[] {
  return subject.targets
    .filter(target => showsValue(frame, target.value))
    .flatMap(target => {
      const [x0, x1] = targetReach(target, frame, look)
      const bar = {
        type: 'line',
        xsizemode: 'pixel',
        xanchor: target.year,
        x0,
        x1,
        y0: target.value,
        y1: target.value,
      } as const
      return [
        { ...bar, line: { color: look.surface, width: 5.5 * look.scale } },
        { ...bar, line: { color: look.ink, width: 3 * look.scale } },
      ]
    })
}

/** Targets, the value of the selected year and the word of the forecast: each where it covers least. */
function insideLabels(subject: ChartSubject, view: ChartView, frame: ChartFrame, look: ChartLook) {
  const { scale, fontSize, measure } = look
  const plot: Box = {
    x: frame.left,
    y: frame.top - 6 * scale,
    width: frame.right - frame.left,
    height: frame.bottom - frame.top + 6 * scale,
  }
  const lines = [
    ...pixelsAlong(subject.scenario.values, subject, frame),
    ...pixelsAlong(subject.base.values, subject, frame),
  ]
  const taken: Box[] = []
  const annotations: FigureAnnotation[] = []
  const shapes: FigureShape[] = []
  const height = fontSize * 1.4

  for (const target of subject.targets) {
    const x = xOf(frame, target.year)
    const y = yOf(frame, target.value)
    const [x0, x1] = targetReach(target, frame, look)
    taken.push({ x: x + x0, y: y - 2 * scale, width: x1 - x0, height: 4 * scale })
  }
  const value = valueIn(subject, view.year)
  const marked: [number, number] = [xOf(frame, view.year), yOf(frame, value)]
  taken.push({ x: marked[0] - 4 * scale, y: marked[1] - 4 * scale, width: 8 * scale, height: 8 * scale })

  const wordSize = { width: measure(subject.forecastWord, 400), height }
  const wordX = xOf(frame, subject.lastOutturn + 0.5) + 6 * scale
  const word = freestCorner(
    [corner(true, false), corner(true, true)],
    ({ below }) => ({
      ...wordSize,
      x: wordX,
      y: below ? frame.top + 2 * scale : frame.bottom - height - 2 * scale,
    }),
    { plot, lines, taken },
  ).box
  taken.push(word)
  annotations.push(textAt(subject.forecastWord, word, frame, look, { color: look.ink3 }))

  for (const target of subject.targets.filter(each => showsValue(frame, each.value))) {
    const radius = fontSize * 0.5
    const size = { width: 2 * radius + 4 * scale + measure(target.words, 400), height }
    const point: [number, number] = [xOf(frame, target.year), yOf(frame, target.value)]
    const distance = { x: -radius, y: 3.5 * scale }
    const isReached = valueIn(subject, target.year) >= target.value
    const { corner: chosen, box } = freestCorner(
      isReached
        ? [corner(true, true), corner(false, true), corner(false, false), corner(true, false)]
        : [corner(false, false), corner(true, false), corner(true, true), corner(false, true)],
      each => cornerBox(point, size, distance, each),
      { plot, lines, taken },
    )
    taken.push(box)
    shapes.push(...glyphShapes(target.state, point[0], box.y + height / 2, radius, frame, look))
    const text = { ...box, width: measure(target.words, 400) }
    annotations.push(
      textAt(
        target.words,
        chosen.right ? { ...text, x: box.x + box.width - text.width } : text,
        frame,
        look,
        { color: look.ink },
      ),
    )
  }

  if (view.year > subject.lastOutturn && view.year < frame.lastYear && showsValue(frame, value)) {
    const words = chartNumber(value, subject.unit, view.language)
    const size = { width: measure(words, 600) * VALUE_SIZE, height: height * VALUE_SIZE }
    const { box } = freestCorner(
      [corner(false, false), corner(true, true), corner(false, true), corner(true, false)],
      each => cornerBox(marked, size, { x: 5 * scale, y: 3 * scale }, each),
      { plot, lines, taken },
    )
    annotations.push(
      textAt(words, box, frame, look, {
        color: look.scenarioText,
        weight: 600,
        size: fontSize * VALUE_SIZE,
      }),
    )
  }
  return { annotations, shapes }
}

/** The value of the selected year is set larger than the rest. */
const VALUE_SIZE = 1.2

function corner(right: boolean, below: boolean): Corner {
  return { right, below }
}

/** Points along a line, about every second pixel. */
function pixelsAlong(
  values: readonly number[],
  { years }: ChartSubject,
  frame: ChartFrame,
): [number, number][] {
  const points = years.map((year, index): [number, number] => [
    xOf(frame, year),
    yOf(frame, values[index] ?? frame.axis.low),
  ])
  return points.flatMap(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y]
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 2))
    return Array.from({ length: steps }, (_, step): [number, number] => [
      x + ((nextX - x) * step) / steps,
      y + ((nextY - y) * step) / steps,
    ])
  })
}

/** A text whose box is known in pixels of the chart. */
function textAt(
  words: string,
  box: Box,
  frame: ChartFrame,
  look: ChartLook,
  font: { readonly color: string; readonly weight?: number; readonly size?: number },
): FigureAnnotation {
  return {
    text: plainText(words),
    showarrow: false,
    xref: 'paper',
    yref: 'paper',
    x: 0,
    y: 1,
    xanchor: 'left',
    yanchor: 'middle',
    xshift: box.x - frame.left,
    yshift: frame.top - (box.y + box.height / 2),
    borderpad: 0,
    align: 'left',
    font: {
      family: look.font,
      size: font.size ?? look.fontSize,
      color: font.color,
      weight: font.weight ?? 400,
    },
  }
}

function selectedYear({ year }: ChartView, frame: ChartFrame, look: ChartLook): FigureAnnotation {
  const width = look.measure(String(year), 600)
  const height = look.fontSize * 1.4
  const box = { x: xOf(frame, year) - width / 2, y: frame.bottom + 4 * look.scale, width, height }
  return textAt(String(year), box, frame, look, { color: look.ink, weight: 600 })
}

function endsOf(
  subject: ChartSubject,
  view: ChartView,
  frame: ChartFrame,
  look: ChartLook,
  column: EndColumn,
): EndLabel[] {
  const last = { scenario: subject.scenario.values.at(-1) ?? 0, base: subject.base.values.at(-1) ?? 0 }
  const ends = namesOf(subject).map(
    (line): LineEnd => ({
      ...line,
      value: chartNumber(last[line.key], subject.unit, view.language),
      at: yOf(frame, last[line.key]),
    }),
  )
  return placeEndLabels(ends, column, frame.top, frame.bottom, look)
}

function leader(end: EndLabel, frame: ChartFrame, look: ChartLook): FigureShape {
  const { scale } = look
  const start = Math.min(frame.bottom, Math.max(frame.top, end.at))
  return {
    type: 'path',
    xref: 'paper',
    yref: 'paper',
    xsizemode: 'pixel',
    ysizemode: 'pixel',
    xanchor: 1,
    yanchor: 1,
    path: `M${5 * scale},${frame.top - start}L${(LEADER - 3) * scale},${frame.top - end.middle}`,
    line: { color: end.isActive ? look.scenario : look.base, width: scale },
  }
}

function endAnnotations(
  end: EndLabel,
  column: EndColumn,
  frame: ChartFrame,
  look: ChartLook,
): FigureAnnotation[] {
  const { fontSize, scale, measure } = look
  const color = end.isActive ? look.scenarioText : look.baseText
  const left = frame.right + LEADER * scale
  const height = fontSize * 1.4
  const width = measure(end.value, 600)
  const nameWeight = end.isActive ? 600 : 400
  const top = column.isStacked ? end.middle - fontSize * 1.2 : end.middle - height / 2
  const valueBox = { x: column.isStacked ? left : left + column.valueWidth - width, y: top, width, height }
  const nameBox = column.isStacked
    ? { x: left, y: top + fontSize * 1.15, width, height }
    : { x: left + column.valueWidth + fontSize * 0.55, y: top, width, height }
  return [
    textAt(end.value, valueBox, frame, look, { color, weight: 600 }),
    textAt(end.name, nameBox, frame, look, { color, weight: nameWeight }),
  ]
}
