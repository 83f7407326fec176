/** The last look of the host at formulas before they come into the document: nothing is applied that does not fit. */

import { useState } from 'react'
import type { FormulaCheck, FormulaDraft } from '../../../shared/contract/formulas.ts'
import { activeScenario } from '../../store/app-state.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'

export interface Applied {
  readonly isApplying: boolean
  /** Of what was not applied: the draft that does not fit, with what stands against it; null where all was, or none was tried. */
  readonly refused: { readonly draft: FormulaDraft; readonly check: Pick<FormulaCheck, 'problems'> } | null
  /** Resolves to the answer about the first draft, or to null where one does not fit. */
  apply(drafts: readonly FormulaDraft[]): Promise<FormulaCheck | null>
}

export function useApplied(): Applied {
  const { client, store } = useWholeApp()
  const [isApplying, setApplying] = useState(false)
  const [refused, setRefused] = useState<Applied['refused']>(null)
  return {
    isApplying,
    refused,
    async apply(drafts) {
      setApplying(true)
      setRefused(null)
      try {
        let first: FormulaCheck | null = null
        for (const draft of drafts) {
          const state = store.getState()
          const scenario = activeScenario(state)
          const { executed } = state.document
          const check = await client.ask('formulas:check', { scenario, draft, executed })
          if (check.problems.length > 0) {
            setRefused({ draft, check })
            return null
          }
          first ??= check
        }
        return first
      } catch (reason) {
        const [draft] = drafts
        const problems = faultsOf(reason).map(fault => ({ fault, span: null }))
        if (draft !== undefined) setRefused({ draft, check: { problems } })
        return null
      } finally {
        setApplying(false)
      }
    },
  }
}
