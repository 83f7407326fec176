/** The lines of a figure: baseline, scenario and outturn, and the dots where a number is read off the scenario. */

import type { Trace } from 'plotly.js/dist/plotly-basic.min.js'
import { type ChartFrame, showsValue, xOf, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartSubject, ChartView } from './chart-view.ts'
import type { Mark } from './marks.ts'

/** Three traces, always in this order: base, scenario, outturn. */
export function tracesOf(subject: ChartSubject, look: ChartLook): Trace[] {
  const { years, lastOutturn, scenario, base } = subject
  const from = years.indexOf(lastOutturn)
  const ahead = years.slice(from)
  const past = years.slice(0, from + 1)
  const quiet = { type: 'scatter', hoverinfo: 'skip' } as const
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

/** The scenario's last value and that of the selected year, where they lie on the axis. */
export function dotsOf(subject: ChartSubject, view: ChartView, frame: ChartFrame, look: ChartLook): Mark[] {
  return [...new Set([view.year, frame.lastYear])]
    .filter(year => year > subject.lastOutturn && showsValue(frame, valueIn(subject, year)))
    .map(year => ({
      kind: 'dot',
      key: `dot ${year === view.year ? 'selected' : 'last'}`,
      role: 'scenario',
      x: xOf(frame, year),
      y: yOf(frame, valueIn(subject, year)),
      radius: 4 * look.scale,
    }))
}

/** The scenario’s value in a year; NaN in a year that the chart does not show. */
export function valueIn({ years, scenario }: ChartSubject, year: number): number {
  return scenario.values[years.indexOf(year)] ?? Number.NaN
}
