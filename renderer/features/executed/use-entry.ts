/** Takes an executed value into the document once the model has run with it; otherwise says why it cannot. */

import { useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { activeScenario } from '../../store/app-state.ts'
import { withExecutedValue } from '../../store/executed.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { entryFaults } from './entry-faults.ts'

export interface Entry {
  readonly isChecking: boolean
  /** Why the last value could not be taken. */
  readonly faults: readonly Fault[]
  /** Resolves to whether it was taken: as one step of undo. `replaces`: it may take the place of one that is there. */
  enter(entered: ExecutedValue, replaces: boolean): Promise<boolean>
  forget(): void
}

export function useEntry(): Entry {
  const { client, store, actions } = useWholeApp()
  const [isChecking, setChecking] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  return {
    isChecking,
    faults,
    forget: () => setFaults([]),
    async enter(entered, replaces) {
      const state = store.getState()
      setChecking(true)
      setFaults([])
      try {
        const executed = replaces
          ? withExecutedValue(state.document, entered).executed
          : [...state.document.executed, entered]
        await client.ask('runs:simulate', { scenarios: [activeScenario(state)], variables: [], executed })
        const { item, year, value } = entered
        actions.change({ kind: 'executed', item, year, value }, (document: ScenarioDocument) =>
          withExecutedValue(document, entered),
        )
        return true
      } catch (reason) {
        setFaults(entryFaults(faultsOf(reason)))
        return false
      } finally {
        setChecking(false)
      }
    },
  }
}
