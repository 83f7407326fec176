/** What a planner chose about uncertainty: what varies and how it is drawn, and whether the charts show it. */

import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { defaultSampling } from '../../../../shared/analysis/default-sampling.ts'
import { type Sampling, sampling as samplingForm } from '../../../../shared/analysis/varied.ts'
import { sameContent } from '../../../../shared/json/same-content.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { useActions, useAppAtRest, useCatalogue } from '../../../store/use-app.ts'
import { useSettings } from '../use-settings.ts'

const form = samplingForm.shape

/** In the form in which the workspace keeps them. */
export const uncertaintySettings = z.strictObject({
  /** What is otherwise than in the model; a part that is null is as there. */
  edited: z.strictObject({
    method: form.method.nullable(),
    draws: form.draws.nullable(),
    seed: form.seed.nullable(),
    inputs: form.inputs.nullable(),
    correlations: form.correlations.nullable(),
  }),
  /** Bands lie on the charts of the board. */
  showsBands: z.boolean(),
  /** The list of what varies stands open. */
  isListOpen: z.boolean(),
})
export type UncertaintySettings = z.infer<typeof uncertaintySettings>

export const firstSettings: UncertaintySettings = {
  edited: { method: null, draws: null, seed: null, inputs: null, correlations: null },
  showsBands: false,
  isListOpen: false,
}

type Known = Pick<Catalogue, 'parameters' | 'levers' | 'uncertainty'>

/**
 * How the draws are made: as the model has it, but for what was edited. Inputs of another model fall away, and correlations
 * of what does not vary.
 */
export function samplingOf(
  { edited }: Pick<UncertaintySettings, 'edited'>,
  catalogue: Known,
  { parameters }: Pick<Scenario, 'parameters'>,
): Sampling {
  const standard = defaultSampling(catalogue, parameters)
  const known = new Set([...catalogue.parameters, ...catalogue.levers].map(({ id }) => id))
  const inputs = (edited.inputs ?? standard.inputs).filter(({ id }) => known.has(id))
  const varied = new Set(inputs.map(({ id }) => id))
  const correlations = (edited.correlations ?? standard.correlations).filter(
    ({ first, second }) => varied.has(first) && varied.has(second),
  )
  return {
    method: edited.method ?? standard.method,
    draws: edited.draws ?? standard.draws,
    seed: edited.seed ?? standard.seed,
    inputs,
    correlations,
  }
}

/** With other parts; what is again as in the model is edited no longer. */
export function editedBy(
  edited: UncertaintySettings['edited'],
  part: Partial<Sampling>,
  standard: Sampling,
): UncertaintySettings['edited'] {
  const next = { ...edited, ...part }
  const kept = <K extends keyof Sampling>(key: K) =>
    next[key] === null || sameContent(next[key], standard[key]) ? null : next[key]
  return {
    method: kept('method'),
    draws: kept('draws'),
    seed: kept('seed'),
    inputs: kept('inputs'),
    correlations: kept('correlations'),
  }
}

export interface Uncertainty {
  readonly settings: UncertaintySettings
  /** As it is for the scenario in hand. */
  readonly sampling: Sampling
  /** The same for another scenario. */
  readonly samplingFor: (scenario: Pick<Scenario, 'parameters'>) => Sampling
  readonly change: (part: Partial<UncertaintySettings>) => void
  /** Changes how the draws are made. */
  readonly edit: (part: Partial<Sampling>) => void
}

/** The settings in force, how the draws are then made, and what changes them. */
export function useUncertainty(): Uncertainty {
  const catalogue = useCatalogue()
  const scenario = useAppAtRest(activeScenario)
  const { settings, change } = useUncertaintySettings()
  const samplingFor = useCallback(
    (each: Pick<Scenario, 'parameters'>) => samplingOf(settings, catalogue, each),
    [settings, catalogue],
  )
  const sampling = useMemo(() => samplingFor(scenario), [samplingFor, scenario])
  const edit = useCallback(
    (part: Partial<Sampling>) => {
      const standard = samplingOf(firstSettings, catalogue, scenario)
      change({ edited: editedBy(settings.edited, part, standard) })
    },
    [change, settings, catalogue, scenario],
  )
  return { settings, sampling, samplingFor, change, edit }
}

/** The settings alone, for parts of the screen that make no draws. */
export function useUncertaintySettings(): Pick<Uncertainty, 'settings' | 'change'> {
  const [settings, set] = useSettings('uncertainty', uncertaintySettings, firstSettings)
  const change = useCallback(
    (part: Partial<UncertaintySettings>) => set({ ...settings, ...part }),
    [settings, set],
  )
  return { settings, change }
}

/** Opens the tab on the list of what varies. */
export function useOpenVaried(): () => void {
  const { change } = useUncertaintySettings()
  const { openAnalysis } = useActions()
  return useCallback(() => {
    change({ isListOpen: true })
    openAnalysis('uncertainty')
  }, [change, openAnalysis])
}
