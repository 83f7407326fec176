/** The step in hand, to be written: its sentence and the presenter's notes. Each is one step of undo when its field is left. */

import { useId, useState } from 'react'
import { STORY_LIMITS, type StoryStep } from '../../../shared/scenario/story.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isAtStep, resolvedView } from '../../store/story-view.ts'
import { useActions, useApp, useCatalogue } from '../../store/use-app.ts'
import { storyMessages } from './story-messages.ts'
import { useScene } from './use-scene.ts'

export function StepInHand({ step }: { readonly step: StoryStep }) {
  const text = useMessages(storyMessages)
  const catalogue = useCatalogue()
  const { sayStoryStep, noteStoryStep } = useActions()
  const scene = useScene('story')
  const isAt = useApp(state => isAtStep(state, resolvedView(step.view, state, catalogue).view))
  const made = scene === null || step.sentence !== '' ? '' : scene.sentence.map(({ words }) => words).join('')
  return (
    <div className="story-edit">
      <Field
        label={text.sentence}
        value={step.sentence}
        placeholder={made}
        hint={!isAt ? text.stale : step.sentence === '' ? text.madeHint : ''}
        most={STORY_LIMITS.sentence}
        isOneLine
        onKeep={sentence => sayStoryStep(step.id, sentence)}
      />
      <Field
        label={text.notes}
        value={step.notes}
        placeholder=""
        hint=""
        most={STORY_LIMITS.notes}
        isOneLine={false}
        onKeep={notes => noteStoryStep(step.id, notes)}
      />
    </div>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly hint: string
  readonly most: number
  /** Enter keeps what was typed; a line break in it becomes a space. */
  readonly isOneLine: boolean
  readonly onKeep: (text: string) => void
}

/** A text that is kept when its field is left; Escape puts it back. */
function Field({ label, value, placeholder, hint, most, isOneLine, onKeep }: FieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft !== value) onKeep(draft)
    setDraft(null)
  }
  return (
    <div className="story-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={most}
        placeholder={placeholder}
        value={draft ?? value}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) =>
          setDraft(isOneLine ? currentTarget.value.replace(/\s*\n\s*/g, ' ') : currentTarget.value)
        }
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter' && isOneLine) {
            event.preventDefault()
            keep()
          } else if (event.key === 'Escape' && draft !== null) {
            // The panel stays open: first what was typed is given up.
            event.preventDefault()
            setDraft(null)
          }
        }}
      />
      {hint !== '' && (
        <p id={`${id}-hint`} className="story-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
