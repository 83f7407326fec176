/** Where the readout stands: beside the cross-hair, over as little of the lines and their end labels as can be. */

import { type ChartFrame, type Pixel, xOf } from '../../../shared/reading/charts/chart-frame.ts'
import { type Box, freest } from '../../../shared/reading/charts/label-places.ts'

/** In pixels. */
export interface ReadoutSize {
  readonly width: number
  readonly height: number
}

/** From the cross-hair, in pixels. */
const DISTANCE = 10

/**
 * The readout's box for the year under the pointer. One that is too large for its chart reaches beyond it.
 * @param lines points along what should stay readable.
 * @param limits where it must stay, in pixels of the chart: the window.
 */
export function readoutPlace(
  frame: ChartFrame,
  lines: readonly Pixel[],
  year: number,
  size: ReadoutSize,
  limits: Box,
): Box {
  const x = xOf(frame, year)
  const places = [
    { right: true, up: true },
    { right: false, up: true },
    { right: true, up: false },
    { right: false, up: false },
  ] as const
  const inside = (at: number, from: number, extent: number, length: number) =>
    Math.max(from, Math.min(from + extent - length, at))
  const isHigh = size.height > frame.bottom - frame.top
  const boxOf = ({ right, up }: (typeof places)[number]): Box => {
    const top = isHigh
      ? (frame.top + frame.bottom - size.height) / 2
      : up
        ? frame.top
        : frame.bottom - size.height - DISTANCE
    return {
      ...size,
      x: inside(right ? x + DISTANCE : x - DISTANCE - size.width, limits.x, limits.width, size.width),
      y: inside(isHigh ? top : Math.max(0, top), limits.y, limits.height, size.height),
    }
  }
  const { width, height, right } = frame
  const fitsBeside = size.width + DISTANCE <= Math.max(x, width - x)
  return freest(places, boxOf, {
    plot: fitsBeside ? { x: 0, y: 0, width, height } : limits,
    lines: [
      ...lines,
      // The cross-hair itself: a box pushed back must not cover it.
      ...Array.from({ length: Math.ceil(height / 2) }, (_, step): Pixel => [x, step * 2]),
    ],
    taken: [{ x: right, y: 0, width: width - right, height }],
    air: 0,
  }).box
}
