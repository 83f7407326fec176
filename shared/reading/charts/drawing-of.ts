/**
 * A chart as plain shapes. The screen leaves axes and still lines to Plotly and colours to a sheet of styles; here all is drawn
 * from the same figure by ourselves, so that files, paper and screen show one chart. Pure, in Node and in a page.
 */

import type { DrawingLook } from './chart-look.ts'
import type { ChartSubject, ChartView, LinesSubject } from './chart-view.ts'
import type { Drawing, DrawnShape } from './drawing.ts'
import { figureOf } from './figure.ts'
import { keyHeight, multiplesFigure } from './figure-multiples.ts'
import { stackedFigure } from './figure-stacked.ts'
import { fitted } from './fitted-text.ts'
import type { PanelsFigure } from './panel-marks.ts'
import { axisShapes, stillShapes } from './shapes-of-axes.ts'
import { keyShapes, lineEntry } from './shapes-of-key.ts'
import { shapesOfMarks } from './shapes-of-marks.ts'
import { shapesOfPlot } from './shapes-of-plots.ts'

/** The size of the drawing is that of the view; its ground is the look's surface. */
export function drawingOf(subject: ChartSubject, view: ChartView, look: DrawingLook): Drawing {
  const { width, height } = view
  return {
    width,
    height,
    ground: look.surface,
    shapes: [...chartShapes(subject, view, look), ...remarkShapes(subject, view, look)],
  }
}

function chartShapes(subject: ChartSubject, view: ChartView, look: DrawingLook): DrawnShape[] {
  switch (subject.kind) {
    case 'lines':
      return linesShapes(subject, view, look)
    case 'multiples': {
      const height = keyHeight(look)
      const owners = (subject.panels[0]?.lines ?? []).map(line => lineEntry(line, look))
      return [
        ...keyShapes(owners, { x: 0, y: height / 2, width: view.width }, look),
        ...panelsShapes(multiplesFigure(subject, view, look), look),
      ]
    }
    case 'stacked':
      return panelsShapes(stackedFigure(subject, view, look), look)
  }
}

function linesShapes(subject: LinesSubject, view: ChartView, look: DrawingLook): DrawnShape[] {
  const { ground, layout, frame, fan, lines, marks } = figureOf(subject, view, look)
  return [
    ...shapesOfMarks(ground, look),
    ...axisShapes(layout, frame, look),
    ...stillShapes(subject, frame, look),
    ...shapesOfPlot({ key: subject.key, frame, areas: [], fan, lines }, look),
    ...shapesOfMarks(marks, look),
  ]
}

function panelsShapes({ ground, plots, marks }: PanelsFigure, look: DrawingLook): DrawnShape[] {
  return [
    ...shapesOfMarks(ground, look),
    ...plots.flatMap(plot => shapesOfPlot(plot, look)),
    ...shapesOfMarks(marks, look),
  ]
}

/** Why there is nothing to draw, in the middle of the chart. */
function remarkShapes(
  { remark }: ChartSubject,
  { width, height }: ChartView,
  { measure, fontSize, ink2, surface }: DrawingLook,
): DrawnShape[] {
  if (remark === null) return []
  const words = fitted(remark, width, text => measure(text, 400))
  const x = (width - measure(words, 400)) / 2
  return [{ kind: 'text', words, x, y: height / 2, size: fontSize, weight: 400, color: ink2, halo: surface }]
}
