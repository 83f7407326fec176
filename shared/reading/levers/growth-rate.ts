/** How fast a path may grow, and how fast it must to arrive somewhere. Rates are shares a year: 0.05 is 5 % a year. */

import { formatExact, NARROW_SPACE } from '../../locale/numbers.ts'
import type { Language } from '../../model/definition.ts'
import { type PathGround, samplePath } from '../../scenario/path.ts'
import type { Range } from './lever-number.ts'

/** Rates are kept to a hundredth of a per cent. */
const GRID = 1e-4

/** What a key or an unhurried hand moves a rate by. */
export const RATE_STEP = 1e-3

/** Values of a path that grows away from the default path in `from`, from that year to the horizon. */
function grown(from: number, rate: number, ground: PathGround): number[] {
  return samplePath({ shape: 'growth', from, rate }, ground).slice(from - (ground.years[0] ?? from))
}

/**
 * The slowest and the fastest growth from `from` that keep every year within the range of the lever, to a hundredth of a
 * per cent. Null where nothing can grow: the default path is at zero there, or no year is left.
 */
export function rateBounds(
  from: number,
  ground: PathGround,
  range: Pick<Range, 'min' | 'max'>,
): { readonly min: number; readonly max: number } | null {
  const [start = 0] = grown(from, 0, ground)
  const slowest = rateTo(start > 0 ? range.min : range.max, from, ground)
  const fastest = rateTo(start > 0 ? range.max : range.min, from, ground)
  if (slowest === null || fastest === null) return null
  const fits = (rate: number) =>
    grown(from, rate, ground)
      .slice(1)
      .every(value => value >= range.min && value <= range.max)
  const inward = (rate: number, step: number) => (fits(rate) ? rate : onGrid(rate + step))
  return { min: inward(slowest, GRID), max: inward(fastest, -GRID) }
}

/**
 * The rate that leads from the default path in `from` to `value` in the last year, to the nearest `grid`. What lies on the
 * other side of zero is out of reach: the path falls to zero, −100 % a year. Null where nothing can grow.
 */
export function rateTo(value: number, from: number, ground: PathGround, grid = GRID): number | null {
  const [start = 0, ...later] = grown(from, 0, ground)
  if (start === 0 || later.length === 0) return null
  const ratio = value / start
  return ratio <= 0 ? -1 : onGrid(ratio ** (1 / later.length) - 1, grid)
}

function onGrid(rate: number, grid = GRID): number {
  return Number((Math.round(rate / grid) * grid).toFixed(4))
}

/** A rate as it is said: `4,5 %`, with a second decimal where it has one. */
export function rateText(rate: number, language: Language): string {
  const number = formatExact(Number((rate * 100).toFixed(2)), { language, decimals: 1 })
  return language === 'vi' ? `${number}${NARROW_SPACE}%` : `${number}%`
}
