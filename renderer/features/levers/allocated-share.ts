/** What a line of the budget gets where its lever asked for more: the requests of a year were cut to fit. */

import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { isCut } from '../../../shared/reading/budget.ts'
import { type AppState, activeRefusal, activeSimulation } from '../../store/app-state.ts'

type Known = Pick<AppState, 'catalogue' | 'document' | 'activeId' | 'outcomes' | 'replayed' | 'year'>

/**
 * The share allocated to the line that a lever asks for, in the selected year and in the unit of the lever. Null for every
 * other lever, where nothing was cut, and where no run stands behind the values on the screen.
 */
export function allocatedShare(state: Known, lever: CatalogueLever): number | null {
  const { catalogue, year } = state
  const simulation = activeSimulation(state)
  const { requested, allocated, scaling } = catalogue.budget
  if (lever.family !== requested || simulation === null || activeRefusal(state).length > 0) return null
  const at = (id: string) => simulation.run.series[id]?.[year - catalogue.baseYear]
  const factor = at(scaling)
  const share = at(`${allocated}[${lever.elements.join(',')}]`)
  return factor === undefined || share === undefined || !isCut(factor) ? null : share
}
