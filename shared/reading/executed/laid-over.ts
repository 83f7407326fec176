/** What really came about, laid over what the model says of itself: the model in which a document's scenarios stand. */

import type { Catalogue, CatalogueLever } from '../../model/catalogue.ts'
import type { Points } from '../../model/definition.ts'
import type { ExecutedValue } from '../../scenario/executed.ts'

type Known = Pick<Catalogue, 'executed'>

/**
 * The catalogue with executed values: default paths have them in their years, and whoever asks finds them in `executed`. Without
 * values it is the catalogue itself.
 * @param catalogue the model's own.
 */
export function laidOver(catalogue: Catalogue, executed: readonly ExecutedValue[]): Catalogue {
  if (executed.length === 0) return catalogue
  const known = { executed: [...executed] }
  const levers = catalogue.levers.map((lever): CatalogueLever => {
    const points = executedPoints(known, lever.id)
    if (points === null) return lever
    return {
      ...lever,
      values: lever.values.map((value, index) => points[catalogue.baseYear + index] ?? value),
    }
  })
  return { ...catalogue, ...known, levers }
}

/** Executed values of an item by year; null where there are none. */
export function executedPoints({ executed = [] }: Known, item: string): Points | null {
  const own = executed.filter(each => each.item === item)
  return own.length === 0 ? null : Object.fromEntries(own.map(({ year, value }) => [year, value]))
}

/** The executed value of an item in a year; null where there is none. */
export function executedIn({ executed = [] }: Known, item: string, year: number): ExecutedValue | null {
  return executed.find(each => each.item === item && each.year === year) ?? null
}

/** The last year of an item that is over: of its executed values, or else the last outturn. Its forecast begins after it. */
export function lastKnownYear(
  { executed = [], lastOutturn }: Pick<Catalogue, 'executed' | 'lastOutturn'>,
  item: string,
): number {
  return executed.reduce((last, each) => (each.item === item ? Math.max(last, each.year) : last), lastOutturn)
}
