/** The scenarios that are compared now, with their last results. */

import { useMemo } from 'react'
import type { Compared, Comparison } from '../../../shared/reading/compare/compared.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { activeScenario, comparedBase, type Simulation, shownScenarios } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'

/** The same comparison until a scenario, a result or the choice changes. A replay takes the place of the result in hand. */
export function useComparison(): Comparison {
  const document = useApp(state => state.document)
  const activeId = useApp(state => state.activeId)
  const shown = useApp(state => state.shown)
  const outcomes = useApp(state => state.outcomes)
  const replayed = useApp(state => state.replayed)
  return useMemo(() => {
    const view = { document, activeId, shown }
    const active = activeScenario(view)
    const compared = (scenario: Scenario): Compared => {
      const own = outcomes[scenario.id]?.simulation ?? null
      const simulation = scenario === active ? (replayed ?? own) : own
      return { scenario, result: resultOf(simulation, scenario, document.id) }
    }
    const base = comparedBase(view)
    return {
      base: base === null ? null : compared(base),
      others: shownScenarios(view)
        .filter(each => each !== base)
        .map(compared),
      inHand: compared(active),
    }
  }, [document, activeId, shown, outcomes, replayed])
}

/** The result of another scenario stands in for one that is run for the first time; in a table it would be taken for its own. */
function resultOf(simulation: Simulation | null, { id }: Scenario, documentId: string): Compared['result'] {
  if (simulation === null || simulation.scenarioId !== id || simulation.documentId !== documentId) return null
  return { series: simulation.run.series, reference: simulation.reference }
}
