/** A chart as one picture on paper, with its sentence for whoever does not see it. */

import type { ChartLook } from '../../../../shared/reading/charts/chart-look.ts'
import { unitOn } from '../../../../shared/reading/charts/chart-numbers.ts'
import { drawingOf } from '../../../../shared/reading/charts/drawing-of.ts'
import { fittingAxis } from '../../../../shared/reading/charts/fitting-axis.ts'
import { paperLook } from '../../../../shared/reading/charts/paper-look.ts'
import type { ChartContent } from '../../../../shared/report/content.ts'
import { type Block, LEADING, lineHeight } from './block.ts'
import { setDrawing } from './drawn-chart.ts'
import type { Paper } from './paper.ts'

/** @param size of the text in the chart, in points. */
export function chartBlock(
  paper: Paper,
  { subject, words, view }: ChartContent,
  width: number,
  height: number,
  size: number,
): Block {
  const measure: ChartLook['measure'] = (text, weight) => paper.widthOf(text, { size, weight })
  const axis = fittingAxis(subject)
  const drawing = drawingOf(
    subject,
    { ...view, width, height, axis, unit: unitOn(axis, subject.unit) },
    paperLook(measure, size),
  )
  return {
    height,
    set: (x, y) => paper.part('Figure', () => setDrawing(paper, drawing, x, y), words.sentence),
  }
}

/** The name of the chart, and behind it in grey its unit and of what it is a share. */
export function chartTitleBlock(
  paper: Paper,
  { words }: ChartContent,
  width: number,
  size: number,
  before = '',
): Block {
  const strong = { size, weight: 600, color: paper.look.ink, leading: LEADING.heading } as const
  const grey = { size, weight: 400, color: paper.look.ink3, leading: LEADING.heading } as const
  const title = paper.lines(`${before} ${words.title}`.trim(), width, strong)
  const unit = paper.readable(`${words.unit} ${words.whole}`.trim())
  const last = paper.widthOf(title.at(-1) ?? '', strong)
  const air = size * 0.4
  const isBeside = last + air + paper.widthOf(unit, grey) <= width
  const units = isBeside ? [] : paper.lines(unit, width, grey)
  const step = lineHeight(strong)
  return {
    height: (title.length + units.length) * step,
    set: (x, y) =>
      paper.part('Caption', () => {
        const baseline = y + step / 2 + size * 0.375
        title.forEach((line, index) => {
          paper.write(line, x, baseline + index * step, strong)
        })
        if (isBeside) paper.write(unit, x + last + air, baseline + (title.length - 1) * step, grey)
        units.forEach((line, index) => {
          paper.write(line, x, baseline + (title.length + index) * step, grey)
        })
      }),
  }
}
