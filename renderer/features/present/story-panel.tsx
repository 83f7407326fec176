/** The story of the file in the drawer: its steps with what is said at each, and the charts that are pinned for the pack. */

import { useMemo, useRef } from 'react'
import { atStart } from '../../../shared/locale/sentence-start.ts'
import { STORY_LIMITS } from '../../../shared/scenario/story.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isStoryFull } from '../../store/story-edits.ts'
import { viewInForce } from '../../store/story-view.ts'
import { useActions, useApp, useWholeApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { type DraggedOrder, type OrderDrag, useOrderDrag } from '../scenarios/use-order-drag.ts'
import { PinnedCharts } from './pinned-charts.tsx'
import { PresentMenu } from './present-menu.tsx'
import { presenterOf, showsBands } from './presenter.ts'
import { storyMessages } from './story-messages.ts'
import { StepInHand } from './story-step-in-hand.tsx'
import { StoryStepLine } from './story-step-line.tsx'
import './story.css'

/** All of a step but its menu. */
const STEP_GRIP: DraggedOrder = {
  runs: 'down',
  attribute: 'data-step',
  isOwn: target => target.closest('.icon-button') !== null,
}

export function StoryPanel() {
  const text = useMessages(storyMessages)
  const app = useWholeApp()
  const { addStoryStep, moveStoryStep } = useActions()
  const story = useApp(state => state.document.story)
  const stepId = useApp(state => state.stepId)
  const isFull = useApp(state => isStoryFull(state.document))
  const presenter = useMemo(() => presenterOf(app), [app])
  const list = useRef<HTMLOListElement>(null)
  const ids = story.map(({ id }) => id)
  const [drag, beginDrag] = useOrderDrag(STEP_GRIP, ids, moveStoryStep)
  useFocusKept(list, story.length, '.story-step-show')
  const inHand = story.find(({ id }) => id === stepId)
  const add = () => {
    const state = app.store.getState()
    addStoryStep(viewInForce(state, showsBands(state.workspace)))
  }
  return (
    <DrawerPanel
      name="story"
      title={text.title}
      about={<p className="story-about">{atStart(text.about)}.</p>}
      subject="story"
      foot={
        <div className="story-foot">
          <TextButton look="primary" icon="plus" label={text.add} isDisabled={isFull} onPress={add} />
          <PresentMenu />
          {isFull && <p>{text.full(STORY_LIMITS.steps)}</p>}
        </div>
      }
    >
      {story.length === 0 && <p className="story-empty">{text.empty}</p>}
      <ol ref={list} className="story-steps" aria-label={text.steps} onPointerDown={beginDrag}>
        {story.map((step, index) => (
          <StoryStepLine
            key={step.id}
            step={step}
            place={index + 1}
            count={story.length}
            isInHand={step.id === stepId}
            drop={dropAt(index, drag, ids)}
            onShow={() => presenter.show(step)}
          />
        ))}
      </ol>
      {inHand !== undefined && <StepInHand key={inHand.id} step={inHand} />}
      <PinnedCharts />
    </DrawerPanel>
  )
}

/** What a line of the list shows of a hand that drags. */
function dropAt(
  index: number,
  drag: OrderDrag | null,
  ids: readonly string[],
): 'step' | 'before' | 'after' | null {
  if (drag === null) return null
  const from = ids.indexOf(drag.id)
  if (index === from) return 'step'
  if (index !== drag.place) return null
  return drag.place < from ? 'before' : 'after'
}
