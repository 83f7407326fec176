/** What the scenario in hand would be if nothing had come about yet: its own plan, run without the executed values. */

import { useEffect, useState } from 'react'
import type { Series } from '../../../shared/model/result.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'

/**
 * The series of the plan, followed as the scenario changes; null until there are some, and where it cannot be run.
 * @param ids keep their identity while they are the same.
 */
export function usePlan(ids: readonly string[]): Series | null {
  const { client } = useWholeApp()
  const scenario = useApp(activeScenario)
  const isHeld = useApp(state => state.held !== null)
  const [plan, setPlan] = useState<{ readonly of: Scenario; readonly series: Series } | null>(null)
  useEffect(() => {
    if (isHeld || ids.length === 0) return
    let isCurrent = true
    client.ask('runs:simulate', { scenarios: [scenario], variables: [...ids], executed: [] }).then(
      ([answer]) => {
        if (isCurrent && answer !== undefined) setPlan({ of: scenario, series: answer.run.series })
      },
      () => {
        if (isCurrent) setPlan(null)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, scenario, isHeld, ids])
  return plan?.series ?? null
}
