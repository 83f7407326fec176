/** How a tab asks for its analysis: at a press, or live with every change of its question. */

import { useEffect, useMemo, useState } from 'react'
import type { AnalysisKind, AskedQuestion } from '../../../shared/contract/analysis.ts'
import { type AnalysisStanding, type AnalysisWork, createAnalysisWork } from '../../store/analysis-work.ts'
import { useWholeApp } from '../../store/use-app.ts'

export interface Analysis<K extends AnalysisKind> extends AnalysisStanding<K>, AnalysisWork<K> {}

/** An analysis that begins at a press. What is under way when the tab goes is given up. */
export function useAnalysis<K extends AnalysisKind>(kind: K): Analysis<K> {
  const { client, store } = useWholeApp()
  const [standing, setStanding] = useState<AnalysisStanding<K>>({ answered: null, running: null, faults: [] })
  const work = useMemo(
    () => createAnalysisWork(client, kind, () => store.getState().document.executed, setStanding),
    [client, kind, store],
  )
  useEffect(() => () => work.cancel(), [work])
  return { ...standing, ...work }
}

/** An analysis that is asked anew whenever its question is another one; null asks nothing. Keep the question's identity while it is the same. */
export function useLiveAnalysis<K extends AnalysisKind>(
  kind: K,
  question: AskedQuestion<K> | null,
): Analysis<K> {
  const analysis = useAnalysis(kind)
  const { ask, cancel } = analysis
  useEffect(() => {
    if (question === null) cancel()
    else ask(question)
  }, [ask, cancel, question])
  return analysis
}
