/**
 * A headline's chart: lines and axes for Plotly, and the marks under and over them, which follow a moving hand sooner
 * when they are drawn without it. Pure.
 */

import type { FigureConfig, FigureLayout, Trace } from 'plotly.js/dist/plotly-basic.min.js'
import type { ChartFrame } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartSubject, ChartView } from './chart-view.ts'
import type { EndColumn } from './end-labels.ts'
import { selectedYear, tickText, valueAxis, yearAxis } from './figure-axes.ts'
import { columnOf, endMarks } from './figure-ends.ts'
import { groundMarks, targetBars } from './figure-ground.ts'
import { insideLabels } from './figure-labels.ts'
import { dotsOf, tracesOf } from './figure-lines.ts'
import type { Mark } from './marks.ts'

export interface Figure {
  readonly data: Trace[]
  readonly layout: FigureLayout
  readonly config: FigureConfig
  /** Where the plot lies in it. */
  readonly frame: ChartFrame
  /** Under the lines. */
  readonly ground: readonly Mark[]
  /** Over them. */
  readonly marks: readonly Mark[]
}

/** Nothing in the picture reacts by itself: pointer and keys are handled above it. */
const config: FigureConfig = { staticPlot: true, displayModeBar: false, responsive: false }

/** The whole chart of a subject: what Plotly draws, and the marks. */
export function figureOf(subject: ChartSubject, view: ChartView, look: ChartLook): Figure {
  const column = columnOf(subject, view, look)
  const frame = frameOf(subject, view, look, column)
  return {
    frame,
    config,
    ground: groundMarks(subject, view, frame),
    marks: [
      ...targetBars(subject, frame, look),
      ...dotsOf(subject, view, frame, look),
      ...insideLabels(subject, view, frame, look),
      selectedYear(view, frame, look),
      ...endMarks(subject, view, frame, look, column),
    ],
    data: tracesOf(subject, look),
    layout: {
      width: view.width,
      height: view.height,
      margin: {
        l: frame.left,
        r: view.width - frame.right,
        t: frame.top,
        b: view.height - frame.bottom,
        pad: 0,
        autoexpand: false,
      },
      font: { family: look.font, size: look.fontSize, color: look.ink3 },
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: 'rgba(0,0,0,0)',
      separators: view.language === 'vi' ? ',.' : '.,',
      showlegend: false,
      hovermode: false,
      dragmode: false,
      xaxis: yearAxis(view, frame, look),
      yaxis: valueAxis(subject, view, look),
    },
  }
}

function frameOf(subject: ChartSubject, view: ChartView, look: ChartLook, column: EndColumn): ChartFrame {
  const { scale, fontSize, measure } = look
  const ticks = view.axis.ticks.map(tick => tickText(tick, view, subject.unit))
  return {
    width: view.width,
    height: view.height,
    left: Math.ceil(Math.max(...ticks.map(tick => measure(tick, 400))) + 8 * scale),
    top: Math.round(8 * scale),
    right: Math.floor(view.width - column.width),
    bottom: Math.round(view.height - fontSize * 1.4 - 5 * scale),
    firstYear: subject.years[0] ?? view.year,
    lastYear: subject.years.at(-1) ?? view.year,
    axis: view.axis,
  }
}
