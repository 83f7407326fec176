/** Which change made a run refused, as far as the screen can tell: what differs from the last run that was answered. */

import type { Fault } from '../../shared/faults.ts'
import type { AppState } from './app-state.ts'
import { activeRefusal, activeScenario, ownSimulation } from './app-state.ts'

type Known = Pick<AppState, 'document' | 'activeId' | 'outcomes' | 'moved'>

/**
 * Id of the lever to give its path of the last answered run back: the one moved last where it differs from that run,
 * otherwise another that does. Null where no run was refused, or none was answered before.
 */
export function refusedChange(state: Known): string | null {
  const { id, levers } = activeScenario(state)
  const simulation = ownSimulation(state, id)
  const refused = activeRefusal(state)
  if (refused.length === 0 || simulation === null || isHostGone(refused)) return null
  const differing = [...new Set([...Object.keys(levers), ...Object.keys(simulation.levers)])].filter(
    lever => levers[lever] !== simulation.levers[lever],
  )
  return differing.find(lever => lever === state.moved) ?? differing.at(-1) ?? null
}

/** True where nothing is wrong with the content: the host did not answer. */
export function isHostGone(refused: readonly Fault[]): boolean {
  return refused.length > 0 && refused.every(({ code }) => code.startsWith('host.'))
}
