/** The axes of a figure: round values with the reader's separators, years of which the selected one is bold. */

import { type ChartFrame, xOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { type NumberForm, tickTexts } from './chart-numbers.ts'
import type { ChartView } from './chart-view.ts'
import type { Mark, TextMark } from './marks.ts'
import type { PlotValueAxis, PlotYearAxis } from './plot.ts'

/** Years that are divisible by this have a tick. */
const TICK = 5

function ticksOf({ firstYear, lastYear }: ChartFrame): number[] {
  const first = Math.ceil(firstYear / TICK) * TICK
  const count = Math.max(0, Math.floor((lastYear - first) / TICK) + 1)
  return Array.from({ length: count }, (_, index) => first + index * TICK)
}

/** Ticks only: the years are marks, since another one becomes bold with every selected year. */
export function yearAxis(frame: ChartFrame, look: ChartLook): PlotYearAxis {
  return {
    range: [frame.firstYear, frame.lastYear],
    fixedrange: true,
    showgrid: false,
    zeroline: false,
    showline: false,
    tickmode: 'array',
    tickvals: ticksOf(frame),
    showticklabels: false,
    ticks: 'outside',
    ticklen: 4 * look.scale,
    tickwidth: 1,
    tickcolor: look.rule,
  }
}

/** The years under the axis as far as there is room, and the selected one in bold. `key` tells the plots of one chart apart. */
export function yearMarks(
  { year }: Pick<ChartView, 'year'>,
  frame: ChartFrame,
  look: ChartLook,
  key = '',
): Mark[] {
  const width = look.measure('2045', 600)
  const perYear = (frame.right - frame.left) / (frame.lastYear - frame.firstYear)
  const ticks = ticksOf(frame)
  const last = ticks.at(-1) ?? frame.lastYear
  const step = [1, 2, 4].find(each => perYear * TICK * each > width * 1.35) ?? 8
  const named = ticks.filter(
    each => (last - each) % (step * TICK) === 0 && Math.abs(each - year) * perYear > width + 6 * look.scale,
  )
  return [
    ...named.map(each => yearMark(each, `tick ${each}${key}`, 'tick', frame, look)),
    { ...yearMark(year, `selected-year${key}`, 'selected-year', frame, look), isStrong: true },
  ]
}

function yearMark(
  year: number,
  key: string,
  role: 'tick' | 'selected-year',
  frame: ChartFrame,
  look: ChartLook,
): TextMark {
  const words = String(year)
  const width = look.measure(words, role === 'tick' ? 400 : 600)
  return {
    kind: 'text',
    key,
    role,
    slot: null,
    words,
    x: Math.max(0, Math.min(frame.width - width, xOf(frame, year) - width / 2)),
    y: frame.bottom + 6 * look.scale + look.fontSize * 0.7,
    isStrong: false,
    isLarge: false,
  }
}

/** The values that the view’s axis shows; zero is a line of its own where the values have a sign. */
export function valueAxis(view: ChartView, form: NumberForm, look: ChartLook): PlotValueAxis {
  const { axis } = view
  return {
    range: [axis.low, axis.high],
    fixedrange: true,
    gridcolor: look.grid,
    gridwidth: 1,
    zeroline: axis.low <= 0,
    zerolinecolor: form.isSigned || axis.low < 0 ? look.ink3 : look.rule,
    zerolinewidth: 1,
    showline: false,
    tickmode: 'array',
    tickvals: [...axis.ticks],
    ticktext: tickTexts(axis, form),
    ticks: '',
    ticklabelstandoff: Math.round(6 * look.scale),
  }
}
