/** Where the readout stands: beside the cross-hair, over as little of the lines and their end labels as can be. */

import { type ChartFrame, pixelsAlong, xOf } from './chart-frame.ts'
import type { ChartSubject } from './chart-view.ts'
import { type Box, freest } from './label-places.ts'

/** In pixels. */
export interface ReadoutSize {
  readonly width: number
  readonly height: number
}

/** From the cross-hair, in pixels. */
const DISTANCE = 10

/** The readout's box for the year under the pointer; it stays inside the chart. */
export function readoutPlace(subject: ChartSubject, frame: ChartFrame, year: number, size: ReadoutSize): Box {
  const x = xOf(frame, year)
  const places = [
    { right: true, up: true },
    { right: false, up: true },
    { right: true, up: false },
    { right: false, up: false },
  ] as const
  const boxOf = ({ right, up }: (typeof places)[number]): Box => ({
    ...size,
    x: Math.min(frame.width - size.width, Math.max(0, right ? x + DISTANCE : x - DISTANCE - size.width)),
    y: up ? frame.top : Math.max(0, frame.bottom - size.height - DISTANCE),
  })
  const { width, height, right } = frame
  return freest(places, boxOf, {
    plot: { x: 0, y: 0, width, height },
    lines: [
      ...pixelsAlong(frame, subject.scenario.values),
      ...pixelsAlong(frame, subject.base.values),
      // The cross-hair itself: a box pushed back into the chart must not cover it.
      ...Array.from({ length: Math.ceil(height / 2) }, (_, step): [number, number] => [x, step * 2]),
    ],
    taken: [{ x: right, y: 0, width: width - right, height }],
    air: 0,
  }).box
}
