/** The search of the panel, which Ctrl+F goes to. */

import '../../ui/search-box.css'
import { useEffect, useRef } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { isQuestionOpen } from '../../ui/question.ts'
import { isShortcut, shortcutWords } from '../../ui/shortcut.ts'
import { leverMessages } from './lever-messages.ts'

interface LeverSearchProps {
  readonly query: string
  readonly onChange: (query: string) => void
}

export function LeverSearch({ query, onChange }: LeverSearchProps) {
  const text = useMessages(leverMessages)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'F')) return
      event.preventDefault()
      if (!isQuestionOpen()) field.current?.select()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  return (
    <SearchField
      className="search-box lever-search"
      aria-label={text.search}
      value={query}
      onChange={onChange}
    >
      <Icon name="search" />
      <Input ref={field} placeholder={text.search} />
      {query === '' ? (
        <kbd>{shortcutWords('F')}</kbd>
      ) : (
        <Button aria-label={text.clearSearch}>
          <Icon name="close" />
        </Button>
      )}
    </SearchField>
  )
}
