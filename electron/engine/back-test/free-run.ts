/**
 * The model started in an earlier year: its equations go on from their own values of the year before, levers are as they were
 * observed, and what cannot be worked out is a gap that goes on.
 *
 * A variable that was observed and whose own equation can be worked out in no year of the run stands as it was observed, like a lever:
 * a test of the part of the model that data allow, driven by data where it is cut off from the rest (J. B. Homer, “Partial-model
 * testing as a validation tool for system dynamics”, System Dynamics Review 28(3), 2012; first of 1983).
 */

import type { Model } from '../model/model.ts'
import type { Known } from './known.ts'
import type { Observed } from './observed.ts'
import { type Workable, workOut } from './workable.ts'

export interface FreeRun {
  readonly start: number
  /** [year][slot] from the start on; NaN for gaps. */
  readonly record: Float64Array
  /** Slots of variables that stand as observed. */
  readonly driven: ReadonlySet<number>
  /** Slots of variables that were computed in at least one year. */
  readonly computed: ReadonlySet<number>
}

/** The run that begins with what is known of the year `start`. */
export function freeRun(
  model: Model,
  observed: Observed,
  known: Known,
  equations: readonly Workable[],
  parameters: Float64Array,
  start: number,
): FreeRun {
  const run = (driven: ReadonlySet<number>) =>
    walk({ model, observed, known, equations, parameters, start, driven })
  const wereObserved = equations.filter(({ equation }) =>
    observed.rows.get(equation.slot)?.some(({ year }) => year > start),
  )
  let found = run(new Set())
  // Those before others in the order of the year come first: they may be what the others lack.
  for (const { equation } of wereObserved)
    if (!found.computed.has(equation.slot)) found = run(new Set([...found.driven, equation.slot]))
  // What was driven too early, for the lack of one that came later in the order, is let go again.
  for (const slot of [...found.driven]) {
    const without = run(new Set([...found.driven].filter(other => other !== slot)))
    if (without.computed.has(slot)) found = without
  }
  return found
}

interface Walk {
  readonly model: Model
  readonly observed: Observed
  readonly known: Known
  readonly equations: readonly Workable[]
  readonly parameters: Float64Array
  readonly start: number
  readonly driven: ReadonlySet<number>
}

function walk({ model, observed, known, equations, parameters, start, driven }: Walk): FreeRun {
  const { slots, levers, baseYear } = model
  const years = observed.lastYear - start + 1
  const from = (start - observed.firstYear) * slots
  const record = new Float64Array(years * slots).fill(Number.NaN)
  record.set(known.record.subarray(from, from + slots))
  const computed = new Set<number>()
  for (let yearIndex = 1; yearIndex < years; yearIndex += 1) {
    const begin = yearIndex * slots
    const observe = (slot: number) => {
      record[begin + slot] = observed.record[from + begin + slot] ?? Number.NaN
    }
    for (const { slot } of levers) observe(slot)
    // History is one run: what a policy would have changed is not known, so the run is its own reference.
    const at = { own: record, reference: record, parameters, slots, baseYear: start, yearIndex }
    for (const workable of equations) {
      const { slot } = workable.equation
      if (driven.has(slot)) observe(slot)
      else if (!workable.isAnchored || start === baseYear) {
        const value = workOut(workable, at)
        record[begin + slot] = value
        if (Number.isFinite(value)) computed.add(slot)
      }
    }
  }
  return { start, record, driven, computed }
}
