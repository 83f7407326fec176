/** What lies under the lines: the years that are over, the rule after them, the selected year; and the bars of the targets. */

import { type ChartFrame, showsValue, xOf, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartGround, ChartTarget, ChartView } from './chart-view.ts'
import type { Mark } from './marks.ts'

/** Marks under the lines, all of the height of the plot. `key` tells the plots of one chart apart. */
export function groundMarks(
  { lastOutturn }: Pick<ChartGround, 'lastOutturn'>,
  { year }: Pick<ChartView, 'year'>,
  frame: ChartFrame,
  key = '',
): Mark[] {
  const { left, top, bottom } = frame
  const end = Math.round(xOf(frame, lastOutturn + 0.5)) + 0.5
  const selected = Math.round(xOf(frame, year)) + 0.5
  const line = { kind: 'line', slot: null } as const
  return [
    {
      kind: 'area',
      key: `past${key}`,
      role: 'past',
      box: { x: left, y: top, width: end - left, height: bottom - top },
    },
    { ...line, key: `forecast${key}`, role: 'forecast', from: [end, top], to: [end, bottom] },
    { ...line, key: `year${key}`, role: 'year', from: [selected, top], to: [selected, bottom] },
  ]
}

/** Half the length of a target's bar, in rem/16. */
const TARGET_REACH = 11

/** The bar's ends, around its year and inside the plot. */
export function targetReach(
  target: ChartTarget,
  frame: ChartFrame,
  look: ChartLook,
): readonly [left: number, right: number] {
  const reach = TARGET_REACH * look.scale
  const left = Math.max(frame.left, Math.min(xOf(frame, target.year) - reach, frame.right - 2 * reach))
  return [left, left + 2 * reach]
}

/** A short bar for each target that lies on the axis. */
export function targetBars(targets: readonly ChartTarget[], frame: ChartFrame, look: ChartLook): Mark[] {
  return targets
    .filter(({ value }) => showsValue(frame, value))
    .map(target => {
      const [left, right] = targetReach(target, frame, look)
      const y = yOf(frame, target.value)
      const key = `target ${target.year} ${target.value}`
      return { kind: 'line', key, role: 'target', slot: null, from: [left, y], to: [right, y] }
    })
}
