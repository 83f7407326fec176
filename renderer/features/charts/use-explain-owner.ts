/** Asks where a number of a chart comes from, whoever's it is. */

import { useCallback } from 'react'
import type { LineOwner } from '../../../shared/reading/charts/chart-view.ts'
import { useActions } from '../../store/use-app.ts'

export type ExplainOwner = (series: string, year: number, owner: Pick<LineOwner, 'key' | 'role'>) => void

/** What is explained is the scenario in hand and its baseline, so another scenario is taken in hand first. */
export function useExplainOwner(): ExplainOwner {
  const { explain, selectScenario } = useActions()
  return useCallback(
    (item, year, { key, role }) => {
      if (role === 'other') selectScenario(key)
      explain({ item, year, side: role === 'base' ? 'base' : 'scenario' })
    },
    [explain, selectScenario],
  )
}

/** The original baseline is of no scenario whose numbers could be explained. */
export function canBeExplained({ role }: Pick<LineOwner, 'role'>): boolean {
  return role !== 'original'
}
