/** How likely a target is met, over many runs of what the card shows; leads to the list of what is varied. */

import type { TargetChance } from '../../../shared/analysis/uncertainty.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { ensembleMessages } from '../../../shared/reading/charts/ensemble-messages.ts'
import { shownEnsemble } from '../../store/uncertainty.ts'
import { useApp } from '../../store/use-app.ts'
import { basisWords, chanceWords } from '../analysis/uncertainty/ensemble-words.ts'
import { useOpenVaried } from '../analysis/uncertainty/uncertainty-settings.ts'

interface ChanceProps {
  readonly chance: TargetChance | 'moved' | null
  readonly language: Language
}

export function Chance({ chance, language }: ChanceProps) {
  const t = ensembleMessages[language]
  const ensemble = useApp(shownEnsemble)
  const open = useOpenVaried()
  if (ensemble === null || chance === null || chance === 'moved') return null
  const words = chanceWords(chance, language)
  const error = [words.error, words.interval].filter(each => each !== null).join(', ')
  return (
    <button
      type="button"
      className="number-link kpi-chance"
      title={t.chanceHint(error, basisWords(ensemble, language))}
      tabIndex={-1}
      onClick={open}
    >
      {t.chance}
      <span className="kpi-chance-rest">{t.chanceOf}</span> <b>{words.chance}</b>
    </button>
  )
}
