/** What free runs say of each variable: of all starts, the one that tests most. */

import type { BackTest } from '../../../shared/model/back-test.ts'
import type { Model } from '../model/model.ts'
import { computedBehind, fittedParameters } from './behind.ts'
import { errorsOf, pointsOf } from './comparison.ts'
import type { FreeRun } from './free-run.ts'
import type { Known } from './known.ts'
import type { Observed } from './observed.ts'
import type { Workable } from './workable.ts'

/**
 * The test of one variable; null where no run computes it in an observed year. Of several starts, one that tests behaviour stands before
 * one that tests figures that must agree, then that with most years to compare, then that in which fewest variables stand as observed,
 * then the earliest.
 * @param hasOneStep whether its equation is tested by itself. A run in which nothing goes on from its own values, or definitions alone
 * do, says no more than that, and is left out then.
 */
export function freeRunTest(
  model: Model,
  observed: Observed,
  known: Known,
  runs: readonly FreeRun[],
  workable: Workable,
  bySlot: ReadonlyMap<number, Workable>,
  hasOneStep: boolean,
): BackTest | null {
  const tests = runs.flatMap(run => testOf(model, observed, known, run, workable, bySlot, hasOneStep) ?? [])
  return tests.toSorted(byWorth)[0] ?? null
}

/** Sorting keeps the order of starts among equals. */
function byWorth(one: BackTest, other: BackTest): number {
  return (
    Number(one.identity) - Number(other.identity) ||
    other.errors.n - one.errors.n ||
    one.driven.length - other.driven.length
  )
}

function testOf(
  model: Model,
  observed: Observed,
  known: Known,
  { start, record, driven, computed }: FreeRun,
  workable: Workable,
  bySlot: ReadonlyMap<number, Workable>,
  hasOneStep: boolean,
): BackTest | null {
  const { slot, id } = workable.equation
  if (!computed.has(slot)) return null
  const equations = computedBehind(workable, bySlot, other => computed.has(other))
  const readings = equations.flatMap(each => each.readings)
  const goingOn = readings.filter(({ slot: read, moment }) => moment === 'previous' && computed.has(read))
  if (hasOneStep && goingOn.every(({ slot: read }) => bySlot.get(read)?.isIdentity === true)) return null
  const rows = observed.rows.get(slot) ?? []
  const ran = (year: number) => (year === start ? Number.NaN : record[(year - start) * model.slots + slot])
  const points = pointsOf(start, observed.lastYear, rows, year => ran(year) ?? Number.NaN)
  // The forecast that nothing changes knows what the run knew when it was started.
  const atStart = known.record[(start - observed.firstYear) * model.slots + slot] ?? Number.NaN
  const errors = errorsOf(points, () => atStart)
  if (errors === null) return null
  const read = new Set(readings.map(reading => reading.slot))
  return {
    variable: id,
    kind: 'free-run',
    start,
    identity: equations.every(({ isIdentity }) => isIdentity),
    points,
    errors,
    driven: model.equations.filter(each => read.has(each.slot) && driven.has(each.slot)).map(each => each.id),
    workedOut: [],
    fitted: fittedParameters(model, equations, points),
  }
}
