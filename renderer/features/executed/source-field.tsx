/** Where a value comes from, as free text: kept when the field is left or entered. */

import { useEffect, useId, useState } from 'react'
import '../analysis/parts/fields.css'

/** Letters that a file takes. */
const MOST_LETTERS = 500

interface SourceFieldProps {
  readonly label: string
  /** For readers of the screen only. */
  readonly isBare?: boolean
  readonly hint: string
  readonly text: string
  readonly onKeep: (text: string) => void
}

export function SourceField({ label, isBare = false, hint, text, onKeep }: SourceFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState(text)
  useEffect(() => setDraft(text), [text])
  const keep = () => {
    if (draft !== text) onKeep(draft)
  }
  return (
    <div className="analysis-field">
      <label className={isBare ? 'visually-hidden' : undefined} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="executed-source"
        autoComplete="off"
        maxLength={MOST_LETTERS}
        placeholder={hint}
        value={draft}
        onChange={event => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape' && draft !== text) {
            event.preventDefault()
            setDraft(text)
          }
        }}
      />
    </div>
  )
}
