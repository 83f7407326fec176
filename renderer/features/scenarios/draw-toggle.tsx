/** The sample of a scenario's line, which is a switch: drawn on the charts beside the scenario in hand, or not. */

import { useState } from 'react'
import { Button, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { MOST_SHOWN, shownScenarios } from '../../store/app-state.ts'
import { useActions, useApp, useWholeApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { scenarioMessages } from './scenario-messages.ts'

interface DrawToggleProps {
  readonly id: string
  readonly title: string
  readonly slot: number
}

/** Outside the order of the tab key: the menu of the tab does the same. */
export function DrawToggle({ id, title, slot }: DrawToggleProps) {
  const text = useMessages(scenarioMessages)
  const isDrawn = useApp(state => shownScenarios(state).some(each => each.id === id))
  const { store } = useWholeApp()
  const { showScenario } = useActions()
  const [isRefused, refuse] = useState(false)

  const toggle = () => {
    const isFull = shownScenarios(store.getState()).length >= MOST_SHOWN
    if (isDrawn || !isFull) showScenario(id, !isDrawn)
    refuse(!isDrawn && isFull)
  }

  return (
    <span className="draw-toggle" data-tab-button="" onPointerLeave={() => refuse(false)}>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button
          className="draw-button"
          excludeFromTabOrder
          aria-pressed={isDrawn}
          aria-label={text.drawn(title)}
          onPress={toggle}
          onBlur={() => refuse(false)}
        >
          {isDrawn ? <SlotChip slot={slot} /> : <Icon name="eyeOff" />}
        </Button>
        <Hint>{text.draw}</Hint>
      </TooltipTrigger>
      {isRefused ? (
        <span className="field-bubble problem" role="alert">
          <Icon name="notice" />
          {text.full(MOST_SHOWN)}
        </span>
      ) : null}
    </span>
  )
}
