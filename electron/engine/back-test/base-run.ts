/** The model as shipped: run from its base year on, with levers on their default paths, beside what came about since. */

import type { BackTest } from '../../../shared/model/back-test.ts'
import type { Model } from '../model/model.ts'
import { computedBehind, fittedParameters, isFitted } from './behind.ts'
import { errorsOf, pointsOf } from './comparison.ts'
import { isUsable, type Observed } from './observed.ts'
import type { Workable } from './workable.ts'

/** [year][slot] from the base year to the last observed one. */
export function baseRun(model: Model, { lastYear }: Observed, parameters: Float64Array): Float64Array {
  const { slots, baseYear, levers } = model
  const record = new Float64Array((lastYear - baseYear + 1) * slots)
  for (const { slot, defaults } of levers)
    for (let yearIndex = 0; yearIndex * slots < record.length; yearIndex += 1)
      record[yearIndex * slots + slot] = defaults[yearIndex] ?? Number.NaN
  model.runAllYears(record, record, parameters)
  return record
}

/** The test of one variable; null where nothing of it was observed after the base year. */
export function baseRunTest(
  model: Model,
  { rows: byVariable, lastYear }: Observed,
  record: Float64Array,
  workable: Workable,
  bySlot: ReadonlyMap<number, Workable>,
): BackTest | null {
  const { slots, baseYear, levers } = model
  const { slot, id } = workable.equation
  const rows = byVariable.get(slot) ?? []
  const ran = (year: number) => {
    const value = record[(year - baseYear) * slots + slot] ?? Number.NaN
    return year !== baseYear && isUsable(value) ? value : Number.NaN
  }
  const points = pointsOf(baseYear, lastYear, rows, ran)
  const atBase = rows.find(({ year }) => year === baseYear)?.value ?? Number.NaN
  const errors = errorsOf(points, () => atBase)
  if (errors === null) return null
  const equations = behindInTheYear(workable, bySlot)
  const read = new Set(equations.flatMap(each => each.readings.map(reading => reading.slot)))
  const fittedLevers = levers.filter(lever => read.has(lever.slot) && isFitted(lever.source, points))
  return {
    variable: id,
    kind: 'base-run',
    start: baseYear,
    identity: false,
    points,
    errors,
    driven: [],
    workedOut: [],
    fitted: [...fittedLevers.map(lever => lever.id), ...fittedParameters(model, equations, points)],
  }
}

/** The equation and what it reads of the same year: what the years before hold leads through most of any model. */
function behindInTheYear(workable: Workable, bySlot: ReadonlyMap<number, Workable>): Workable[] {
  const ofTheYear = new Set<number>()
  const waiting = [workable]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { slot, moment } of next.readings) {
      const read = bySlot.get(slot)
      if (moment !== 'now' || read === undefined || ofTheYear.has(slot)) continue
      ofTheYear.add(slot)
      waiting.push(read)
    }
  return computedBehind(workable, bySlot, slot => ofTheYear.has(slot))
}
