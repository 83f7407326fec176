/** The keys of the picker, heard while its search has the focus: arrows move along the rows and open families, Enter chooses. */

import type { KeyboardEvent } from 'react'
import type { PickerEntry } from './picker-list.ts'
import type { PickerRow } from './picker-rows.ts'

/** Rows that a page has. */
const PAGE = 8

interface Keys {
  readonly rows: readonly PickerRow[]
  readonly active: PickerEntry | null
  readonly onActive: (entry: PickerEntry) => void
  readonly onChoose: (entry: PickerEntry) => void
  readonly onToggle: (entry: PickerEntry) => void
}

export function pickerKeys({ rows, active, onActive, onChoose, onToggle }: Keys) {
  const index = rows.findIndex(({ entry }) => entry === active)
  const row = rows[index]
  const go = (to: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, to))]
    if (next !== undefined) onActive(next.entry)
  }
  /** The family of an element, or the row itself. */
  const family = (): PickerRow | undefined => rows.slice(0, index + 1).findLast(({ level }) => level === 1)

  return (event: KeyboardEvent<HTMLInputElement>) => {
    const { value, selectionStart } = event.currentTarget
    const isFamily = row !== undefined && row.entry.elements.length > 0
    switch (event.key) {
      case 'ArrowDown':
        go(index + 1)
        break
      case 'ArrowUp':
        go(index - 1)
        break
      case 'PageDown':
        go(index + PAGE)
        break
      case 'PageUp':
        go(index - PAGE)
        break
      case 'Enter':
        if (row !== undefined) onChoose(row.entry)
        break
      case 'ArrowRight':
        // In the middle of a word it moves the caret.
        if (!isFamily || row.isOpen || selectionStart !== value.length) return
        onToggle(row.entry)
        break
      case 'ArrowLeft': {
        const parent = family()
        if (value !== '' || parent === undefined || !parent.isOpen) return
        onToggle(parent.entry)
        onActive(parent.entry)
        break
      }
      default:
        return
    }
    event.preventDefault()
  }
}
