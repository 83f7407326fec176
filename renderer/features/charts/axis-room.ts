/** What an axis has room for beyond what is drawn, since it stands while a hand moves a lever. */

import type { ChartMode } from '../../../shared/contract/workspace.ts'

/** How far beyond its first target a chart reaches at least. */
const BEYOND_TARGET = 1.4
/** How far from the baseline a chart of differences reaches at least, as a part of the baseline's largest value. */
const AROUND_BASE = 0.05

/**
 * Values that the axis must reach.
 * @param base the baseline in the unit of the values, before the mode.
 * @param firstTarget the first target on the chart; undefined where there is none.
 */
export function roomOf(
  mode: ChartMode,
  base: readonly number[],
  firstTarget: number | undefined,
  isShare: boolean,
): readonly number[] {
  switch (mode) {
    case 'value': {
      if (firstTarget === undefined) return []
      const room = firstTarget * BEYOND_TARGET
      // A share has none beyond the whole.
      return [isShare && firstTarget <= 1 && room > 1 ? 1 : room]
    }
    case 'difference': {
      const reach = AROUND_BASE * Math.max(0, ...base.map(Math.abs).filter(Number.isFinite))
      return [-reach, reach]
    }
    case 'relative':
      return [-AROUND_BASE, AROUND_BASE]
    case 'index':
      return []
  }
}
