/** One row of the picker: whether it is on the board, its name, what it is worth. */

import { memo } from 'react'
import type { Language } from '../../../../shared/model/definition.ts'
import { Icon } from '../../../ui/icon.tsx'
import { StateGlyph } from '../../kpis/state-glyph.tsx'
import type { EntryValue } from './entry-value.ts'
import type { PickerEntry } from './picker-list.ts'
import type { PickerRow } from './picker-rows.ts'

interface PickerRowLineProps {
  readonly id: string
  readonly row: PickerRow
  readonly language: Language
  readonly value: EntryValue | null
  /** By which dimensions a family is told apart; empty for a single variable. */
  readonly parts: string
  readonly isOn: boolean
  readonly canBeChosen: boolean
  readonly isActive: boolean
  readonly onChoose: (entry: PickerEntry) => void
  readonly onToggle: (entry: PickerEntry) => void
}

export const PickerRowLine = memo(function PickerRowLine(props: PickerRowLineProps) {
  const { id, row, language, value, parts, isOn, canBeChosen, isActive, onChoose, onToggle } = props
  const { entry, level, isOpen } = row
  const isFamily = entry.elements.length > 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field of the search has the focus and hears the keys
    <div
      id={id}
      className="picker-row"
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-selected={isActive}
      {...(canBeChosen ? { 'aria-checked': isOn } : {})}
      {...(isFamily ? { 'aria-expanded': isOpen } : {})}
      data-level={level}
      onClick={() => (canBeChosen ? onChoose : onToggle)(entry)}
    >
      <span className="picker-mark" data-on={isOn} data-off={!canBeChosen}>
        {isOn && <Icon name="check" />}
      </span>
      <span className="picker-name">
        {entry.label[language]}
        {parts !== '' && <span className="picker-parts"> {parts}</span>}
      </span>
      {value?.state && <StateGlyph kind={value.state.kind} />}
      <span className="picker-value">
        {value?.text}
        {value?.year && <span className="picker-year"> {value.year}</span>}
      </span>
      {isFamily && (
        <button
          type="button"
          className="picker-open"
          tabIndex={-1}
          aria-hidden="true"
          data-open={isOpen}
          onClick={event => {
            event.stopPropagation()
            onToggle(entry)
          }}
        >
          <Icon name="chevron" />
        </button>
      )}
    </div>
  )
})
