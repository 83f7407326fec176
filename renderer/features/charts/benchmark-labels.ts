/** Other places: their names at their levels, below each other where they cover least of the lines, and what they aim at. */

import { type ChartFrame, showsValue, xOf, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartBenchmark } from './chart-view.ts'
import { fitted } from './fitted-text.ts'
import { type Box, burden, cornerBox, freest, type Surroundings } from './label-places.ts'
import { type Mark, textIn } from './marks.ts'
import { spread } from './spread.ts'

/** How far along the plot the labels of levels may stand: all of them at the same place. */
const PLACES = [0, 1, 0.66, 0.33] as const

/** Height of a label in parts of the type's size. */
const HEIGHT = 1.2

interface Labels {
  readonly boxes: readonly Box[]
  readonly marks: readonly Mark[]
}

/**
 * Each over its level; pushed apart where levels lie close, with a leader from those that moved away. A place beyond the
 * axis is named at its edge. Where there are more than the plot has room for, the first of the pack are named.
 */
export function benchmarkLabels(
  benchmarks: readonly ChartBenchmark[],
  form: NumberForm,
  frame: ChartFrame,
  look: ChartLook,
  around: Surroundings,
): Labels {
  const { scale, fontSize, measure } = look
  const height = fontSize * HEIGHT
  const inset = 8 * scale
  const widthOf = (words: string) => measure(words, 400)
  const labels = benchmarks
    .slice(0, Math.floor((frame.bottom - frame.top) / height))
    .map(benchmark => ({
      key: benchmark.key,
      words: fitted(wordsOf(benchmark, form, frame), frame.right - frame.left - 2 * inset, widthOf),
      level: Math.max(frame.top, yOf(frame, benchmark.value)),
    }))
    .toSorted((one, other) => one.level - other.level)
  const middles = spread(
    labels.map(({ level }) => ({ at: level - height / 2, size: height })),
    0,
    frame.top,
    frame.bottom,
  )
  const widest = Math.max(0, ...labels.map(({ words }) => widthOf(words)))
  const room = Math.max(0, frame.right - frame.left - widest - 2 * inset)
  const boxesAt = (along: number) =>
    labels.map(
      ({ words }, index): Box => ({
        x: frame.left + inset + room * along,
        y: (middles[index] ?? 0) - height / 2,
        width: widthOf(words),
        height,
      }),
    )
  const cost = (along: number) => boxesAt(along).reduce((sum, box) => sum + burden(box, around), 0)
  const best = PLACES.reduce<number>((one, other) => (cost(other) < cost(one) ? other : one), PLACES[0])
  const boxes = boxesAt(best)
  const marks = labels.flatMap(({ key, words, level }, index): Mark[] => {
    const box = boxes[index]
    if (box === undefined) return []
    const text = textIn(box, `benchmark ${key}`, 'benchmark', words)
    const isAway = Math.abs(box.y + height - level) > height / 2 && level > frame.top
    const leader: Mark = {
      kind: 'line',
      key: `benchmark leader ${key}`,
      role: 'benchmark',
      slot: null,
      from: [box.x - 2 * scale, text.y],
      to: [box.x - 6 * scale, level],
    }
    return isAway ? [leader, text] : [text]
  })
  return { boxes, marks }
}

/** Half the length of the bar of an aim, in rem/16. */
const REACH = 6

/** A short bar at its year, as of a target, and its name beside it. */
export function aimLabel(
  benchmark: ChartBenchmark,
  form: NumberForm,
  frame: ChartFrame,
  { scale, fontSize, measure }: ChartLook,
  around: Surroundings,
): { readonly box: Box; readonly marks: readonly Mark[] } {
  const { key, year, value } = benchmark
  const x = Math.min(frame.right - REACH * scale, xOf(frame, year))
  const y = Math.max(frame.top, yOf(frame, value))
  const words = fitted(wordsOf(benchmark, form, frame), frame.right - frame.left, text => measure(text, 400))
  const size = { width: measure(words, 400), height: fontSize * HEIGHT }
  const inPlot = (box: Box): Box => ({
    ...box,
    x: Math.max(frame.left, Math.min(frame.right - size.width, box.x)),
  })
  const { box } = freest(
    [
      { right: false, below: false },
      { right: true, below: false },
      { right: false, below: true },
      { right: true, below: true },
    ],
    corner => inPlot(cornerBox([x, y], size, { x: -REACH * scale, y: 2 * scale }, corner)),
    around,
  )
  const bar: Mark = {
    kind: 'line',
    key: `aim ${key}`,
    role: 'benchmark',
    slot: null,
    from: [x - REACH * scale, y],
    to: [x + REACH * scale, y],
  }
  const text = textIn(box, `benchmark ${key}`, 'benchmark', words)
  return { box, marks: showsValue(frame, value) ? [bar, text] : [text] }
}

/** With an arrow where it lies above the axis. */
function wordsOf({ place, value }: ChartBenchmark, form: NumberForm, { axis }: ChartFrame): string {
  return `${value > axis.high ? '↑ ' : ''}${place}: ${chartNumber(value, form)}`
}
