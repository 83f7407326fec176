/** The scenario's name while it is edited. Enter keeps what was typed, and so does leaving; Escape keeps what was there. */

import { useEffect, useId, useRef, useState } from 'react'
import { asName } from '../../../shared/hidden-letters.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isNameTaken } from '../../store/scenario-edits.ts'
import { useActions, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { isBaselineName } from './baseline-names.ts'
import { scenarioMessages } from './scenario-messages.ts'

interface ScenarioNameProps {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}

/** What a menu takes to give the focus back to its button, in milliseconds. */
const MENU_CLOSES = 50

export function ScenarioName({ id, title, onClose }: ScenarioNameProps) {
  const text = useMessages(scenarioMessages)
  const { store } = useWholeApp()
  const { renameScenario } = useActions()
  const problemId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const take = () => field.current?.select()
    take()
    const timer = setTimeout(() => {
      if (document.activeElement !== field.current) take()
    }, MENU_CLOSES)
    return () => clearTimeout(timer)
  }, [])

  /** Why a name cannot be given; null where it can. What has it already keeps it. */
  const refusalOf = (name: string): string | null => {
    if (name === '') return text.emptyName
    if (isNameTaken(store.getState().document, name, id)) return text.takenName(name)
    return isBaselineName(name) && name !== title ? text.baselineName(name) : null
  }

  const keep = () => {
    const name = asName(typed ?? title)
    const refusal = refusalOf(name)
    if (refusal !== null) return setProblem(refusal)
    if (name !== title) renameScenario(name, id)
    onClose()
  }

  return (
    <span className="scenario-name">
      <input
        ref={field}
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
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
          if (event.key === 'Escape') onClose()
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
}
