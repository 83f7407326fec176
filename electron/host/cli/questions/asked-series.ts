/** Series that a question is about. */

import { FaultError } from '../../../../shared/faults.ts'
import type { Ground } from '../analysis-command.ts'
import { listOf } from '../given.ts'
import { checkSeries } from '../known-series.ts'

/**
 * Those of `--variables`, or those of the headlines.
 * @param most of them are taken.
 * @throws FaultError `run.unknown-variable`, `usage.too-many-items`.
 */
export function seriesAsked({ given, running, catalogue }: Ground, most: number): string[] {
  const ids = listOf(given, 'variables') ?? catalogue.headlines.map(({ variable }) => variable).slice(0, most)
  if (ids.length > most)
    throw new FaultError({
      code: 'usage.too-many-items',
      args: { flag: '--variables', count: ids.length, most },
    })
  checkSeries(running, ids)
  return ids
}
