/** A number of a shape: typed over, stepped by the arrow keys, and where it cannot be taken told so under the fields. */

import { useEffect, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { stepsOfKey } from '../../../shared/reading/levers/lever-number.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Hand } from '../levers/hand.ts'
import type { FieldReading } from './field-reading.ts'

interface PathFieldProps {
  readonly label: string
  /** Behind the number; empty for a year. */
  readonly unit?: string
  readonly value: number
  /** As it stands, and with every digit while it is edited. */
  readonly resting: string
  readonly edited: string
  readonly read: (typed: string) => FieldReading
  readonly onKeep: (value: number) => void
  /** Has the lever while an arrow is pressed: all its steps are one of undo. */
  readonly hand: Hand
  /** Steps up or down, a tenth of one counts as 0.1. */
  readonly onStep: (steps: number) => void
}

const ARROWS = { ArrowUp: 1, ArrowDown: -1 } as const

export function PathField(props: PathFieldProps) {
  const { label, unit, value, resting, edited, read, onKeep, hand, onStep } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()

  const leave = () => {
    setDraft(null)
    setProblem(null)
  }

  const keep = () => {
    if (draft === null || draft === edited) return leave()
    const reading = read(draft)
    if (!reading.ok) return setProblem(reading.words)
    if (reading.value !== value) onKeep(reading.value)
    leave()
  }

  // A value that came from elsewhere makes pointless what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are what is watched
  useEffect(leave, [value, edited])

  return (
    <>
      <label className="path-field" data-invalid={problem !== null || undefined}>
        <span>{label}</span>
        <span className="path-field-box">
          <input
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : id}
            value={draft ?? resting}
            onFocus={event => {
              // Another text would lose the selection: it must stand there before.
              if (draft === null) flushSync(() => setDraft(edited))
              event.currentTarget.select()
            }}
            onChange={event => {
              setDraft(event.currentTarget.value)
              setProblem(null)
            }}
            onBlur={() => {
              hand.release()
              keep()
            }}
            onKeyDown={event => {
              const steps = stepsOfKey(event, ARROWS)
              if (event.key === 'Enter') keep()
              else if (event.key === 'Escape' && draft !== null && draft !== edited) {
                event.preventDefault()
                setDraft(edited)
                setProblem(null)
              } else if (steps !== null) {
                event.preventDefault()
                leave()
                hand.hold(event.key)
                onStep(steps)
              }
            }}
          />
          {unit === undefined || unit === '' ? null : <span className="path-field-unit">{unit}</span>}
        </span>
      </label>
      {problem === null ? null : (
        <p className="problem path-field-problem" id={id} role="alert">
          <Icon name="notice" />
          <span>{problem}</span>
        </p>
      )}
    </>
  )
}
