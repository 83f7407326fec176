/** What a planner chose about uncertainty: what varies and how it is drawn, and whether the charts show it. */

import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { defaultInputs } from '../../../../shared/analysis/default-inputs.ts'
import {
  correlation,
  SAMPLING_LIMITS,
  type Sampling,
  samplingMethods,
  variedInput,
} from '../../../../shared/analysis/varied.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import { useActions, useCatalogue } from '../../../store/use-app.ts'
import { useSettings } from '../use-settings.ts'

export const uncertaintySettings = z.strictObject({
  method: z.enum(samplingMethods),
  draws: z.number().int().min(SAMPLING_LIMITS.least).max(SAMPLING_LIMITS.draws),
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed),
  /** Null as long as they are as in the model. */
  inputs: z.array(variedInput).max(SAMPLING_LIMITS.inputs).nullable(),
  /** Assumed; the model has none. */
  correlations: z.array(correlation).max(SAMPLING_LIMITS.inputs),
  /** Bands lie on the charts of the board. */
  showsBands: z.boolean(),
  /** The list of what varies stands open. */
  isListOpen: z.boolean(),
})
export type UncertaintySettings = z.infer<typeof uncertaintySettings>

/** A power of two: Sobol points are even over the whole only then. */
const DRAWS = 4096

export const firstSettings: UncertaintySettings = {
  method: 'sobol',
  draws: DRAWS,
  seed: 1,
  inputs: null,
  correlations: [],
  showsBands: false,
  isListOpen: false,
}

type Known = Pick<Catalogue, 'parameters' | 'levers'>

/** How the draws are made; inputs and correlations of another model fall away. */
export function samplingOf(settings: UncertaintySettings, { parameters, levers }: Known): Sampling {
  const { method, draws, seed } = settings
  const known = new Set([...parameters, ...levers].map(({ id }) => id))
  const inputs = (settings.inputs ?? defaultInputs(parameters)).filter(({ id }) => known.has(id))
  const varied = new Set(inputs.map(({ id }) => id))
  const correlations = settings.correlations.filter(
    ({ first, second }) => varied.has(first) && varied.has(second),
  )
  return { method, draws, seed, inputs, correlations }
}

export interface Uncertainty {
  readonly settings: UncertaintySettings
  readonly sampling: Sampling
  readonly change: (part: Partial<UncertaintySettings>) => void
}

/** The settings in force, how the draws are then made, and what changes them. */
export function useUncertainty(): Uncertainty {
  const catalogue = useCatalogue()
  const [settings, set] = useSettings('uncertainty', uncertaintySettings, firstSettings)
  const sampling = useMemo(() => samplingOf(settings, catalogue), [settings, catalogue])
  const change = useCallback(
    (part: Partial<UncertaintySettings>) => set({ ...settings, ...part }),
    [settings, set],
  )
  return { settings, sampling, change }
}

/** Opens the tab on the list of what varies. */
export function useOpenVaried(): () => void {
  const { change } = useUncertainty()
  const { openAnalysis } = useActions()
  return useCallback(() => {
    change({ isListOpen: true })
    openAnalysis('uncertainty')
  }, [change, openAnalysis])
}
