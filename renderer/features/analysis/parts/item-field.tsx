/** One of many items of the catalogue, found by letters of its name, with or without the marks of Vietnamese. */

import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { isFoundIn } from '../../../../shared/locale/plain-letters.ts'
import type { Words } from '../../../../shared/model/definition.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import '../../../ui/menu.css'
import './fields.css'

interface FieldItem {
  readonly id: string
  readonly label: Words
}

interface ItemFieldProps {
  /** Over the field; in the field, where nothing is ever chosen in it but only added. */
  readonly label: string
  readonly isAdding?: boolean
  /** In the order in which they are listed while nothing is typed. */
  readonly items: readonly FieldItem[]
  readonly chosen: string
  readonly onChange: (id: string) => void
}

/** As many as a list shows before more letters are typed. */
const LISTED = 60

export function ItemField({ label, isAdding = false, items, chosen, onChange }: ItemFieldProps) {
  const language = useLanguage()
  const nameOf = (id: string) => items.find(item => item.id === id)?.label[language] ?? id
  // Null while nothing is typed: the field then says what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const found =
    typed === null ? items : items.filter(item => isFoundIn([item.label.vi, item.label.en, item.id], typed))
  return (
    <ComboBox
      className="analysis-field"
      inputValue={typed ?? nameOf(chosen)}
      value={chosen}
      menuTrigger="focus"
      allowsEmptyCollection={false}
      onInputChange={text => setTyped(text === nameOf(chosen) ? null : text)}
      onChange={key => {
        setTyped(null)
        if (typeof key === 'string') onChange(key)
      }}
      onBlur={() => setTyped(null)}
    >
      <Label className={isAdding ? 'visually-hidden' : undefined}>{label}</Label>
      <div className="analysis-combo">
        <Input
          placeholder={isAdding ? label : ''} // What is chosen gives way to the first letter; the letters that follow must not replace it, for the list gives the focus back.
          onFocus={({ currentTarget }) => {
            if (currentTarget.value === nameOf(chosen)) currentTarget.select()
          }}
        />
        <Button>
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="float menu-float" offset={4}>
        <ListBox className="menu" items={found.slice(0, LISTED).map(({ id }) => ({ id }))}>
          {({ id }) => (
            <ListBoxItem id={id} className="menu-line" textValue={nameOf(id)}>
              {({ isSelected }) => (
                <>
                  <span className="menu-face">{isSelected ? <Icon name="check" /> : null}</span>
                  <span className="menu-words">{nameOf(id)}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
