/** The finding that the results on the screen give a record. */

import { useMemo } from 'react'
import { ownSimulation } from '../../store/app-state.ts'
import { useAppAtRest, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { findingOf } from './finding.ts'

/** Empty until the scenario has a result of its own. */
export function useFinding(scenarioId: string): string {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const scenario = useAppAtRest(({ document }) => document.scenarios.find(({ id }) => id === scenarioId))
  const simulation = useAppAtRest(state => ownSimulation(state, scenarioId))
  return useMemo(
    () =>
      scenario === undefined || simulation === null
        ? ''
        : findingOf(scenario, simulation, catalogue, language),
    [scenario, simulation, catalogue, language],
  )
}
