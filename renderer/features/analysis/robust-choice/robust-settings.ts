/** What a planner chose in the tab: which scenarios are compared, and by what they are judged. */

import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { COMPARED, type JudgedBy, judgedBy } from '../../../../shared/analysis/robust-choice.ts'
import type { Sampling } from '../../../../shared/analysis/varied.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import { shownScenarios } from '../../../store/app-state.ts'
import { useAppAtRest, useCatalogue } from '../../../store/use-app.ts'
import { useUncertainty } from '../uncertainty/uncertainty-settings.ts'
import { useSettings } from '../use-settings.ts'

const robustSettings = z.strictObject({
  /** Ids of the scenarios; those that the document does not have are passed over. */
  scenarios: z.array(z.string().max(64)).max(200),
  /** Null until something is chosen. */
  judgedBy: judgedBy.nullable(),
})
export type RobustSettings = z.infer<typeof robustSettings>

const firstSettings: RobustSettings = { scenarios: [], judgedBy: null }

export interface RobustChoice {
  /** All that the document has. */
  readonly scenarios: readonly Scenario[]
  /** Those that are compared, in the order of the document. */
  readonly compared: readonly Scenario[]
  readonly judgedBy: JudgedBy
  /** Null where fewer than two scenarios are chosen. */
  readonly question: AskedQuestion<'robust-choice'> | null
  readonly choose: (scenarios: readonly string[]) => void
  readonly judge: (by: JudgedBy) => void
}

/** The settings in force, and the question that they make with the sampling of the tab of uncertainty. */
export function useRobustChoice(): RobustChoice {
  const catalogue = useCatalogue()
  const [settings, set] = useSettings('robust-choice', robustSettings, firstSettings)
  const document = useAppAtRest(state => state.document)
  const activeId = useAppAtRest(state => state.activeId)
  const shown = useAppAtRest(state => state.shown)
  const { samplingFor } = useUncertainty()
  const compared = useMemo(
    () => comparedIn(settings.scenarios, document.scenarios, shownScenarios({ document, activeId, shown })),
    [settings.scenarios, document, activeId, shown],
  )
  const by = useMemo(() => judgedIn(settings.judgedBy, catalogue), [settings.judgedBy, catalogue])
  const question = useMemo(
    () => questionOf(compared, by, samplingFor({ parameters: sharedParameters(compared) })),
    [compared, by, samplingFor],
  )
  return {
    scenarios: document.scenarios,
    compared,
    judgedBy: by,
    question,
    choose: useCallback(scenarios => set({ ...settings, scenarios: [...scenarios] }), [set, settings]),
    judge: useCallback(next => set({ ...settings, judgedBy: next }), [set, settings]),
  }
}

/** Those chosen that are there; where none of them is, those that are drawn, and where that is one alone, all of them. */
export function comparedIn(
  chosen: readonly string[],
  all: readonly Scenario[],
  drawn: readonly Scenario[],
): Scenario[] {
  const own = all.filter(({ id }) => chosen.includes(id))
  if (own.length > 0) return own.slice(0, COMPARED.most)
  return (drawn.length < COMPARED.least ? all : drawn).slice(0, COMPARED.most)
}

/** What was chosen where this model has it; the first target of the first headline otherwise. */
export function judgedIn(
  chosen: JudgedBy | null,
  catalogue: Pick<Catalogue, 'targets' | 'variables' | 'headlines' | 'lastOutturn' | 'horizon'>,
): JudgedBy {
  const { targets, variables, headlines, lastOutturn, horizon } = catalogue
  if (chosen?.kind === 'target' && targets.some(({ id }) => id === chosen.target)) return chosen
  const isInModel =
    chosen?.kind === 'variable' &&
    chosen.year > lastOutturn &&
    chosen.year <= horizon &&
    variables.some(({ id }) => id === chosen.variable)
  if (isInModel) return chosen
  const [headline] = headlines
  const [target] = headline?.targets ?? []
  if (target !== undefined) return { kind: 'target', target }
  return { kind: 'variable', variable: headline?.variable ?? '', year: horizon, better: 'more' }
}

/** Values that all the scenarios set alike: draws lie around these, and around the model's own where they differ. */
export function sharedParameters(scenarios: readonly Scenario[]): Record<string, number> {
  const [first, ...others] = scenarios
  return Object.fromEntries(
    Object.entries(first?.parameters ?? {}).filter(([id, value]) =>
      others.every(({ parameters }) => parameters[id] === value),
    ),
  )
}

function questionOf(
  compared: readonly Scenario[],
  by: JudgedBy,
  sampling: Sampling,
): AskedQuestion<'robust-choice'> | null {
  if (compared.length < COMPARED.least) return null
  return { scenarios: [...compared], judgedBy: by, sampling }
}
