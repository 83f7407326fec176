/** What stands at the ends of the lines: value and name on one line, or on two, or the value alone where names are too long. */

import type { DrawingLook } from '../../../../shared/reading/charts/chart-look.ts'
import { chartNumber, type NumberForm } from '../../../../shared/reading/charts/chart-numbers.ts'
import type { LinesSubject } from '../../../../shared/reading/charts/chart-view.ts'
import { spread } from '../../../../shared/reading/charts/spread.ts'
import { widthInArial } from './arial.ts'
import type { ChartSize } from './chart-room.ts'
import type { NativeLabel } from './native-chart.ts'
import { textColorOf } from './native-marks.ts'

export interface EndRoom {
  readonly form: 'line' | 'lines' | 'values'
  /** Right of the plot, in points. */
  readonly width: number
}

/** The most of its width that a chart gives to the ends of its lines. */
const MOST = 0.38

/** Names that stand under their values take twice the height: that many lines at most do. */
const MOST_ON_TWO_LINES = 4

export function endRoom(
  { lines }: LinesSubject,
  form: NumberForm,
  { width }: ChartSize,
  fontSize: number,
): EndRoom {
  const ends = lines.map(({ name, values }) => {
    const number = chartNumber(values.at(-1) ?? Number.NaN, form)
    return { name, value: form.unit.percent ? `${number}\u00a0%` : number }
  })
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map(text => widthInArial(text, fontSize, 600))) + fontSize * 1.6
  const oneLine = widest(ends.map(({ name, value }) => `${name}  ${value}`))
  if (oneLine <= width * MOST) return { form: 'line', width: oneLine }
  const twoLines = widest(ends.flatMap(({ name, value }) => [name, value]))
  if (twoLines <= width * MOST && lines.length <= MOST_ON_TWO_LINES) return { form: 'lines', width: twoLines }
  return { form: 'values', width: widest(ends.map(({ value }) => value)) }
}

/** By key of the line, moved so that none covers another; without their places in the years. */
export function endLabels(
  { lines }: LinesSubject,
  { form }: EndRoom,
  chart: {
    readonly y: (value: number) => number
    readonly top: number
    readonly bottom: number
    readonly height: number
    readonly fontSize: number
  },
  look: DrawingLook,
): ReadonlyMap<string, Omit<NativeLabel, 'at'>> {
  const size = chart.fontSize * (form === 'lines' ? 2.6 : 1.4)
  const ends = lines
    .map(line => ({ line, at: chart.y(line.values.at(-1) ?? Number.NaN), size }))
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((one, other) => one.at - other.at)
  const middles = spread(ends, 0, chart.top - size / 2, chart.bottom + size / 2)
  return new Map(
    ends.map(({ line, at }, index) => [
      line.key,
      {
        says: form === 'values' ? 'value' : form === 'lines' ? 'both lines' : 'both',
        side: 'right',
        color: textColorOf(line, look),
        isBold: line.role === 'active',
        shift: { x: 0, y: ((middles[index] ?? at) - at) / chart.height },
      },
    ]),
  )
}
