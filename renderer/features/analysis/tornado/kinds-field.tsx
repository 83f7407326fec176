/** Which kinds of inputs are looked at. */

import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type InputKind, inputKinds } from '../../../../shared/analysis/tornado.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { tornadoMessages } from './tornado-messages.ts'

interface KindsFieldProps {
  readonly chosen: readonly InputKind[]
  readonly onChange: (kinds: InputKind[]) => void
}

/** At least one is chosen. */
export function KindsField({ chosen, onChange }: KindsFieldProps) {
  const text = useMessages(tornadoMessages)
  const label = useId()
  return (
    <div className="analysis-field">
      <span className="plot-label" id={label}>
        {text.kinds}
      </span>
      <ToggleButtonGroup
        className="plot-kinds"
        aria-labelledby={label}
        selectionMode="multiple"
        disallowEmptySelection
        selectedKeys={chosen}
        onSelectionChange={keys => onChange(inputKinds.filter(kind => keys.has(kind)))}
      >
        {inputKinds.map(kind => (
          <ToggleButton key={kind} id={kind} className="plot-kind">
            {text[kind]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
