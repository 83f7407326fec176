/** Other places: a dot for a figure, a bar for a target, each at its year, and beside it its name where that covers nothing. */

import { type ChartFrame, showsValue, xOf, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { chartMessages } from './chart-messages.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartBenchmark, ChartLine } from './chart-view.ts'
import { type Box, freest, type Surroundings } from './label-places.ts'
import { type Mark, textIn } from './marks.ts'

/** More names than this hide what they are laid over. */
const MOST = 6

/** Height of a label in parts of the type's size. */
const HEIGHT = 1.2

/** In rem/16: radius of a dot, half the length of a target's bar, and from there to the name. */
const DOT = 2.25
const REACH = 6
const DISTANCE = 8

/** A name stands level with its mark or so many of its heights above or below. */
const STEPS = [0, -1, 1, -2, 2] as const

const places = STEPS.flatMap(step => [
  { step, right: true },
  { step, right: false },
])

interface Labels {
  readonly boxes: readonly Box[]
  readonly marks: readonly Mark[]
}

/**
 * Of the places on the axis those that lie nearest to what the lines go through. A figure from before the axis begins stands
 * at its left edge. What has no free room for its name is not drawn at all: a mark without a name says nothing.
 */
export function benchmarkLabels(
  benchmarks: readonly ChartBenchmark[],
  lines: readonly ChartLine[],
  form: NumberForm,
  frame: ChartFrame,
  look: ChartLook,
  around: Surroundings,
): Labels {
  const taken = [...around.taken]
  const shown = nearest(benchmarks, lines).filter(({ value }) => showsValue(frame, value))
  const labels = shown.flatMap(benchmark => {
    const label = labelOf(benchmark, form, frame, look, { ...around, taken })
    if (label === null) return []
    taken.push(...label.boxes)
    return [label]
  })
  return { boxes: labels.flatMap(({ boxes }) => boxes), marks: labels.flatMap(({ marks }) => marks) }
}

/** The nearest first, those within the lines' reach in the order of the pack. */
function nearest(benchmarks: readonly ChartBenchmark[], lines: readonly ChartLine[]): ChartBenchmark[] {
  const values = lines.flatMap(line => line.values).filter(Number.isFinite)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const distance = ({ value }: ChartBenchmark) => Math.max(0, low - value, value - high)
  return benchmarks.toSorted((one, other) => distance(one) - distance(other)).slice(0, MOST)
}

/** Null where its name would cover something in every place. */
function labelOf(
  benchmark: ChartBenchmark,
  form: NumberForm,
  frame: ChartFrame,
  { scale, fontSize, measure }: ChartLook,
  around: Surroundings,
): Labels | null {
  const { key, year, value, isAim } = benchmark
  const reach = (isAim ? REACH : DOT) * scale
  const x = Math.max(frame.left + reach, Math.min(frame.right - reach, xOf(frame, year)))
  const y = yOf(frame, value)
  const words = benchmarkWords(benchmark, form)
  const size = { width: measure(words, 400), height: fontSize * HEIGHT }
  const away = reach + DISTANCE * scale
  const [first, ...others] = places.map(({ step, right }) => ({
    right,
    box: {
      ...size,
      x: right ? x + away : x - away - size.width,
      y: y + (step - 0.5) * size.height,
    },
  }))
  if (first === undefined) return null
  const { place, box, isFree } = freest([first, ...others], each => each.box, around)
  if (!isFree) return null
  const line = { kind: 'line', role: 'benchmark', slot: null } as const
  const edge = place.right ? box.x - 2 * scale : box.x + box.width + 2 * scale
  const mark: Mark = isAim
    ? { ...line, key: `aim ${key}`, from: [x - reach, y], to: [x + reach, y] }
    : { kind: 'marker', key: `benchmark dot ${key}`, role: 'benchmark', slot: null, x, y, radius: reach }
  return {
    boxes: [box, { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }],
    marks: [
      { ...line, key: `benchmark leader ${key}`, from: [x, y], to: [edge, box.y + box.height / 2] },
      mark,
      textIn(box, `benchmark ${key}`, 'benchmark', words),
    ],
  }
}

/** `London 2015: 11,10`, and of a target that it is one. */
export function benchmarkWords({ place, value, isAim }: ChartBenchmark, form: NumberForm): string {
  const name = isAim ? chartMessages[form.language].aim(place) : place
  return `${name}: ${chartNumber(value, form)}`
}
