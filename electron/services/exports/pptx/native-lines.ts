/** A chart of lines as Office draws it: scenarios, baselines, the past, targets, other places and bands of percentiles. */

import { lineOf } from '../../../../shared/reading/charts/chart-lines.ts'
import type { DrawingLook } from '../../../../shared/reading/charts/chart-look.ts'
import { chartMessages } from '../../../../shared/reading/charts/chart-messages.ts'
import { isSigned } from '../../../../shared/reading/charts/chart-mode.ts'
import {
  chartNumber,
  type NumberForm,
  tickTexts,
  unitOn,
} from '../../../../shared/reading/charts/chart-numbers.ts'
import type {
  ChartBenchmark,
  ChartTarget,
  LinesSubject,
} from '../../../../shared/reading/charts/chart-view.ts'
import { fittingAxis } from '../../../../shared/reading/charts/fitting-axis.ts'
import { tableYears } from '../../../../shared/reading/charts/table-columns.ts'
import type { ValueAxis } from '../../../../shared/reading/charts/value-axis.ts'
import type { ChartContent } from '../../../../shared/report/content.ts'
import { widthInArial } from './arial.ts'
import { type ChartSize, mostYears, plotBox, yearStep } from './chart-room.ts'
import { endLabels, endRoom } from './end-words.ts'
import { type ChosenSide, type Ground, type LabelSide, type LabelWish, sideFor } from './label-sides.ts'
import { type NativeChart, type NativeLabel, type NativeSeries, plainSeries } from './native-chart.ts'
import { nativeFan } from './native-fan.ts'
import { markerOf, pastSeries, scenarioSeries, textColorOf } from './native-marks.ts'
import { nativeNumbers } from './number-format.ts'

/** Size of a marker, in points, in a text of 12. */
const MARKER = 8

/** Of a line of text, in parts of its size. */
const LINE = 1.3

/** What all series of one chart are made with. */
interface Drawing {
  readonly subject: LinesSubject
  readonly years: readonly number[]
  readonly form: NumberForm
  readonly factor: number
  readonly look: DrawingLook
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** Of the whole chart, in points. */
  readonly width: number
  readonly ground: Ground
}

export interface NativeLines {
  readonly chart: NativeChart
  /** The names stand at the ends of the lines; otherwise a key beside the chart must say whose they are. */
  readonly isNamed: boolean
}

export function nativeLines(
  subject: LinesSubject,
  { words, view }: Omit<ChartContent, 'subject'>,
  size: ChartSize,
  look: DrawingLook,
): NativeLines {
  const { language } = view
  const { fontSize } = look
  const t = chartMessages[language]
  const years = tableYears(subject)
  const axis = fittingAxis(subject)
  const form: NumberForm = { unit: unitOn(axis, subject.unit), language, isSigned: isSigned(subject.mode) }
  const { factor, code } = nativeNumbers(form.unit, form.isSigned, language)

  const room = endRoom(subject, form, size, fontSize)
  const plot = plotBox(size, {
    left: axisWidth(axis, form, fontSize),
    right: room.width,
    top: fontSize * 2.2,
    bottom: fontSize * 2,
  })
  const [left, top] = [plot.x * size.width, plot.y * size.height]
  const [width, height] = [plot.width * size.width, plot.height * size.height]
  const first = years[0] ?? 0
  const x = (year: number) => left + (width * (year - first)) / Math.max(1, years.length - 1)
  const y = (value: number) => top + height * (1 - (value - axis.low) / (axis.high - axis.low))
  const ground: Ground = {
    line: placesOf(subject, x, y),
    taken: [],
    bounds: { x: left, y: 0, width, height: top + height },
  }
  const drawing: Drawing = { subject, years, form, factor, look, x, y, width: size.width, ground }

  const ends = endLabels(subject, room, { y, top, bottom: top + height, height: size.height, fontSize }, look)
  const targets = subject.targets.map(target => targetSeries(target, drawing))
  const selected = selectedLabel(view.year, drawing)
  const last = years.length - 1
  const drawn = scenarioSeries(subject, subject, years, factor, look).map(
    ({ line, series }): NativeSeries => {
      const own = line.role === 'active' ? selected : null
      const end = typeof series.values[last] === 'number' ? (ends.get(line.key) ?? null) : null
      const marker = markerOf(line, MARKER * (fontSize / 12), look)
      return {
        ...series,
        marked: [...(end === null ? [] : [last]), ...(own === null ? [] : [own.at])].map(at => ({
          at,
          marker,
        })),
        labels: [...(end === null ? [] : [{ ...end, at: last }]), ...(own === null ? [] : [own])],
      }
    },
  )
  const isObserved = subject.past.some(({ standing }) => standing !== 'modelled')
  const past = pastSeries(subject.past, years, factor, isObserved ? t.observed : t.modelledFigure, 6, look)
  const fan =
    subject.fan && nativeFan(subject.fan, lineOf(subject, 'active'), subject, years, factor, look, language)
  const chart: NativeChart = {
    years,
    yearWord: t.year,
    areas: fan?.areas ?? [],
    lines: [
      ...(fan === null ? [] : [fan.median]),
      ...drawn,
      ...(subject.past.length === 0 ? [] : [past]),
      ...benchmarkSeries(subject.benchmarks, axis, drawing),
      ...targets,
    ],
    others: fan?.columns ?? [],
    axis: scaled(axis, factor),
    format: code,
    axisTitle: words.unit,
    hasYears: true,
    yearStep: yearStep(years.length, mostYears(width, fontSize)),
    fontSize,
    plot,
  }
  return { chart, isNamed: room.form !== 'values' }
}

/** An axis in the numbers of the sheet. */
export function scaled(axis: ValueAxis, factor: number): ValueAxis {
  if (factor === 1) return axis
  return { low: axis.low * factor, high: axis.high * factor, ticks: axis.ticks.map(tick => tick * factor) }
}

/** Room for the values of an axis, in points. */
export function axisWidth(axis: ValueAxis, form: NumberForm, fontSize: number): number {
  const widest = Math.max(
    ...tickTexts(axis, form).map(text => widthInArial(withPerCent(text, form), fontSize)),
  )
  return widest + fontSize * 0.9
}

/** As Office writes a number of the chart: with the sign of per cent, where the screen has that in the unit alone. */
export function withPerCent(text: string, { unit }: NumberForm): string {
  return unit.percent ? `${text}\u00a0%` : text
}

/** Parts of a year in which lines are followed. */
const STEPS = 4

/** Places that the lines and the past go through. */
function placesOf(
  { lines, past, years, lastOutturn }: LinesSubject,
  x: (year: number) => number,
  y: (value: number) => number,
): (readonly [number, number])[] {
  const along = (points: readonly { readonly year: number; readonly value: number }[]) =>
    points.flatMap(({ year, value }, index) => {
      const next = points[index + 1] ?? { year, value }
      return Array.from({ length: STEPS }, (_, step): readonly [number, number] => {
        const part = step / STEPS
        return [x(year + (next.year - year) * part), y(value + (next.value - value) * part)]
      })
    })
  const ahead = lines.map(({ values }) =>
    years.flatMap((year, index) =>
      year < lastOutturn ? [] : [{ year, value: values[index] ?? Number.NaN }],
    ),
  )
  return [...ahead, past].flatMap(along).filter(([, height]) => Number.isFinite(height))
}

/** The best first: over and under a mark, then its corners, then beside it. */
const AROUND: readonly LabelSide[] = [
  'above',
  'below',
  'above left',
  'below right',
  'above right',
  'below left',
  'left',
  'right',
]

/** Takes the side that covers least for a label. */
function placed(wish: LabelWish, { ground, width }: Drawing): Pick<NativeLabel, 'side' | 'shift'> {
  const chosen = sideFor(wish, ground)
  ground.taken.push(chosen.box)
  return { side: chosen.side, shift: shiftOf(chosen, width) }
}

function shiftOf({ shift }: ChosenSide, width: number): NativeLabel['shift'] {
  return { x: shift / width, y: 0 }
}

/** A short bar in ink at its year, and its words. */
function targetSeries({ year, value, words }: ChartTarget, drawing: Drawing): NativeSeries {
  const { years, factor, look, x, y, ground } = drawing
  const at = years.indexOf(year)
  const isLast = at === years.length - 1
  const height = look.fontSize * LINE
  const width = widthInArial(words, look.fontSize) + 6
  const place = placed(
    {
      x: x(year),
      y: y(value),
      width,
      height,
      sides: isLast ? ['left'] : AROUND,
    },
    drawing,
  )
  ground.taken.push({ x: x(year) - 9, y: y(value) - 4, width: 18, height: 8 })
  return {
    ...plainSeries,
    name: words,
    values: years.map((_, place) => (place === at ? value * factor : null)),
    marker: { symbol: 'dash', size: 16, color: look.ink, fill: look.ink },
    labels: [{ at, says: 'name', ...place, color: look.ink, isBold: false }],
  }
}

/** The value of the scenario in hand in the selected year; null where that year is over or is the last. */
function selectedLabel(year: number, drawing: Drawing): NativeLabel | null {
  const { subject, years, form, look, x, y } = drawing
  const active = lineOf(subject, 'active')
  const value = active.values[subject.years.indexOf(year)] ?? Number.NaN
  if (year <= subject.lastOutturn || year >= (years.at(-1) ?? year) || !Number.isFinite(value)) return null
  const width = widthInArial(withPerCent(chartNumber(value, form), form), look.fontSize, 600) + 6
  const place = placed(
    {
      x: x(year),
      y: y(value),
      width,
      height: look.fontSize * LINE,
      sides: AROUND,
    },
    drawing,
  )
  return {
    at: years.indexOf(year),
    says: 'value',
    ...place,
    color: textColorOf(active, look),
    isBold: true,
  }
}

/** The most other places in a chart: more hide what they are laid over. */
const MOST_PLACES = 5

/** Those that are nearest to what the lines go through, as far as their names find room; what is from before the axis stands at its left. */
function benchmarkSeries(
  benchmarks: readonly ChartBenchmark[],
  axis: ValueAxis,
  drawing: Drawing,
): NativeSeries[] {
  const { subject, years, factor, form, look, x, y, ground } = drawing
  const values = subject.lines.flatMap(line => line.values).filter(Number.isFinite)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const away = ({ value }: ChartBenchmark) => Math.max(low - value, value - high, 0)
  const shown = benchmarks
    .filter(({ value }) => value >= axis.low && value <= axis.high)
    .toSorted((one, other) => away(one) - away(other))
  const series: NativeSeries[] = []
  for (const { place, year, value } of shown) {
    if (series.length === MOST_PLACES) break
    const at = Math.max(0, Math.min(years.length - 1, year - (years[0] ?? year)))
    const words = `${place}  ${withPerCent(chartNumber(value, form), form)}`
    const chosen = sideFor(
      {
        x: x(years[at] ?? year),
        y: y(value),
        width: widthInArial(words, look.fontSize) + 6,
        height: look.fontSize * LINE,
        sides: ['right', 'left', 'above', 'below'],
      },
      ground,
    )
    if (!chosen.isFree) continue
    ground.taken.push(chosen.box)
    series.push({
      ...plainSeries,
      name: place,
      values: years.map((_, index) => (index === at ? value * factor : null)),
      marker: { symbol: 'diamond', size: 7, color: look.ink3, fill: look.ink3 },
      labels: [
        {
          at,
          says: 'both',
          side: chosen.side,
          shift: shiftOf(chosen, drawing.width),
          color: look.ink3,
          isBold: false,
        },
      ],
    })
  }
  return series
}
