/** Levers that a question may move, and how. */

import {
  type MovedLever,
  type Movement,
  type MoveShape,
  moveShapes,
} from '../../../../shared/analysis/moves.ts'
import { firstLevers, fullRange } from '../../../../shared/analysis/offered-levers.ts'
import { FaultError } from '../../../../shared/faults.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import type { Ground } from '../analysis-command.ts'
import { choiceOf, listOf, numberOf, readNumber } from '../given.ts'

interface Offered {
  /** The variable, of the model, whose nearest levers are taken where none are named, and how many. */
  readonly variable: string
  readonly most: number
  readonly scenario: Scenario
}

/**
 * Those of `--levers`, or those that the screen offers.
 * @throws FaultError `run.unknown-lever`, `usage.item-form`, `usage.flag-missing`.
 */
export function leversAsked(
  { given, running, catalogue }: Ground,
  { variable, most, scenario }: Offered,
): MovedLever[] {
  const items = listOf(given, 'levers')
  if (items !== null) return items.map(item => leverOf(item, catalogue.levers))
  const behind = running.equationOf(variable).levers
  const offered = firstLevers(catalogue, behind, scenario.locked, most)
  if (offered.length === 0)
    throw new FaultError({ code: 'usage.flag-missing', args: { flags: ['--levers'] } })
  return offered
}

/** As `--shape` and `--by` say. */
export function movementAsked({ given }: Ground, shape: MoveShape, by: number): Movement {
  return { shape: choiceOf(given, 'shape', moveShapes) ?? shape, by: numberOf(given, 'by') ?? by }
}

function leverOf(item: string, levers: Ground['catalogue']['levers']): MovedLever {
  const [id = '', ...bounds] = item.split(':')
  const lever = levers.find(each => each.id === id)
  if (lever === undefined) {
    const near = nearWords(
      id,
      levers.map(each => each.id),
    )
    throw new FaultError({ code: 'run.unknown-lever', args: { lever: id, near } })
  }
  if (bounds.length === 0) return fullRange(lever)
  const [low = null, high = null] = bounds.map(readNumber)
  if (low === null || high === null || bounds.length > 2)
    throw new FaultError({ code: 'usage.item-form', args: { flag: '--levers', item, form: 'ID:LOW:HIGH' } })
  return { id, low, high }
}
