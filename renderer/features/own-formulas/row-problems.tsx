/** What stands against a formula of the document: a file may come from a hand, or be of another version of the model. */

import { useMemo } from 'react'
import type { FormulaDraft } from '../../../shared/contract/formulas.ts'
import { activeRefusal } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { ProblemLines } from './problem-lines.tsx'
import { useFormulaCheck } from './use-formula-check.ts'

/** Asks only where the scenario cannot be run: what runs, fits. */
export function RowProblems({ draft }: { readonly draft: FormulaDraft }) {
  const isRefused = useApp(state => activeRefusal(state).length > 0)
  return isRefused ? <Problems draft={draft} /> : null
}

function Problems({ draft }: { readonly draft: FormulaDraft }) {
  const { kind, id, formula } = draft
  const { unit, start } = draft.kind === 'indicator' ? draft : { unit: null, start: undefined }
  const asked = useMemo(
    (): FormulaDraft =>
      kind === 'changed'
        ? { kind, id, formula }
        : { kind, id, unit, formula, ...(start === undefined ? {} : { start }) },
    [kind, id, unit, formula, start],
  )
  const { last, faults } = useFormulaCheck(asked)
  return <ProblemLines id={`own-row-${id}`} problems={last?.problems ?? []} faults={faults} />
}
