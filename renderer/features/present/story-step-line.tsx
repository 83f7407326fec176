/** One step in the list: what is said, what is shown, and what can be done with it. */

import { type KeyboardEvent, useMemo } from 'react'
import { MenuSection, MenuTrigger } from 'react-aria-components'
import type { StoryStep } from '../../../shared/scenario/story.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isStoryFull } from '../../store/story-edits.ts'
import { viewInForce } from '../../store/story-view.ts'
import {
  useActions,
  useApp,
  useAppAtRest,
  useCatalogue,
  useLanguage,
  useWholeApp,
} from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { showsBands } from './presenter.ts'
import { viewWords } from './step-words.ts'
import { storyMessages } from './story-messages.ts'

interface StoryStepLineProps {
  readonly step: StoryStep
  /** 1 for the first. */
  readonly place: number
  readonly count: number
  readonly isInHand: boolean
  /** While a hand drags: the step that it has, or the one beside which that would stand. */
  readonly drop: 'step' | 'before' | 'after' | null
  readonly onShow: () => void
}

export function StoryStepLine({ step, place, isInHand, drop, onShow, count }: StoryStepLineProps) {
  const text = useMessages(storyMessages)
  const language = useLanguage()
  const { store } = useWholeApp()
  const catalogue = useCatalogue()
  const document = useAppAtRest(state => state.document)
  const activeId = useAppAtRest(state => state.activeId)
  const { shown, lost } = useMemo(
    () => viewWords(step.view, { document, activeId, catalogue }, language),
    [step.view, document, activeId, catalogue, language],
  )
  const isFull = useApp(state => isStoryFull(state.document))
  const { moveStoryStep, duplicateStoryStep, deleteStoryStep, updateStoryStep } = useActions()
  const index = place - 1

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const hasControl = event.ctrlKey || event.metaKey
    if (event.key === 'Delete') deleteStoryStep(step.id)
    else if (by !== 0 && hasControl && event.shiftKey) {
      event.preventDefault()
      moveStoryStep(step.id, index + by)
      const { currentTarget } = event
      // An element that moves on the page loses the focus.
      requestAnimationFrame(() => currentTarget.focus())
    }
  }
  return (
    <li className="story-step" data-step={step.id} data-in-hand={isInHand} data-drop={drop}>
      <button
        type="button"
        className="story-step-show"
        aria-current={isInHand ? 'step' : undefined}
        onClick={onShow}
        onKeyDown={press}
      >
        <span className="story-step-place">{place}</span>
        <span className="story-step-words">
          <span className="story-step-sentence">{step.sentence === '' ? shown : step.sentence}</span>
          <span className="story-step-view">{step.sentence === '' ? text.made : shown}</span>
          {lost !== '' && (
            <span className="story-step-lost">
              <Icon name="notice" />
              {lost}
            </span>
          )}
        </span>
      </button>
      <MenuTrigger>
        <IconButton icon="menu" label={text.more(place)} />
        <MenuFloat placement="bottom end" aria-label={text.more(place)}>
          <MenuSection aria-label={text.step(place)}>
            <MenuLine
              icon="eye"
              label={text.update}
              onAction={() => {
                const state = store.getState()
                updateStoryStep(step.id, viewInForce(state, showsBands(state.workspace)))
              }}
            />
            <MenuLine
              icon="duplicate"
              label={text.duplicate}
              isDisabled={isFull}
              onAction={() => duplicateStoryStep(step.id)}
            />
          </MenuSection>
          <MenuRule />
          <MenuSection aria-label={text.steps}>
            <MenuLine
              icon="moveUp"
              label={text.earlier}
              isDisabled={index === 0}
              onAction={() => moveStoryStep(step.id, index - 1)}
            />
            <MenuLine
              icon="moveDown"
              label={text.later}
              isDisabled={place === count}
              onAction={() => moveStoryStep(step.id, index + 1)}
            />
            <MenuLine icon="trash" label={text.delete} onAction={() => deleteStoryStep(step.id)} />
          </MenuSection>
        </MenuFloat>
      </MenuTrigger>
    </li>
  )
}
