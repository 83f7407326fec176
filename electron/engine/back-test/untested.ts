/** Why a variable cannot be tested. */

import type { Untested } from '../../../shared/model/back-test.ts'
import { itemAt } from '../model/item-read.ts'
import type { Model } from '../model/model.ts'
import type { Known } from './known.ts'
import type { Observed } from './observed.ts'
import { missingInputs, type Workable } from './workable.ts'

/** The reason for an equation that no free run and no single step tests. */
export function whyUntested(model: Model, observed: Observed, known: Known, workable: Workable): Untested {
  const { equation, isAnchored } = workable
  const variable = equation.id
  const rows = observed.rows.get(equation.slot) ?? []
  if (rows.length === 0) return { variable, reason: 'not-observed' }
  const usable = rows.filter(({ year }) => !isAnchored || year > model.baseYear)
  if (usable.length === 0) return { variable, reason: 'anchored' }
  const tries = usable.map(({ year }) => ({
    year,
    inputs: missingInputs(workable, known.standpoint(year, isAnchored), slot => itemAt(model, slot).id),
  }))
  const nearest = tries.reduce((best, each) => (each.inputs.length <= best.inputs.length ? each : best))
  return nearest.inputs.length === 0
    ? { variable, reason: 'no-number' }
    : { variable, reason: 'input-not-observed', ...nearest }
}
