/** One of a few things, chosen from a menu. */

import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { Icon } from '../../../ui/icon.tsx'
import '../../../ui/menu.css'
import './fields.css'

export interface SelectChoice {
  readonly id: string
  readonly name: string
  /** Under the name. */
  readonly detail?: string
}

interface ChoiceSelectProps {
  readonly label: string
  readonly choices: readonly SelectChoice[]
  readonly chosen: string
  readonly onChange: (id: string) => void
}

export function ChoiceSelect({ label, choices, chosen, onChange }: ChoiceSelectProps) {
  const nameOfChosen = choices.find(({ id }) => id === chosen)?.name ?? chosen
  return (
    <Select
      className="analysis-field"
      value={chosen}
      onChange={key => {
        if (typeof key === 'string') onChange(key)
      }}
    >
      <Label>{label}</Label>
      <Button className="analysis-select">
        <SelectValue>{({ selectedText }) => selectedText ?? nameOfChosen}</SelectValue>
        <Icon name="chevron" />
      </Button>
      <Popover className="float menu-float" offset={4}>
        <ListBox className="menu" items={choices.map(choice => ({ ...choice }))}>
          {choice => (
            <ListBoxItem id={choice.id} className="menu-line" textValue={choice.name}>
              {({ isSelected }) => (
                <>
                  <span className="menu-face">{isSelected ? <Icon name="check" /> : null}</span>
                  <span className="menu-words">
                    <span>{choice.name}</span>
                    {choice.detail === undefined ? null : (
                      <span className="menu-detail">{choice.detail}</span>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
