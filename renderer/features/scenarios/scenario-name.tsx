/** The scenario's name: looks like a title, is a field. Enter keeps what was typed, Escape what was there. */

import { memo, useId, useState } from 'react'
import { withoutHiddenLetters } from '../../../shared/hidden-letters.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isNameTaken } from '../../store/scenario-edits.ts'
import { useActions, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { scenarioMessages } from './scenario-messages.ts'

interface ScenarioNameProps {
  readonly id: string
  readonly title: string
}

export const ScenarioName = memo(function ScenarioName({ id, title }: ScenarioNameProps) {
  const text = useMessages(scenarioMessages)
  const { store } = useWholeApp()
  const { renameScenario } = useActions()
  const problemId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const leave = () => {
    setTyped(null)
    setProblem(null)
  }

  /** Answers whether the name could be kept. */
  const keep = () => {
    const name = withoutHiddenLetters(typed ?? title).trim()
    if (name === '' || isNameTaken(store.getState().document, name, id)) {
      setProblem(name === '' ? text.emptyName : text.takenName(name))
      return false
    }
    if (name !== title) renameScenario(name, id)
    leave()
    return true
  }

  return (
    <span className="scenario-name">
      <input
        className="scenario-name-field"
        aria-label={text.name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        maxLength={LIMITS.title}
        value={typed ?? title}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setProblem(null)
        }}
        onBlur={() => {
          if (typed !== null) keep()
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && keep()) event.currentTarget.blur()
          if (event.key === 'Escape') leave()
        }}
      />
      {problem === null ? null : (
        <span className="field-bubble problem" id={problemId} role="alert">
          <Icon name="notice" />
          {problem}
        </span>
      )}
    </span>
  )
})
