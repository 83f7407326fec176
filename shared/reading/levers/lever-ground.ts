/** Where the path of a lever stands. */

import type { CatalogueLever } from '../../model/catalogue.ts'
import type { PathGround } from '../../scenario/path.ts'

/** The years of the model, the lever's own default and the first year that is free. */
export function groundOf(
  lever: CatalogueLever,
  model: { readonly baseYear: number; readonly lastOutturn: number },
): PathGround {
  return {
    years: lever.values.map((_, index) => model.baseYear + index),
    defaults: lever.values,
    firstFreeYear: model.lastOutturn + 1,
  }
}
