/** The names of other places at their levels, below each other where they cover least of the lines. */

import { type ChartFrame, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartBenchmark } from './chart-view.ts'
import { type Box, burden, type Surroundings } from './label-places.ts'
import { type Mark, textIn } from './marks.ts'
import { spread } from './spread.ts'

/** How far along the plot the labels may stand: all of them at the same place. */
const PLACES = [0, 1, 0.66, 0.33] as const

/** Height of a label in parts of the type's size. */
const HEIGHT = 1.2

interface BenchmarkLabels {
  readonly boxes: readonly Box[]
  readonly marks: readonly Mark[]
}

/** Each over its level; pushed apart where levels lie close, with a leader from those that moved away. */
export function benchmarkLabels(
  benchmarks: readonly ChartBenchmark[],
  form: NumberForm,
  frame: ChartFrame,
  look: ChartLook,
  around: Surroundings,
): BenchmarkLabels {
  const { scale, fontSize, measure } = look
  const height = fontSize * HEIGHT
  const labels = benchmarks
    .map(({ key, place, value }) => ({
      key,
      words: `${place}: ${chartNumber(value, form)}`,
      level: yOf(frame, value),
    }))
    .toSorted((one, other) => one.level - other.level)
  const middles = spread(
    labels.map(({ level }) => ({ at: level - height / 2, size: height })),
    0,
    frame.top,
    frame.bottom,
  )
  const widest = Math.max(0, ...labels.map(({ words }) => measure(words, 400)))
  const room = Math.max(0, frame.right - frame.left - widest - 16 * scale)
  const boxesAt = (along: number) =>
    labels.map(
      ({ words }, index): Box => ({
        x: frame.left + 8 * scale + room * along,
        y: (middles[index] ?? 0) - height / 2,
        width: measure(words, 400),
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
    const isAway = Math.abs(box.y + height - level) > height / 2
    const leader: Mark = {
      kind: 'line',
      key: `benchmark leader ${key}`,
      role: 'benchmark',
      slot: null,
      from: [box.x - 2 * scale, text.y],
      to: [box.x - 7 * scale, level],
    }
    return isAway ? [leader, text] : [text]
  })
  return { boxes, marks }
}
