/** Series that a question is about. */

import { FaultError, throwFaults } from '../../../../shared/faults.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { Ground } from '../analysis-command.ts'
import { listOf } from '../given.ts'

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
  const known = running.model.slotById
  throwFaults(
    ids
      .filter(id => !known.has(id))
      .map(variable => ({
        code: 'run.unknown-variable',
        args: { variable, near: nearWords(variable, known.keys()) },
      })),
  )
  return ids
}
