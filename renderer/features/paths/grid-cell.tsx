/** The value of one year, to be typed over. Enter makes a point of it as it stands; an empty field is no point any more. */

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { editedText, spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { useMessages } from '../../i18n/messages.ts'
import { readValue } from './field-reading.ts'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'

interface GridCellProps {
  readonly state: PathState
  readonly year: number
  readonly value: number
  /** As it stands in the column of values. */
  readonly resting: string
  /** A point that can be taken away. */
  readonly isPoint: boolean
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onKeep: (value: number) => void
  readonly onRemove: () => void
  /** A key that may lead to another year; what was typed is kept before. */
  readonly onMove: (event: KeyboardEvent) => void
}

const MOVES = ['Enter', 'ArrowUp', 'ArrowDown']

export function GridCell(props: GridCellProps) {
  const { state, year, value, resting, isPoint, isStop, onFocus, onKeep, onRemove, onMove } = props
  const text = useMessages(pathMessages)
  const { lever, unit, language, isLocked } = state
  const { range } = lever
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const said = useRef<HTMLParagraphElement>(null)
  const edited = editedText(value, range, unit, language)

  const leave = () => {
    setDraft(null)
    setProblem(null)
  }

  /** True where the field may be left. `isMeant`: as it stands it is to be a point. */
  const keep = (isMeant: boolean): boolean => {
    const typed = draft ?? edited
    if (typed === edited) {
      if (isMeant && !isPoint) onKeep(Number(value.toPrecision(12)))
      leave()
      return true
    }
    if (typed.trim() === '' && isPoint) {
      onRemove()
      leave()
      return true
    }
    const reading = readValue(typed, value, range, unit, language)
    if (!reading.ok) {
      setProblem(reading.words)
      return false
    }
    onKeep(reading.value)
    leave()
    return true
  }

  // A value that came from elsewhere makes pointless what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are what is watched
  useEffect(leave, [value, edited])

  useEffect(() => {
    if (problem !== null) said.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])

  if (isLocked) return <td>{resting}</td>
  return (
    <td className="path-grid-cell" data-invalid={problem !== null || undefined}>
      <input
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        tabIndex={isStop ? 0 : -1}
        aria-label={text.cell(lever.short[language], year)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        title={draft === null ? spokenText(value, range, unit, language) : undefined}
        value={draft ?? resting}
        onFocus={event => {
          onFocus()
          // Another text would lose the selection: it must stand there before.
          if (draft === null) flushSync(() => setDraft(edited))
          event.currentTarget.select()
        }}
        onChange={event => {
          setDraft(event.currentTarget.value)
          setProblem(null)
        }}
        onBlur={() => keep(false)}
        onKeyDown={event => {
          if (event.key === 'Escape' && draft !== null && draft !== edited) {
            event.preventDefault()
            setDraft(edited)
            setProblem(null)
          } else if (MOVES.includes(event.key)) {
            if (keep(event.key === 'Enter')) onMove(event)
            else event.preventDefault()
          }
        }}
      />
      {problem === null ? null : (
        <p ref={said} className="problem path-grid-problem" id={id} role="alert">
          {problem}
        </p>
      )}
    </td>
  )
}
