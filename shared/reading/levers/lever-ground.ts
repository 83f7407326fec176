/** Where the path of a lever stands. */

import type { Catalogue, CatalogueLever } from '../../model/catalogue.ts'
import type { PathGround } from '../../scenario/path.ts'
import { executedPoints } from '../executed/laid-over.ts'

/** The years of the model, the lever's own default, the first year that is free, and what it really was in some that are. */
export function groundOf(
  lever: CatalogueLever,
  model: Pick<Catalogue, 'baseYear' | 'lastOutturn' | 'executed'>,
): PathGround {
  const executed = executedPoints(model, lever.id)
  return {
    ...(executed === null ? {} : { executed }),
    years: lever.values.map((_, index) => model.baseYear + index),
    defaults: lever.values,
    firstFreeYear: model.lastOutturn + 1,
  }
}
