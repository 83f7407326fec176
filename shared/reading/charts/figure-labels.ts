/** The words inside a figure: targets with their state, the value of the selected year, other places, where the projection begins. */

import { benchmarkLabels } from './benchmark-labels.ts'
import { type ChartFrame, pixelsDown, showsValue, xOf, yInside, yOf } from './chart-frame.ts'
import { lineOf, valueIn } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartGround, ChartTarget, ChartView, LinesSubject } from './chart-view.ts'
import { panelPixels } from './drawn-pixels.ts'
import { targetReach } from './figure-ground.ts'
import { type Box, type Corner, cornerBox, freest, isFree, type Surroundings } from './label-places.ts'
import { type Mark, type TextMark, textIn } from './marks.ts'

/** The value of the selected year is set larger than the rest. */
const VALUE_SIZE = 1.2

/** A plot narrower than this, in rem/16, has targets in short words. */
const NARROW_PLOT = 260

const aboveLeft: Corner = { right: false, below: false }
const aboveRight: Corner = { right: true, below: false }
const belowLeft: Corner = { right: false, below: true }
const belowRight: Corner = { right: true, below: true }

export interface InsideLabels {
  readonly marks: readonly Mark[]
  /** Where the value of the selected year stands; null where it has no label. */
  readonly valueBox: Box | null
}

/** Each word where it covers least, the more important ones first. */
export function insideLabels(
  subject: LinesSubject,
  view: ChartView,
  form: NumberForm,
  frame: ChartFrame,
  look: ChartLook,
): InsideLabels {
  const taken = drawnBoxes(subject, view, frame, look)
  const active = panelPixels(subject, { lines: [lineOf(subject, 'active')], past: [] }, frame)
  // The line in hand counts three times: it is covered least of all.
  const lines = [...panelPixels(subject, subject, frame), ...active, ...active]
  const around: Surroundings = {
    plot: { x: frame.left, y: 0, width: frame.right - frame.left, height: frame.bottom },
    lines: [...lines, ...pixelsDown(frame, subject.lastOutturn + 0.5)],
    taken,
    air: 2 * look.scale,
  }
  const marks: Mark[] = []
  for (const target of subject.targets.filter(({ value }) => showsValue(frame, value))) {
    const label = targetLabel(target, subject, frame, look, around)
    taken.push(label.box)
    marks.push(...label.marks)
  }
  const value = valueLabel(subject, view, form, frame, look, around)
  if (value !== null) {
    taken.push(value.box)
    marks.push(value.mark)
  }
  // Most figures stand just before the rule after the last outturn, and their names may run across it.
  const places = benchmarkLabels(subject.benchmarks, subject.lines, form, frame, look, { ...around, lines })
  taken.push(...places.boxes)
  marks.push(...places.marks)
  const word = forecastLabel(subject, frame, look, around)
  if (word !== null) marks.push(word)
  return { marks, valueBox: value?.box ?? null }
}

/** What is drawn before any word: the bars of the targets and the dots of the past and the selected year. */
function drawnBoxes(subject: LinesSubject, { year }: ChartView, frame: ChartFrame, look: ChartLook): Box[] {
  const { scale } = look
  const bars = subject.targets.map(target => {
    const [left, right] = targetReach(target, frame, look)
    return { x: left, y: yOf(frame, target.value) - 2 * scale, width: right - left, height: 4 * scale }
  })
  const selected = { year, value: valueIn(subject.years, lineOf(subject, 'active').values, year) }
  const dots = [...subject.past, selected].map(dot => ({
    x: xOf(frame, dot.year) - 3 * scale,
    y: yOf(frame, dot.value) - 3 * scale,
    width: 6 * scale,
    height: 6 * scale,
  }))
  return [...bars, ...dots]
}

/** The glyph stands on the target's year, the words beside it, in short where there is no room, and nowhere over other words. */
function targetLabel(
  target: ChartTarget,
  subject: LinesSubject,
  frame: ChartFrame,
  look: ChartLook,
  around: Surroundings,
) {
  const { scale, fontSize, measure } = look
  const isNarrow = frame.right - frame.left < NARROW_PLOT * scale
  const radius = fontSize * 0.5
  const height = fontSize * 1.25
  // At an end of the axis the glyph stands inside the plot, as the bar does.
  const x = Math.max(frame.left + radius, Math.min(frame.right - radius, xOf(frame, target.year)))
  const point = [x, yOf(frame, target.value)] as const
  const { values } = lineOf(subject, 'active')
  const isUnderLine = valueIn(subject.years, values, target.year) >= target.value
  const corners = isUnderLine
    ? ([belowRight, belowLeft, aboveLeft, aboveRight] as const)
    : ([aboveLeft, aboveRight, belowRight, belowLeft] as const)
  const boxOf = (width: number) => (corner: Corner) =>
    cornerBox(point, { width, height }, { x: -radius, y: 3.5 * scale }, corner)
  const key = `${target.year} ${target.value}`
  const glyphIn = (box: Box) => ({
    kind: 'glyph' as const,
    key: `state ${key}`,
    state: target.state,
    x: point[0],
    y: box.y + height / 2,
    radius,
  })
  for (const words of isNarrow ? [target.shortWords] : [target.words, target.shortWords]) {
    const width = measure(words, 400)
    const wide = boxOf(2 * radius + 4 * scale + width)
    // Lines may run under the words where it must be, but other words may not.
    const [first, ...others] = corners.filter(corner => isFree(wide(corner), { ...around, lines: [] }))
    if (first === undefined) continue
    const { place, box } = freest([first, ...others], wide, around)
    const textBox = { ...box, x: place.right ? box.x + box.width - width : box.x }
    return { box, marks: [glyphIn(box), textIn(textBox, `words ${key}`, 'target', words)] }
  }
  // The readout of its year says what the glyph stands for.
  const [left, right] = targetReach(target, frame, look)
  const alone = boxOf(2 * radius)
  const beside = { width: 2 * radius, height, y: point[1] - height / 2 }
  const [upOrDown, downOrUp] = [alone(corners[0]), alone(corners[2])]
  const { box } = freest(
    [
      upOrDown,
      downOrUp,
      { ...beside, x: right + 2 * scale },
      { ...beside, x: left - 2 * scale - 2 * radius },
      ...[1, 2].flatMap(step => [
        { ...upOrDown, y: upOrDown.y + step * (isUnderLine ? height : -height) },
        { ...downOrUp, y: downOrUp.y + step * (isUnderLine ? -height : height) },
      ]),
    ],
    each => each,
    around,
  )
  return { box, marks: [{ ...glyphIn(box), x: box.x + radius }] }
}

/** Null in years that another label speaks for. Beyond a standing axis an arrow says which way the value went. */
function valueLabel(
  subject: LinesSubject,
  { year }: ChartView,
  form: NumberForm,
  frame: ChartFrame,
  look: ChartLook,
  around: Surroundings,
): { readonly box: Box; readonly mark: TextMark } | null {
  const { slot, values } = lineOf(subject, 'active')
  const value = valueIn(subject.years, values, year)
  if (year <= subject.lastOutturn || year >= frame.lastYear || !Number.isFinite(value)) return null
  const { scale, fontSize, measure } = look
  const number = chartNumber(value, form)
  const arrow = value > frame.axis.high ? '↑ ' : value < frame.axis.low ? '↓ ' : ''
  const words = `${arrow}${number}`
  const size = { width: measure(words, 600) * VALUE_SIZE, height: fontSize * 1.15 * VALUE_SIZE }
  const point = [xOf(frame, year), yInside(frame, value)] as const
  const far = { x: 5 * scale, y: 3 * scale }
  const near = { x: 7 * scale, y: -2 * scale }
  // Beside the bar of a target that lies on the point, and beyond the words of that target.
  const beside = { x: 15 * scale, y: -size.height / 2 }
  const beyond = { x: 6 * scale, y: 22 * scale }
  const { box } = freest(
    [
      [aboveLeft, far],
      [belowRight, far],
      [belowRight, near],
      [aboveLeft, near],
      [belowLeft, far],
      [aboveRight, far],
      [belowRight, beside],
      [belowLeft, beside],
      [belowRight, beyond],
      [aboveLeft, beyond],
      [aboveRight, beyond],
      [belowLeft, beyond],
    ] as const,
    ([corner, distance]) => cornerBox(point, size, distance, corner),
    around,
  )
  return { box, mark: { ...textIn(box, 'value', 'active', words), slot, isStrong: true, isLarge: true } }
}

/** Down the rule after the last outturn at the first free height; nowhere where there is none. */
function forecastLabel(
  { lastOutturn, forecastWord }: ChartGround,
  frame: ChartFrame,
  look: ChartLook,
  around: Surroundings,
): Mark | null {
  const { scale, fontSize, measure } = look
  const size = { width: measure(forecastWord, 400), height: fontSize * 1.4 }
  const x = xOf(frame, lastOutturn + 0.5) + 6 * scale
  const lowest = frame.bottom - size.height - 2 * scale
  const highest = frame.top + 2 * scale
  const { box, isFree } = freest(
    [0, 1, 0.75, 0.5, 0.25],
    height => ({ ...size, x, y: lowest + (highest - lowest) * height }),
    around,
  )
  return isFree ? textIn(box, 'forecast word', 'forecast', forecastWord) : null
}
