/** From values of two kinds to the points and the errors of a test. */

import type { BackTestErrors, BackTestPoint } from '../../../shared/model/back-test.ts'
import type { Observation } from '../../../shared/model/definition.ts'
import {
  errorProportions,
  meanOf,
  relativeErrors,
  rootMeanSquare,
  theilU2,
} from '../../../shared/reading/error-measures.ts'

/** The years from `first` on that hold an observed or a computed value; none is left out in between. */
export function pointsOf(
  first: number,
  last: number,
  rows: readonly Observation[],
  computedIn: (year: number) => number,
): BackTestPoint[] {
  const byYear = new Map(rows.map(row => [row.year, row]))
  const points: BackTestPoint[] = []
  for (let year = first; year <= last; year += 1) {
    const row = byYear.get(year)
    const computed = computedIn(year)
    points.push({
      year,
      observed: row?.value ?? null,
      // There is one zero: answers go as text, which knows no other.
      computed: Number.isFinite(computed) ? computed + 0 : null,
      standing: row?.standing ?? null,
      facts: [...(row?.facts ?? [])],
    })
  }
  const holds = ({ observed, computed }: BackTestPoint) => observed !== null || computed !== null
  return points.slice(points.findIndex(holds), points.findLastIndex(holds) + 1)
}

/** Points at which there is something to compare. */
export function comparedPoints(points: readonly BackTestPoint[]) {
  return points.flatMap(({ year, observed, computed, facts }) =>
    observed === null || computed === null ? [] : [{ year, observed, computed, facts }],
  )
}

/**
 * Null where no year can be compared.
 * @param noChangeIn what a forecast that nothing changes says of a year; NaN where that is not known.
 */
export function errorsOf(
  points: readonly BackTestPoint[],
  noChangeIn: (year: number) => number,
): BackTestErrors | null {
  const years = comparedPoints(points).map(({ year, observed, computed }) => {
    const noChange = noChangeIn(year)
    return { observed, computed, noChange: Number.isFinite(noChange) ? noChange : null }
  })
  if (years.length === 0) return null
  const relative = relativeErrors(years)
  return {
    n: years.length,
    bias: meanOf(years.map(({ observed, computed }) => computed - observed)),
    relativeBias: relative === null ? null : meanOf(relative),
    mape: relative === null ? null : meanOf(relative.map(Math.abs)),
    rmse: rootMeanSquare(years),
    theilU: theilU2(years),
    proportions: errorProportions(years),
  }
}
