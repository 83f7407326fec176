/** What a planner last chose in a tab of analysis: kept by the host with the arrangement of the screen. */

import { useCallback, useMemo } from 'react'
import type { z } from 'zod'
import type { AnalysisTab } from '../../../shared/contract/workspace.ts'
import { useActions, useApp } from '../../store/use-app.ts'

/** The settings of a tab and what changes them; `fallback` where none are kept or they no longer fit. */
export function useSettings<S extends z.ZodType<z.core.util.JSONType>>(
  tab: AnalysisTab,
  schema: S,
  fallback: z.output<S>,
): readonly [z.output<S>, (next: z.output<S>) => void] {
  const kept = useApp(state => state.workspace.analyses[tab])
  const { arrange } = useActions()
  const settings = useMemo(() => {
    const read = schema.safeParse(kept)
    return read.success ? read.data : fallback
  }, [schema, kept, fallback])
  const set = useCallback(
    (next: z.output<S>) =>
      arrange(workspace => ({ ...workspace, analyses: { ...workspace.analyses, [tab]: next } })),
    [arrange, tab],
  )
  return [settings, set]
}
