/** What charts are read off at the moment. */

import { useMemo } from 'react'
import {
  activeScenario,
  activeSimulation,
  originalBase,
  shownScenarios,
  simulationOf,
  slotOf,
} from '../../store/app-state.ts'
import { isBaselineMoved } from '../../store/moved-baseline.ts'
import { useApp } from '../../store/use-app.ts'
import type { ChartSources, DrawnScenario } from './chart-sources.ts'

export interface LiveSources extends ChartSources {
  /** The document that the results belong to. */
  readonly documentId: string
}

/** Null until the scenario in hand has a result; scenarios without one are left out. */
export function useChartSources(): LiveSources | null {
  const catalogue = useApp(state => state.catalogue)
  const document = useApp(state => state.document)
  const activeId = useApp(state => state.activeId)
  const shown = useApp(state => state.shown)
  const slots = useApp(state => state.slots)
  const outcomes = useApp(state => state.outcomes)
  const simulation = useApp(activeSimulation)
  const original = useApp(originalBase)
  const mode = useApp(state => state.workspace.chartMode)
  const basis = useApp(state => state.workspace.priceBasis)
  const language = useApp(state => state.language)
  return useMemo(() => {
    if (simulation === null) return null
    const state = { document, activeId, shown, slots, outcomes }
    const active = activeScenario(state)
    const scenarios = shownScenarios(state).flatMap((scenario): DrawnScenario[] => {
      const { id, title: name } = scenario
      const isActive = scenario === active
      const result = isActive ? simulation : simulationOf(state, id)
      if (result === null || result.documentId !== document.id) return []
      return [{ id, name, slot: slotOf(state, id), isActive, series: result.run.series }]
    })
    // A result of the document before stands until the first one of this document has arrived.
    if (!scenarios.some(({ isActive }) => isActive)) return null
    return {
      documentId: simulation.documentId,
      catalogue,
      years: simulation.run.years,
      scenarios,
      base: { series: simulation.reference, isMoved: isBaselineMoved(active, catalogue) },
      original,
      mode,
      basis,
      language,
    }
  }, [catalogue, document, activeId, shown, slots, outcomes, simulation, original, mode, basis, language])
}
