/** Where the bars of the first years stand: one unit of width for a year, and one apart for the draws that never meet the target. */

import type { TargetChance } from '../../../../shared/analysis/uncertainty.ts'

export interface FirstMetBar {
  readonly key: string
  /** Left edge, in units of width. */
  readonly x: number
  /** Of the tallest, which is 1. */
  readonly height: number
  /** In time, after the target's year, or not up to the horizon. */
  readonly when: 'in-time' | 'late' | 'never'
}

export interface FirstMetBars {
  readonly bars: readonly FirstMetBar[]
  /** In units. */
  readonly width: number
  /** The middle of a bar in per cent of the width; null for the one of never. */
  readonly placeOf: (year: number | null) => number
}

/** Between the last year and never, in units. */
const GAP = 1

export function firstMetBars(
  { firstMet, never }: Pick<TargetChance, 'firstMet' | 'never'>,
  years: readonly number[],
  due: number,
): FirstMetBars {
  const first = years[0] ?? due
  const width = years.length + GAP + 1
  const tallest = Math.max(never, ...firstMet.map(({ share }) => share))
  const heightOf = (share: number) => (tallest === 0 ? 0 : share / tallest)
  // What was met before the years that are shown stands at the first of them.
  const place = (year: number) => Math.max(0, year - first)
  return {
    bars: [
      ...firstMet.map(
        ({ year, share }): FirstMetBar => ({
          key: String(year),
          x: place(year) + 0.1,
          height: heightOf(share),
          when: year <= due ? 'in-time' : 'late',
        }),
      ),
      { key: 'never', x: years.length + GAP + 0.1, height: heightOf(never), when: 'never' },
    ],
    width,
    placeOf: year => (((year === null ? years.length + GAP : place(year)) + 0.5) / width) * 100,
  }
}
