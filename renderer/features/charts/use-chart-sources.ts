/** What charts are read off at the moment. */

import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { ChartSources, DrawnScenario } from '../../../shared/reading/charts/chart-sources.ts'
import { isBaselineMoved } from '../../../shared/reading/levers/moved-baseline.ts'
import { ownWorkOf } from '../../../shared/reading/own/own-work.ts'
import {
  type AppState,
  activeScenario,
  activeSimulation,
  originalBase,
  shownScenarios,
  simulationOf,
} from '../../store/app-state.ts'
import { shownEnsemble } from '../../store/uncertainty.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { useUncertaintySettings } from '../analysis/uncertainty/uncertainty-settings.ts'

export interface LiveSources extends ChartSources {
  /** The document that the results belong to. */
  readonly documentId: string
}

/**
 * Null until the scenario in hand has a result; scenarios without one are left out. Stays the same while a lever has moved
 * and its result has not come yet.
 */
export function useChartSources(): LiveSources | null {
  const catalogue = useCatalogue()
  const documentId = useApp(state => state.document.id)
  const activeId = useApp(state => activeScenario(state).id)
  const ids = useApp(useShallow(state => shownScenarios(state).map(({ id }) => id)))
  const names = useApp(useShallow(state => shownScenarios(state).map(({ title }) => title)))
  const results = useApp(useShallow(resultsOf))
  const slots = useApp(state => state.slots)
  const isMoved = useApp(state => isBaselineMoved(activeScenario(state), state.catalogue))
  const simulation = useApp(activeSimulation)
  const original = useApp(originalBase)
  const bands = useBands()
  const mode = useApp(state => state.workspace.chartMode)
  const basis = useApp(state => state.workspace.priceBasis)
  const language = useLanguage()
  return useMemo(() => {
    if (simulation === null) return null
    const scenarios = ids.flatMap((id, index): DrawnScenario[] => {
      const result = results[index] ?? null
      if (result === null || result.documentId !== documentId) return []
      const name = names[index] ?? ''
      const isActive = id === activeId
      return [
        { id, name, slot: slots[id] ?? 1, isActive, series: result.run.series, work: ownWorkOf(result) },
      ]
    })
    // A result of the document before stands until the first one of this document has arrived.
    if (!scenarios.some(({ isActive }) => isActive)) return null
    return {
      documentId,
      catalogue,
      years: simulation.run.years,
      scenarios,
      base: { series: simulation.reference, isMoved },
      original,
      bands,
      mode,
      basis,
      language,
    }
  }, [
    catalogue,
    documentId,
    activeId,
    ids,
    names,
    results,
    slots,
    isMoved,
    simulation,
    original,
    bands,
    mode,
    basis,
    language,
  ])
}

/** Only of the very runs that are drawn: those of other values would lie under a line that they are not of. */
function useBands(): ChartSources['bands'] {
  const { settings } = useUncertaintySettings()
  const answer = useApp(state => shownEnsemble(state)?.answer ?? null)
  const { showsBands } = settings
  return useMemo(() => {
    if (!showsBands) return null
    return answer === null ? 'waiting' : new Map(answer.bands.map(band => [band.variable, band]))
  }, [showsBands, answer])
}

/** Of the scenarios that are drawn; in a replay another one for the scenario in hand. */
function resultsOf(state: AppState) {
  const active = activeScenario(state)
  return shownScenarios(state).map(each =>
    each === active ? activeSimulation(state) : simulationOf(state, each.id),
  )
}
