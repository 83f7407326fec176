/** The axes of a figure: round values with the reader's separators, years of which the selected one is bold. */

import type { FigureLayout } from 'plotly.js/dist/plotly-basic.min.js'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { stepDecimals } from '../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { type ChartFrame, xOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartSubject, ChartView } from './chart-view.ts'
import type { Mark } from './marks.ts'

/** A tick as the axis writes it: in the scale of the unit, with as many decimals as the finest tick needs. */
export function tickText(tick: number, { axis, language }: ChartView, unit: UnitDefinition): string {
  const decimals = Math.max(...axis.ticks.map(each => stepDecimals(each, unit)))
  return formatNumber(tick * unit.scale, { language, decimals })
}

/** The years that are divisible by five, named as far as there is room. */
export function yearAxis(
  view: ChartView,
  frame: ChartFrame,
  look: ChartLook,
): NonNullable<FigureLayout['xaxis']> {
  const labelWidth = look.measure('2045', 600)
  const perYear = (frame.right - frame.left) / (frame.lastYear - frame.firstYear)
  const step = perYear * 5 > labelWidth * 1.35 ? 5 : 10
  const years: number[] = []
  for (let year = Math.ceil(frame.firstYear / 5) * 5; year <= frame.lastYear; year += 5) years.push(year)
  const last = years.at(-1) ?? frame.lastYear
  const isLabelled = (year: number) =>
    (last - year) % step === 0 && Math.abs(year - view.year) * perYear > labelWidth + 6 * look.scale
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

/** The values that the view’s axis shows. */
export function valueAxis(
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

/** The selected year under the axis, in the row of the other years. */
export function selectedYear({ year }: ChartView, frame: ChartFrame, look: ChartLook): Mark {
  const words = String(year)
  return {
    kind: 'text',
    key: 'selected-year',
    role: 'selected-year',
    words,
    x: xOf(frame, year) - look.measure(words, 600) / 2,
    y: frame.bottom + 6 * look.scale + look.fontSize * 0.7,
    isStrong: true,
    isLarge: false,
  }
}
