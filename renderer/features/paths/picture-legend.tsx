/** Under a path's picture: what each line and dot is, and what the targets beside it are about. */

import type { Observation } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { observedWords, type TargetBeside } from './path-background.ts'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'

interface PictureLegendProps {
  readonly state: PathState
  readonly observations: readonly Observation[]
  readonly targets: readonly TargetBeside[]
  /** A table is looked at; what the targets are about can wait. */
  readonly isPasting: boolean
}

export function PictureLegend({ state, observations, targets, isPasting }: PictureLegendProps) {
  const text = useMessages(pathMessages)
  const { path, savedValues, language } = state
  const isPublished = observations.some(({ standing }) => standing === 'published')
  const isEstimated = observations.some(({ standing }) => standing !== 'published')
  const entries = [
    { key: 'own', words: text.legendOwn, isThere: path !== null },
    { key: 'preview', words: text.legendPreview, isThere: isPasting },
    { key: 'standard', words: text.legendStandard, isThere: true },
    { key: 'saved', words: text.legendSaved, isThere: savedValues !== null },
    { key: 'published', words: text.legendPublished, isThere: isPublished },
    { key: 'estimated', words: text.legendEstimated, isThere: isEstimated },
    { key: 'target', words: text.legendTarget, isThere: targets.length > 0 && !isPasting },
    { key: 'past', words: text.legendPast, isThere: !isPasting },
  ].filter(({ isThere }) => isThere)
  return (
    <div className="picture-foot">
      <ul className="picture-legend">
        {entries.map(({ key, words }) => (
          <li key={key}>
            <i data-sample={key} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
      {(isPasting ? [] : targets).map(({ target, variable }) => (
        <p key={target.id} className="path-note">
          {text.targetOf(target.label[language], variable[language])}
        </p>
      ))}
      <ul className="visually-hidden">
        {observations.map(observation => (
          <li key={`${observation.year} ${observation.value}`}>{observedWords(observation, state)}</li>
        ))}
      </ul>
    </div>
  )
}
