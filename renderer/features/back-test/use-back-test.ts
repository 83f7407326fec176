/** The back-test of the model, asked for once: it stays the same while the host runs. */

import { useEffect, useReducer, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import type { BackTestResult } from '../../../shared/model/back-test.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'

const kept = new WeakMap<Client, BackTestResult>()

interface BackTestAnswer {
  /** Null while it is not known. */
  readonly result: BackTestResult | null
  /** Why it was refused. */
  readonly faults: readonly Fault[]
}

export function useBackTest(): BackTestAnswer {
  const { client } = useWholeApp()
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  useEffect(() => {
    if (kept.has(client)) return
    let isCurrent = true
    client.ask('model:back-test', {}).then(
      answer => {
        kept.set(client, answer)
        if (isCurrent) redraw()
      },
      reason => {
        if (isCurrent) setFaults(faultsOf(reason))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client])
  return { result: kept.get(client) ?? null, faults }
}
