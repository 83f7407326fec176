/** The keys of the library, heard while its search has the focus: arrows move along the files, Enter opens one. */

import type { KeyboardEvent } from 'react'

/** Rows that a page has. */
const PAGE = 7

interface Keys {
  readonly count: number
  /** The chosen file, 0 for the first; -1 for none. */
  readonly chosen: number
  readonly onChoose: (index: number) => void
  readonly onOpen: () => void
}

export function libraryKeys({ count, chosen, onChoose, onOpen }: Keys) {
  const go = (to: number) => {
    if (count > 0) onChoose(Math.min(count - 1, Math.max(0, to)))
  }
  return (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'preventDefault'>) => {
    const isEnd = event.ctrlKey || event.metaKey
    switch (event.key) {
      case 'ArrowDown':
        go(chosen + 1)
        break
      case 'ArrowUp':
        go(chosen - 1)
        break
      case 'PageDown':
        go(chosen + PAGE)
        break
      case 'PageUp':
        go(chosen - PAGE)
        break
      case 'Home':
        // Alone they move the caret.
        if (!isEnd) return
        go(0)
        break
      case 'End':
        if (!isEnd) return
        go(count - 1)
        break
      case 'Enter':
        onOpen()
        break
      default:
        return
    }
    event.preventDefault()
  }
}
