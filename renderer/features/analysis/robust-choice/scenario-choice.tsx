/** Which scenarios are compared: each by its name and its line, up to as many as can be told apart. */

import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { COMPARED } from '../../../../shared/analysis/robust-choice.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { slotOf } from '../../../store/app-state.ts'
import { useApp } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import { SlotChip } from '../../../ui/slot-chip.tsx'
import { robustMessages } from './robust-messages.ts'

interface ScenarioChoiceProps {
  readonly scenarios: readonly Scenario[]
  /** Ids of those that are compared. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

export function ScenarioChoice({ scenarios, chosen, onChange }: ScenarioChoiceProps) {
  const text = useMessages(robustMessages)
  const slots = useApp(state => state.slots)
  const activeId = useApp(state => state.activeId)
  const isFull = chosen.length >= COMPARED.most
  return (
    <CheckboxGroup className="analysis-field robust-scenarios" value={[...chosen]} onChange={onChange}>
      <Label>{text.scenarios}</Label>
      <div>
        {scenarios.map(({ id, title }) => {
          const isChosen = chosen.includes(id)
          return (
            <Checkbox key={id} className="robust-scenario" value={id} isDisabled={isFull && !isChosen}>
              <span className="robust-box">{isChosen ? <Icon name="check" /> : null}</span>
              <SlotChip slot={slotOf({ slots }, id)} look={id === activeId ? 'active' : 'other'} />
              <span className="robust-title" title={title}>
                {title}
              </span>
            </Checkbox>
          )
        })}
      </div>
    </CheckboxGroup>
  )
}
