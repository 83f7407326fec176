/** A formula judged while it is written: the host is asked as soon as the hand rests, and only the latest answer counts. */

import { useEffect, useRef, useState } from 'react'
import type { FormulaCheck, FormulaDraft } from '../../../shared/contract/formulas.ts'
import type { Fault } from '../../../shared/faults.ts'
import { activeScenario } from '../../store/app-state.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'

export interface LiveCheck {
  /** Of what stands in the field; null while it is not answered, or nothing stands there. */
  readonly check: FormulaCheck | null
  /** Why the host gave no answer, such as a formula that takes too long. */
  readonly faults: readonly Fault[]
  /** The last answer with values, which stays in view while a fault is there. */
  readonly good: FormulaCheck | null
  /** The last answer at all: its sentences stay until the next comes, so that nothing flickers. */
  readonly last: FormulaCheck | null
}

/** A hand that types on is not interrupted; in milliseconds. */
const REST = 150

const NOTHING: LiveCheck = { check: null, faults: [], good: null, last: null }

/** @param draft the same object while nothing in it changes. */
export function useFormulaCheck(draft: FormulaDraft): LiveCheck {
  const { client } = useWholeApp()
  const scenario = useApp(activeScenario)
  const executed = useApp(state => state.document.executed)
  const [live, setLive] = useState(NOTHING)
  const asked = useRef(0)
  useEffect(() => {
    asked.current += 1
    const mine = asked.current
    setLive(before => ({ ...before, check: null }))
    if (draft.formula.trim() === '') return setLive(({ good }) => ({ ...NOTHING, good }))
    const timer = setTimeout(() => {
      client.ask('formulas:check', { scenario, draft, executed }).then(
        check => {
          if (mine !== asked.current) return
          setLive(({ good }) => ({
            check,
            faults: [],
            good: check.values === null ? good : check,
            last: check,
          }))
        },
        reason => {
          if (mine === asked.current) setLive(({ good }) => ({ ...NOTHING, good, faults: faultsOf(reason) }))
        },
      )
    }, REST)
    return () => clearTimeout(timer)
  }, [client, scenario, executed, draft])
  return live
}
