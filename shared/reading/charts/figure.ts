/**
 * A chart of lines: axes and what stands still for Plotly; the lines that move with a hand, and the marks under and over
 * them, for our own drawing, which follows the hand sooner. Pure.
 */

import type { ChartFrame } from './chart-frame.ts'
import { firstYearOf } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import { isSigned } from './chart-mode.ts'
import { type NumberForm, tickTexts } from './chart-numbers.ts'
import type { ChartView, LinesSubject } from './chart-view.ts'
import { endColumn } from './end-labels.ts'
import { valueAxis, yearAxis, yearMarks } from './figure-axes.ts'
import { endLabels, endMarks, longestValue } from './figure-ends.ts'
import { type DrawnFan, fanAreas } from './figure-fan.ts'
import { groundMarks, targetBars } from './figure-ground.ts'
import { insideLabels } from './figure-labels.ts'
import { type DrawnLine, movingLines, selectedMarker, stillTraces } from './figure-lines.ts'
import { type FigureLink, figureLinks } from './figure-links.ts'
import type { Mark } from './marks.ts'
import type { PlotConfig, PlotLayout, PlotTrace } from './plot.ts'

export interface Figure {
  /** What Plotly draws of the lines. */
  readonly traces: readonly PlotTrace[]
  readonly layout: PlotLayout
  readonly config: PlotConfig
  /** Where the plot lies in it. */
  readonly frame: ChartFrame
  /** Under the lines. */
  readonly ground: readonly Mark[]
  readonly fan: DrawnFan | null
  readonly lines: readonly DrawnLine[]
  /** Over them. */
  readonly marks: readonly Mark[]
  /** Numbers that lead to where they come from. */
  readonly links: readonly FigureLink[]
}

/** Nothing in the picture reacts by itself: pointer and keys are handled above it. */
const figureConfig: PlotConfig = { staticPlot: true, displayModeBar: false, responsive: false }

/** The whole chart of a subject. */
export function figureOf(subject: LinesSubject, view: ChartView, look: ChartLook): Figure {
  const form: NumberForm = { unit: view.unit, language: view.language, isSigned: isSigned(subject.mode) }
  const plot = {
    top: Math.round(8 * look.scale),
    bottom: Math.round(view.height - look.fontSize * 1.4 - 5 * look.scale),
  }
  const column = endColumn(
    {
      chartWidth: view.width,
      plotHeight: plot.bottom - plot.top,
      names: subject.lines.map(({ name }) => name),
      longestValue: longestValue(view.axis, form),
    },
    look,
  )
  const frame: ChartFrame = {
    width: view.width,
    height: view.height,
    left: leftOf(view, form, look),
    right: Math.floor(view.width - column.width),
    ...plot,
    firstYear: firstYearOf(subject),
    lastYear: subject.years.at(-1) ?? view.year,
    axis: view.axis,
  }
  const ends = endLabels(subject.lines, frame, column, form, look)
  const inside = insideLabels(subject, view, form, frame, look)
  return {
    traces: stillTraces(subject, look),
    layout: layoutOf(view, form, frame, look),
    config: figureConfig,
    frame,
    ground: groundMarks(subject, view, frame),
    fan: fanAreas(subject, frame),
    lines: movingLines(subject, frame, look),
    marks: [
      ...targetBars(subject.targets, frame, look),
      ...selectedMarker(subject, view, frame, look),
      ...inside.marks,
      ...yearMarks(view, frame, look),
      ...endMarks(subject.lines, ends, frame, column, look),
    ],
    links: figureLinks(subject, view, ends, inside.valueBox, column, frame, look),
  }
}

function leftOf({ axis }: ChartView, form: NumberForm, { scale, measure }: ChartLook): number {
  const widths = tickTexts(axis, form).map(words => measure(words, 400))
  return Math.ceil(Math.max(...widths) + 10 * scale)
}

function layoutOf(view: ChartView, form: NumberForm, frame: ChartFrame, look: ChartLook): PlotLayout {
  return {
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
    xaxis: yearAxis(frame, look),
    yaxis: valueAxis(view, form, look),
  }
}
