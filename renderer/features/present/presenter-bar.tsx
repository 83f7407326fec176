/** The operator's bar while an audience watches: where the story is, what holds it, how long it takes. */

import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { stepInHand } from '../../store/story-view.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Clock } from './clock.tsx'
import { presentMessages } from './present-messages.ts'
import { type Presenter, presenterOf } from './presenter.ts'
import './presenter-bar.css'

/** Nothing while nothing is presented, or on this very screen. */
export function PresenterBar() {
  const stage = useApp(state => state.presentation?.stage ?? null)
  const app = useWholeApp()
  const presenter = useMemo(() => presenterOf(app), [app])
  return stage === 'second' ? <Bar presenter={presenter} /> : null
}

function Bar({ presenter }: { readonly presenter: Presenter }) {
  const text = useMessages(presentMessages)
  const isHeld = useApp(state => state.presentation?.isHeld === true)
  const isBlank = useApp(state => state.presentation?.isBlank === true)
  const startedAt = useApp(state => state.presentation?.startedAt ?? 0)
  const step = useApp(stepInHand)
  return (
    <section
      className="presenter-bar"
      aria-label={text.region}
      data-held={isHeld || undefined}
      data-blank={isBlank || undefined}
    >
      <StepControls presenter={presenter} />
      {/* What keeps the audience from what is done here is said where nobody overlooks it. */}
      <div className="presenter-sign" role="status">
        {isHeld && (
          <p>
            <b>{text.held}</b> <span>{text.heldText}</span>
          </p>
        )}
        {isBlank && (
          <p>
            <b>{text.blanked}</b> <span>{text.blankedText}</span>
          </p>
        )}
      </div>
      {!isHeld && !isBlank && (
        <div className="presenter-words">
          <p title={step?.sentence}>{step === null || step.sentence === '' ? text.made : step.sentence}</p>
          <p className="presenter-notes" title={step?.notes}>
            {step === null || step.notes === '' ? text.noNotes : step.notes}
          </p>
        </div>
      )}
      <StageControls presenter={presenter} />
      <Clock startedAt={startedAt} />
      <TextButton look="bordered" label={text.end} onPress={presenter.end} />
    </section>
  )
}

/** Back, forth, and which step it is. */
export function StepControls({ presenter }: { readonly presenter: Presenter }) {
  const text = useMessages(presentMessages)
  const story = useApp(state => state.document.story)
  const stepId = useApp(state => state.stepId)
  const place = story.findIndex(({ id }) => id === stepId) + 1
  if (story.length === 0) return null
  return (
    <div className="presenter-steps">
      <IconButton
        icon="moveLeft"
        label={text.previous}
        isDisabled={place <= 1}
        onPress={() => presenter.go(-1)}
      />
      <span className="presenter-place">{place === 0 ? text.outside : text.place(place, story.length)}</span>
      <IconButton
        icon="moveRight"
        label={text.next}
        isDisabled={place === story.length}
        onPress={() => presenter.go(1)}
      />
    </div>
  )
}

/** What the audience sees of all this. */
export function StageControls({ presenter }: { readonly presenter: Presenter }) {
  const text = useMessages(presentMessages)
  const isHeld = useApp(state => state.presentation?.isHeld === true)
  const isBlank = useApp(state => state.presentation?.isBlank === true)
  return (
    <div className="presenter-stage">
      <TextButton
        look={isHeld ? 'primary' : 'bordered'}
        icon="pause"
        label={isHeld ? text.release : text.hold}
        onPress={presenter.turnHold}
      />
      <TextButton
        look={isBlank ? 'primary' : 'bordered'}
        icon={isBlank ? 'eye' : 'eyeOff'}
        label={isBlank ? text.unblank : text.blank}
        onPress={presenter.turnBlank}
      />
      <TextButton look="bordered" icon="replay" label={text.replay} onPress={presenter.replay} />
    </div>
  )
}
