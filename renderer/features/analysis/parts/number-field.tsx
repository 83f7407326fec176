/** A number to be typed: kept when it is left or entered, or refused under the field with the reason. */

import { useEffect, useId, useState } from 'react'
import { Icon } from '../../../ui/icon.tsx'
import './fields.css'
import './number-field.css'

/** What a typed text means: a number, or in words why it cannot be taken. */
export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly words: string }

interface NumberFieldProps {
  /** Over the field; for readers of the screen only where `isBare`. */
  readonly label: string
  readonly isBare?: boolean
  /** Behind the number; empty where it has none. */
  readonly unit?: string
  /** The number as it stands, with every digit. */
  readonly text: string
  readonly read: (typed: string) => NumberReading
  readonly onKeep: (value: number) => void
}

export function NumberField({ label, isBare = false, unit = '', text, read, onKeep }: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const leave = () => {
    setDraft(null)
    setProblem(null)
  }

  // A number that came from elsewhere makes pointless what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what is watched
  useEffect(leave, [text])

  const keep = () => {
    if (draft === null || draft === text) return leave()
    const reading = read(draft)
    if (!reading.ok) return setProblem(reading.words)
    leave()
    onKeep(reading.value)
  }

  return (
    <div className="analysis-field number-field" data-invalid={problem !== null || undefined}>
      <label className={isBare ? 'visually-hidden' : undefined} htmlFor={id}>
        {label}
      </label>
      <span className="number-field-box">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          value={draft ?? text}
          onFocus={event => event.currentTarget.select()}
          onChange={event => {
            setDraft(event.currentTarget.value)
            setProblem(null)
          }}
          onBlur={keep}
          onKeyDown={event => {
            if (event.key === 'Enter') keep()
            else if (event.key === 'Escape' && draft !== null) {
              // The first press gives up what was typed, the next one closes the drawer.
              event.preventDefault()
              leave()
            }
          }}
        />
        {unit !== '' && <span className="number-field-unit">{unit}</span>}
      </span>
      {problem !== null && (
        <p className="problem" id={`${id}-problem`} role="alert">
          <Icon name="notice" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  )
}
