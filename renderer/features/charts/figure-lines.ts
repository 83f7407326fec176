/** The lines of a figure: baseline, scenario and outturn, with dots where a number is read off. */

import type { Trace } from 'plotly.js/dist/plotly-basic.min.js'
import { type ChartFrame, showsValue } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartSubject, ChartView } from './chart-view.ts'

export function tracesOf(
  subject: ChartSubject,
  view: ChartView,
  frame: ChartFrame,
  look: ChartLook,
): Trace[] {
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

export function valueIn({ years, scenario }: ChartSubject, year: number): number {
  return scenario.values[years.indexOf(year)] ?? Number.NaN
}
