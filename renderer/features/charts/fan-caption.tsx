/** Under a chart with bands: what they rest on, or why there are none; leads to the list of what is varied. */

import { useMemo } from 'react'
import type { Language } from '../../../shared/model/definition.ts'
import type { ChartGround } from '../../../shared/reading/charts/chart-view.ts'
import { ensembleMessages } from '../../../shared/reading/charts/ensemble-messages.ts'
import { shownEnsemble } from '../../store/uncertainty.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { basisWords, problemWords } from '../analysis/uncertainty/ensemble-words.ts'
import { useOpenVaried, useUncertaintySettings } from '../analysis/uncertainty/uncertainty-settings.ts'

/** Empty where no bands are wanted. */
export function useFanCaption({ fanProblem }: Pick<ChartGround, 'fanProblem'>): string {
  const language = useLanguage()
  const { settings } = useUncertaintySettings()
  const ensemble = useApp(shownEnsemble)
  const isRunning = useApp(state => state.ensemble.running !== null)
  return useMemo(() => {
    if (!settings.showsBands) return ''
    if (fanProblem !== null) return problemWords(fanProblem, isRunning, language)
    return ensemble === null ? '' : ensembleMessages[language].caption(basisWords(ensemble, language))
  }, [settings.showsBands, fanProblem, ensemble, isRunning, language])
}

interface FanCaptionProps {
  readonly words: string
  readonly language: Language
}

export function FanCaption({ words, language }: FanCaptionProps) {
  const open = useOpenVaried()
  return (
    <>
      <button
        type="button"
        className="number-link chart-fan-caption"
        title={ensembleMessages[language].medianHint}
        onClick={open}
      >
        {words}
      </button>
      {' · '}
    </>
  )
}
