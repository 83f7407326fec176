/** The scenario's name: looks like a title, is a field. Enter keeps what was typed, Escape what was there. */

import { memo, useId, useState } from 'react'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { frameMessages } from './frame-messages.ts'

export const ScenarioName = memo(function ScenarioName({ title }: { readonly title: string }) {
  const text = useMessages(frameMessages)
  const { renameScenario } = useActions()
  const problemId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, refuse] = useState(false)

  const leave = () => {
    setTyped(null)
    refuse(false)
  }

  /** Answers whether the name could be kept. */
  const keep = () => {
    const name = (typed ?? title).trim()
    if (name === '') {
      refuse(true)
      return false
    }
    if (name !== title) renameScenario(name)
    leave()
    return true
  }

  return (
    <span className="scenario-name">
      <input
        className="scenario-name-field"
        aria-label={text.scenarioName}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? problemId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={LIMITS.title}
        value={typed ?? title}
        onChange={event => {
          setTyped(event.currentTarget.value)
          refuse(false)
        }}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && keep()) event.currentTarget.blur()
          if (event.key === 'Escape') leave()
        }}
      />
      {isRefused ? (
        <span className="field-bubble problem" id={problemId} role="alert">
          <Icon name="notice" />
          {text.emptyName}
        </span>
      ) : null}
    </span>
  )
})
