/**
 * The past is confronted: what the model's equations say of years that have been, beside what was observed in them. Formulas are worked
 * out by the plain evaluator on the model's own trees; parameters have the values of the pack, in every year.
 */

import type { BackTest, BackTestResult } from '../../../shared/model/back-test.ts'
import type { Model } from '../model/model.ts'
import { baseRun, baseRunTest } from './base-run.ts'
import { freeRun } from './free-run.ts'
import { freeRunTest } from './free-run-tests.ts'
import { byImportance } from './importance.ts'
import { knownPast } from './known.ts'
import { observedPast } from './observed.ts'
import { oneStep } from './one-step.ts'
import { whyUntested } from './untested.ts'
import { workables } from './workable.ts'

/**
 * Tests every variable that the history of the model's pack allows to be tested, and says of all others why not. Executed values of a
 * document are no part of it: the model is the one that its pack says.
 */
export function backTest(model: Model): BackTestResult {
  const equations = workables(model)
  const observed = observedPast(model)
  const ordered = byImportance(model, equations)
  if (observed === null)
    return {
      span: null,
      tests: [],
      untested: ordered.map(({ equation }) => ({ variable: equation.id, reason: 'not-observed' })),
    }
  const { years } = observed
  const bySlot = new Map(equations.map(each => [each.equation.slot, each]))
  const parameters = Float64Array.from(model.parameters, ({ value }) => value)
  const known = knownPast(model, observed, equations, parameters)
  const runs = years
    .filter(year => year < observed.lastYear)
    .map(start => freeRun(model, observed, known, equations, parameters, start))
  const shipped = baseRun(model, observed, parameters)

  const each = ordered.map(workable => {
    const single = oneStep(model, observed, known, workable, bySlot)
    const free = freeRunTest(model, observed, known, runs, workable, bySlot, single !== null)
    const past = [free, single].flatMap((test): BackTest[] => (test === null ? [] : [test]))
    const since = baseRunTest(model, observed, shipped, workable, bySlot)
    return {
      tests: since === null ? past : [...past, since],
      untested: past.length > 0 ? [] : [whyUntested(model, observed, known, workable)],
    }
  })
  return {
    span: { first: years[0] ?? observed.firstYear, last: years.at(-1) ?? observed.lastYear },
    tests: each.flatMap(({ tests }) => tests),
    untested: each.flatMap(({ untested }) => untested),
  }
}
