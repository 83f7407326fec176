/** Points along everything that runs through a plot, for words that must not cover it. */

import { type ChartFrame, type Pixel, pixelsAlong, pixelsOf, xOf, yOf } from './chart-frame.ts'
import { ahead } from './chart-lines.ts'
import type { ChartGround, ChartPanel, ChartSubject } from './chart-view.ts'
import { stacked } from './stack-areas.ts'

/** @param plot place of the plot in the chart. */
export function drawnPixels(subject: ChartSubject, plot: number, frame: ChartFrame): Pixel[] {
  switch (subject.kind) {
    case 'lines':
      return panelPixels(subject, subject, frame)
    case 'multiples': {
      const panel = subject.panels[plot]
      return panel === undefined ? [] : panelPixels(subject, panel, frame)
    }
    case 'stacked': {
      const top = stacked(subject.stacks[plot]?.parts ?? []).at(-1)?.upper ?? []
      return pixelsAlong(pixelsOf(frame, frame.firstYear, top))
    }
  }
}

/** Of the lines of one plot and of its past. */
export function panelPixels(
  ground: Pick<ChartGround, 'years' | 'lastOutturn'>,
  { lines, past }: Pick<ChartPanel, 'lines' | 'past'>,
  frame: ChartFrame,
): Pixel[] {
  const ofLines = lines.flatMap(line => {
    const { from, values } = ahead(ground, line.values)
    return pixelsAlong(pixelsOf(frame, from, values))
  })
  const ofPast = past.map(({ year, value }): Pixel => [xOf(frame, year), yOf(frame, value)])
  return [...ofLines, ...pixelsAlong(ofPast)]
}
