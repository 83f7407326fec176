/** What taking the figures would change: new paths of levers, or executed values, against what there is. */

import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { knotsOf, type PathGround, samplePath } from '../../../shared/scenario/path.ts'
import { type FigureSeries, takenFigures } from './read-figures.ts'

export interface YearChange {
  readonly year: number
  /** In the item's unit; null where there was none. */
  readonly from: number | null
  readonly to: number
}

/**
 * The path through the figures: straight between them, level after the last. In the free years before the first the path stays
 * what it was. Null where there is no figure.
 */
export function importedPath(
  figures: readonly { readonly year: number; readonly amount: number }[],
  before: LeverPath | null,
  ground: PathGround,
): LeverPath | null {
  const [first] = figures
  if (first === undefined) return null
  const own = Object.fromEntries(figures.map(({ year, amount }) => [year, amount]))
  return { shape: 'points', points: { ...pointsBefore(first.year, before, ground), ...own } }
}

/** The bends of the path before a year, and its value in the year before; the default path needs none. */
function pointsBefore(
  year: number,
  path: LeverPath | null,
  ground: PathGround,
): Readonly<Record<string, number>> {
  const last = ground.years.indexOf(year - 1)
  if (path === null || last < 0 || year <= ground.firstFreeYear) return {}
  const knots = Object.entries(knotsOf(path, ground)).filter(([knot]) => Number(knot) < year)
  const value = samplePath(path, ground)[last]
  return knots.length === 0 || value === undefined ? {} : { ...Object.fromEntries(knots), [year - 1]: value }
}

/** The years in which a lever becomes another, to twelve digits: what was written and read again is the same. */
export function pathChanges(
  before: LeverPath | null,
  after: LeverPath,
  ground: PathGround,
): readonly YearChange[] {
  const [old, next] = [samplePath(before, ground), samplePath(after, ground)]
  return ground.years.flatMap((year, index): YearChange[] => {
    const [from, to] = [old[index], next[index]]
    return from === undefined || to === undefined || isSame(from, to) ? [] : [{ year, from, to }]
  })
}

/** The executed values that would be new or others. */
export function executedChanges(
  series: FigureSeries,
  executed: readonly ExecutedValue[],
): readonly YearChange[] {
  return takenFigures(series).flatMap(({ year, amount }): YearChange[] => {
    const known = executed.find(each => each.item === series.item?.id && each.year === year)
    if (known !== undefined && isSame(known.value, amount)) return []
    return [{ year, from: known?.value ?? null, to: amount }]
  })
}

/** A few of many: the first, the one that changes most, and the last. */
export function tellingChanges(changes: readonly YearChange[]): readonly YearChange[] {
  const [first] = changes
  const last = changes.at(-1)
  if (first === undefined || last === undefined) return []
  const by = ({ from, to }: YearChange) => Math.abs(to - (from ?? 0))
  const most = changes.reduce((best, each) => (by(each) > by(best) ? each : best), first)
  return [...new Set([first, most, last])]
}

function isSame(one: number, other: number): boolean {
  return one.toPrecision(12) === other.toPrecision(12)
}
