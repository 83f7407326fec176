/** Which scenarios are compared, and with which: a box to tick and a base to choose for each. */

import { useState } from 'react'
import { Checkbox, Radio, RadioGroup } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'
import { useMessages } from '../../i18n/messages.ts'
import { MOST_SHOWN, shownScenarios, slotOf } from '../../store/app-state.ts'
import { useActions, useApp, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { compareMessages } from './compare-messages.ts'

/** Value of the radio button of the baseline; no scenario has an empty id. */
const BASELINE = ''

export function ScenarioPicks() {
  const text = useMessages(compareMessages)
  const scenarios = useApp(state => state.document.scenarios)
  const base = useApp(state => state.document.base ?? BASELINE)
  const drawn = useApp(useShallow(state => shownScenarios(state).map(({ id }) => id)))
  const slots = useApp(state => state.slots)
  const activeId = useApp(state => state.activeId)
  const { store } = useWholeApp()
  const { compareWith, showScenario } = useActions()
  const [isRefused, refuse] = useState(false)

  const show = (id: string, isShown: boolean) => {
    const isFull = isShown && shownScenarios(store.getState()).length >= MOST_SHOWN
    refuse(isFull)
    if (!isFull) showScenario(id, isShown)
  }

  return (
    <RadioGroup
      className="picks"
      aria-label={text.baseOf}
      value={base}
      onChange={id => compareWith(id === BASELINE ? null : id)}
    >
      <div className="picks-key" aria-hidden="true">
        <span>
          <span className="pick-box" data-key="">
            <Icon name="check" />
          </span>
          {text.drawn}
        </span>
        <span>
          <span className="pick-dot" data-key="" />
          {text.base}
        </span>
      </div>
      <div className="pick">
        <span className="pick-show" title={text.baselineText}>
          <SlotChip slot={null} />
          <span className="pick-title">{text.baseline}</span>
        </span>
        <Radio className="pick-base" value={BASELINE} aria-label={text.asBase(text.baseline)}>
          <span className="pick-dot" />
        </Radio>
      </div>
      {scenarios.map(({ id, title }) => (
        <div className="pick" key={id}>
          <Checkbox
            className="pick-show"
            aria-label={id === activeId ? `${text.show(title)}. ${text.inHand}` : text.show(title)}
            isSelected={drawn.includes(id)}
            isReadOnly={id === activeId}
            onChange={isShown => show(id, isShown)}
            onBlur={() => refuse(false)}
          >
            <span className="pick-box">{drawn.includes(id) ? <Icon name="check" /> : null}</span>
            <SlotChip slot={slotOf({ slots }, id)} look={id === activeId ? 'active' : 'other'} />
            <span className="pick-title" title={title}>
              {title}
            </span>
          </Checkbox>
          <Radio className="pick-base" value={id} aria-label={text.asBase(title)}>
            <span className="pick-dot" />
          </Radio>
        </div>
      ))}
      {isRefused ? (
        <p className="problem" role="alert">
          <Icon name="notice" />
          {text.full(MOST_SHOWN)}
        </p>
      ) : null}
      {scenarios.length === 1 ? <p className="picks-remark">{text.oneScenario}</p> : null}
    </RadioGroup>
  )
}
