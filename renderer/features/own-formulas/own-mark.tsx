/** On what is of a scenario: it does not follow the model everywhere, and in how many formulas and parameters. */

import { ownWorkOf, ownWorkWords } from '../../../shared/reading/own/own-work.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import './own-mark.css'

/** @param id of a scenario; the one in hand where none is named. */
export function OwnMark({ id }: { readonly id?: string }) {
  const language = useLanguage()
  const words = useApp(({ document, activeId }) => {
    const scenario = document.scenarios.find(each => each.id === (id ?? activeId))
    const work = scenario === undefined ? null : ownWorkOf(scenario)
    return work === null ? null : ownWorkWords(work, language)
  })
  if (words === null) return null
  return (
    <span className="own-mark" role="img" aria-label={words} title={words}>
      <Icon name="formula" />
    </span>
  )
}
