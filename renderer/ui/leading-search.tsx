/** A field for words that keeps the focus and leads the list below it: arrows move in the list while one types. */

import './search-box.css'
import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface LeadingSearchProps {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
  /** What is led: its role, its id and the id of its row in hand. */
  readonly list: {
    readonly role: 'grid' | 'tree' | 'listbox'
    readonly id: string
    readonly rowId: string | undefined
  }
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  /** Behind the words. */
  readonly children?: ReactNode
}

export function LeadingSearch({ label, value, onChange, list, onKeyDown, children }: LeadingSearchProps) {
  return (
    <div className="search-box">
      <Icon name="search" />
      <input
        // biome-ignore lint/a11y/noAutofocus: the dialog is about this field and the list that it leads
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={list.id}
        aria-haspopup={list.role}
        aria-autocomplete="list"
        aria-activedescendant={list.rowId}
        placeholder={label}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  )
}
