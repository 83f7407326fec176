/** What an axis has room for beyond what is drawn, since it stands while a hand moves a lever. */

import type { ChartMode } from '../../scenario/view.ts'

/** How far beyond its first target a chart reaches at least. */
const BEYOND_TARGET = 1.4
/** How far from the baseline a chart of differences reaches at least, as a part of the baseline's largest value. */
const AROUND_BASE = 0.05

/**
 * Values that the axis must reach.
 * @param drawn what is drawn of the scenarios, in the mode.
 * @param base the baseline in the unit of the values, before the mode.
 * @param firstTarget the first target on the chart; undefined where there is none.
 */
export function roomOf(
  mode: ChartMode,
  drawn: readonly number[],
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
    case 'difference':
      return around(drawn, AROUND_BASE * largest(base))
    case 'relative':
      return around(drawn, AROUND_BASE)
    case 'index':
      return []
  }
}

/** As long as there is no difference at all: the first ones say themselves how large they are. */
function around(drawn: readonly number[], reach: number): readonly number[] {
  return largest(drawn) === 0 ? [-reach, reach] : []
}

function largest(values: readonly number[]): number {
  return Math.max(0, ...values.filter(Number.isFinite).map(Math.abs))
}
