/** What a document's scenarios come to: the headline variables at the years of their targets and at the horizon. */

import { FaultError } from '../../shared/faults.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'
import { changedFormulasOf } from '../../shared/scenario/own-formula.ts'
import { MOST_STAMPED, type Stamp } from '../../shared/scenario/stamp.ts'
import { withExecuted } from '../engine/model/executed.ts'
import type { Model } from '../engine/model/model.ts'
import { runResult } from '../engine/run/result.ts'
import { simulate } from '../engine/run/simulate.ts'

/**
 * The results of the first scenarios of a document with its executed values, in their order; one that the model cannot run has none, and
 * neither has one with changed formulas, which the program itself never works out.
 */
export type HeadlineResults = (
  scenarios: readonly Scenario[],
  executed?: readonly ExecutedValue[],
) => Stamp['results']

type Values = Stamp['results'][number]['values']

/** Works out results with `model`. What the last call has run is not run again: of a document that is saved again little has changed. */
export function headlineRunner(model: Model): HeadlineResults {
  const points = headlinePoints(model)
  let last: ReadonlyMap<string, Values | null> = new Map()
  return (scenarios, executed = []) => {
    const now = new Map<string, Values | null>()
    const results = scenarios
      .slice(0, MOST_STAMPED)
      .filter(isStamped)
      .flatMap(scenario => {
        const run = JSON.stringify([scenario.levers, scenario.parameters, executed])
        const known = now.has(run) ? now.get(run) : last.get(run)
        const values = known === undefined ? valuesOf(model, scenario, executed, points) : known
        now.set(run, values)
        return values === null ? [] : [{ scenario: scenario.id, values }]
      })
    last = now
    return results
  }
}

/** Whether a scenario's results are recorded. */
export function isStamped({ formulas }: Scenario): boolean {
  return changedFormulasOf(formulas).length === 0
}

/** Headline variables and the years in which they are looked at, in ascending order. */
export function headlinePoints({ head, targets }: Model): ReadonlyMap<string, readonly number[]> {
  return new Map(
    head.headlines.map(({ variable, targets: own }) => {
      const years = targets.filter(({ id }) => own.includes(id)).map(({ year }) => year)
      return [variable, [...new Set([...years, head.horizon])].sort((a, b) => a - b)]
    }),
  )
}

function valuesOf(
  model: Model,
  scenario: Scenario,
  executed: readonly ExecutedValue[],
  points: ReadonlyMap<string, readonly number[]>,
): Values | null {
  try {
    const own = withExecuted(model, executed)
    // Indicators move none of the model's variables.
    const plain = { ...scenario, formulas: [] }
    const { run } = runResult(own, plain, simulate(own, plain), [...points.keys()])
    return Object.fromEntries(
      [...points].map(([variable, years]) => [
        variable,
        Object.fromEntries(
          years.flatMap(year => {
            const value = run.series[variable]?.[year - model.baseYear]
            return value === undefined ? [] : [[String(year), value]]
          }),
        ),
      ]),
    )
  } catch (error) {
    if (error instanceof FaultError) return null
    throw error
  }
}
