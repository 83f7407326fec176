/** Single equations: this year's value from everything that the equation reads as it was observed. */

import type { BackTest } from '../../../shared/model/back-test.ts'
import type { Model } from '../model/model.ts'
import { computedBehind, fittedParameters } from './behind.ts'
import { comparedPoints, errorsOf, pointsOf } from './comparison.ts'
import type { Known } from './known.ts'
import type { Observed } from './observed.ts'
import { type Workable, workOut } from './workable.ts'

/** The test of one equation; null where no year of it can be compared. */
export function oneStep(
  model: Model,
  observed: Observed,
  known: Known,
  workable: Workable,
  bySlot: ReadonlyMap<number, Workable>,
): BackTest | null {
  const { slot, id } = workable.equation
  const rows = observed.rows.get(slot) ?? []
  const { firstYear, lastYear } = observed
  // The forecast that nothing changes knows what a one-step forecast knows: last year's value.
  const lastYears = (year: number) => rows.find(row => row.year === year - 1)?.value ?? Number.NaN
  const points = pointsOf(firstYear, lastYear, rows, year => oneYear(model, known, workable, year))
  const errors = errorsOf(points, lastYears)
  if (errors === null) return null
  const years = comparedPoints(points).map(({ year }) => year)
  const workedOut = workedOutBehind(model, known, workable, bySlot, years)
  const equations = computedBehind(workable, bySlot, other => workedOut.has(other))
  return {
    variable: id,
    kind: 'one-step',
    start: null,
    identity: equations.every(({ isIdentity }) => isIdentity),
    points,
    errors,
    driven: [],
    workedOut: equations.flatMap(each => (each === workable ? [] : [each.equation.id])),
    fitted: fittedParameters(model, equations, points),
  }
}

/** Slots that were not observed in a year in which the equation, or one that it reads, asks for them: each is worked out of that year alone. */
function workedOutBehind(
  { baseYear }: Model,
  known: Known,
  { readings }: Workable,
  bySlot: ReadonlyMap<number, Workable>,
  years: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const seen = new Set<string>()
  const yearOf = { now: 0, previous: -1 } as const
  const waiting = years.flatMap(year =>
    readings.map(({ slot, moment }) => ({
      slot,
      year: moment === 'start' ? baseYear : year + yearOf[moment],
    })),
  )
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { slot, year } = next
    const read = bySlot.get(slot)
    if (read === undefined || seen.has(`${slot} ${year}`) || known.isObserved(slot, year)) continue
    seen.add(`${slot} ${year}`)
    found.add(slot)
    waiting.push(...read.readings.map(reading => ({ slot: reading.slot, year })))
  }
  return found
}

/** NaN where an input is not known; an equation that compares with the base year is worked out after that year only. */
function oneYear({ baseYear }: Model, known: Known, workable: Workable, year: number): number {
  const { isAnchored } = workable
  return isAnchored && year <= baseYear ? Number.NaN : workOut(workable, known.standpoint(year, isAnchored))
}
