/** What became of the draws of a batch that failed. */

import type { FailedDraws } from '../../../shared/analysis/varied.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import { notFinite } from '../run/diagnose.ts'
import { walkAllYears } from '../run/evaluate.ts'
import { brokenChecks } from '../run/judge.ts'
import { type Batch, type BatchResult, touchesPolicy } from './batch.ts'
import { drawRunner } from './batch-in-javascript.ts'

/**
 * Counts the failed draws and says of the first what was wrong with it: the first value that is no finite number, with its
 * variable, year, formula and the values read there, or the hard checks that do not hold.
 */
export function failedDraws(
  model: Model,
  batch: Batch,
  { failed }: Pick<BatchResult, 'failed'>,
): FailedDraws {
  const count = failed.reduce((total, flag) => total + flag, 0)
  const draw = failed.indexOf(1)
  return { count, first: draw < 0 ? null : { draw, faults: [...faultsOfDraw(model, batch, draw)] } }
}

/** What `simulate` would say of one draw; worked out by walking the trees, as nothing of a batch's record is kept. */
export function faultsOfDraw(model: Model, batch: Batch, draw: number): readonly Fault[] {
  const simulation = drawRunner(model, batch, (own, reference, parameters) =>
    walkAllYears(model, own, reference, parameters),
  )(draw)
  const inReference = touchesPolicy(model, batch) ? notFinite(model, simulation, 'reference') : []
  if (inReference.length > 0) return inReference
  const inOwn = notFinite(model, simulation, 'own')
  return inOwn.length > 0 ? inOwn : brokenChecks(model, simulation, 'own')
}
