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

/** Between the last year and never, in units: as wide as the words of both need. */
const GAP = 2.5

/** The years that are shown, each with its share; what was met before them counts for the first. Years without any are left out. */
export function firstYears(
  { firstMet }: Pick<TargetChance, 'firstMet'>,
  years: readonly number[],
): TargetChance['firstMet'] {
  const [first = Number.NEGATIVE_INFINITY] = years
  const shares = new Map<number, number>()
  for (const { year, share } of firstMet) {
    const shown = Math.max(first, year)
    shares.set(shown, (shares.get(shown) ?? 0) + share)
  }
  return [...shares].filter(([, share]) => share > 0).map(([year, share]) => ({ year, share }))
}

export function firstMetBars(
  target: Pick<TargetChance, 'firstMet' | 'never'>,
  years: readonly number[],
  due: number,
): FirstMetBars {
  const { never } = target
  const firstMet = firstYears(target, years)
  const first = years[0] ?? due
  const width = years.length + GAP + 1
  const tallest = Math.max(never, ...firstMet.map(({ share }) => share))
  const heightOf = (share: number) => (tallest === 0 ? 0 : share / tallest)
  const place = (year: number) => year - first
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
