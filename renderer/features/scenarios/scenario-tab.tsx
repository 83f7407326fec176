/** The tab of one scenario: how its line is drawn, its name, whether it is saved, and what can be done to it. */

import { memo, type ReactNode } from 'react'
import { Button, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { isScenarioUnsaved, slotOf } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { OwnMark } from '../own-formulas/own-mark.tsx'
import { DrawToggle } from './draw-toggle.tsx'
import { FailedMark } from './failed-mark.tsx'
import { scenarioMessages } from './scenario-messages.ts'
import { ScenarioName } from './scenario-name.tsx'
import { focusTabInHand } from './tab-focus.ts'

interface TabProps {
  readonly id: string
  readonly title: string
  /** How far a hand has dragged the tab, in pixels. */
  readonly offset: number
}

interface ActiveTabProps extends TabProps {
  readonly isRenamed: boolean
  readonly isMenuOpen: boolean
  readonly canDelete: boolean
  readonly onRename: (id: string) => void
  readonly onNamed: () => void
  readonly onMenu: (id: string, anchor: Element) => void
}

/** The scenario in hand: its name becomes a field by F2, Enter or a double click. */
export function ActiveTab(props: ActiveTabProps) {
  const { id, title, offset, isRenamed, isMenuOpen, canDelete, onRename, onNamed, onMenu } = props
  const text = useMessages(scenarioMessages)
  const slot = useApp(state => slotOf(state, id))
  return (
    <TabBox id={id} offset={offset} isActive isAlone={!canDelete}>
      <SlotChip slot={slot} look="active" />
      {isRenamed ? (
        <ScenarioName id={id} title={title} onClose={onNamed} />
      ) : (
        <TooltipTrigger delay={600} closeDelay={0}>
          <Button
            className="tab-select"
            aria-current="true"
            onPress={({ pointerType }) => {
              if (pointerType === 'keyboard' || pointerType === 'virtual') onRename(id)
            }}
          >
            <span className="tab-title">{title}</span>
          </Button>
          <Hint>{text.renameHint(title)}</Hint>
        </TooltipTrigger>
      )}
      <OwnMark id={id} />
      <FailedMark id={id} />
      <UnsavedDot id={id} />
      <span className="tab-end" data-tab-button="">
        {canDelete ? <DeleteButton id={id} title={title} /> : null}
        <TooltipTrigger delay={600} closeDelay={0}>
          <Button
            className="icon-button tab-button"
            aria-label={text.menuOf(title)}
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            onPress={({ target }) => onMenu(id, target)}
          >
            <Icon name="menu" />
          </Button>
          <Hint>{text.menuOf(title)}</Hint>
        </TooltipTrigger>
      </span>
    </TabBox>
  )
}

/** Is not drawn again while the scenario in hand changes: a file may hold hundreds. */
export const OtherTab = memo(function OtherTab({ id, title, offset }: TabProps) {
  const text = useMessages(scenarioMessages)
  const slot = useApp(state => slotOf(state, id))
  const { selectScenario } = useActions()
  const select = () => {
    selectScenario(id)
    focusTabInHand()
  }
  return (
    <TabBox id={id} offset={offset}>
      <DrawToggle id={id} title={title} slot={slot} />
      <Button className="tab-select" aria-label={text.show(title)} onPress={select}>
        <span className="tab-title" title={title}>
          {title}
        </span>
      </Button>
      <OwnMark id={id} />
      <FailedMark id={id} />
      <UnsavedDot id={id} />
      <span className="tab-end" data-tab-button="">
        <DeleteButton id={id} title={title} />
      </span>
    </TabBox>
  )
})

interface TabBoxProps {
  readonly id: string
  readonly offset: number
  readonly isActive?: boolean
  readonly isAlone?: boolean
  readonly children: ReactNode
}

function TabBox({ id, offset, isActive = false, isAlone = false, children }: TabBoxProps) {
  return (
    <div
      className={isActive ? 'scenario-tab active' : 'scenario-tab'}
      data-tab={id}
      data-alone={isAlone || undefined}
      data-dragged={offset !== 0 || undefined}
      style={offset === 0 ? {} : { translate: `${offset}px` }}
    >
      {children}
    </div>
  )
}

/** Outside the order of the tab key: the menu of the tab and the Delete key do the same. */
function DeleteButton({ id, title }: Pick<TabProps, 'id' | 'title'>) {
  const text = useMessages(scenarioMessages)
  const { deleteScenario } = useActions()
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="icon-button tab-button tab-delete"
        excludeFromTabOrder
        aria-label={text.deleteOne(title)}
        onPress={() => deleteScenario(id)}
      >
        <Icon name="close" />
      </Button>
      <Hint>{text.deleteOne(title)}</Hint>
    </TooltipTrigger>
  )
}

function UnsavedDot({ id }: { readonly id: string }) {
  const text = useMessages(scenarioMessages)
  const isUnsaved = useApp(state => isScenarioUnsaved(state, id))
  return isUnsaved ? <span className="unsaved-dot" role="img" aria-label={text.unsaved} /> : null
}
