/** A requested share to be typed: kept for its year as it was typed, or refused beside the field with the reason. */

import { useEffect, useId, useRef, useState } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import {
  editedText,
  readTyped,
  restingText,
  stepped,
  stepsOfKey,
} from '../../../shared/reading/levers/lever-number.ts'
import { useActions, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { type ReadingProblem, valueWords } from '../levers/reading-words.ts'
import { useLeverHand } from '../levers/use-lever-hand.ts'

interface ShareFieldProps {
  readonly label: string
  readonly lever: CatalogueLever
  readonly unit: UnitDefinition
  readonly year: number
  /** The requested share in the year. */
  readonly value: number
  readonly isDisabled?: boolean
  /** What stands in the field at first, where it is opened by typing. */
  readonly typed?: string | undefined
  /** Called when the field was kept or given up by a key, or left with nothing wrong in it. */
  readonly onEnd?: (() => void) | undefined
}

const ARROWS = { ArrowUp: 1, ArrowDown: -1 } as const

export function ShareField(props: ShareFieldProps) {
  const { label, lever, unit, year, value, isDisabled = false, typed, onEnd } = props
  const language = useLanguage()
  const { setLever } = useActions()
  const hand = useLeverHand(lever.id)
  const problemId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string | null>(typed ?? null)
  const [problem, setProblem] = useState<ReadingProblem | null>(null)
  const { range } = lever

  useEffect(() => {
    if (onEnd === undefined) return
    field.current?.focus()
    if (typed === undefined) field.current?.select()
  }, [onEnd, typed])

  // A value that came from elsewhere makes what was typed pointless.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what is watched
  useEffect(() => {
    if (typed === undefined) {
      setDraft(null)
      setProblem(null)
    }
  }, [value, year, language])

  const rest = () => {
    setDraft(null)
    setProblem(null)
  }

  /** False where it cannot be kept. */
  const keep = (): boolean => {
    if (draft === null || draft === editedText(value, range, unit, language)) {
      rest()
      return true
    }
    const reading = readTyped(draft, range, unit, language)
    if (!reading.ok) {
      setProblem(reading.problem)
      return false
    }
    setLever(lever, reading.value, year)
    rest()
    return true
  }

  const step = (steps: number) => {
    rest()
    setLever(lever, stepped(value, steps, range), year)
  }

  return (
    <span className="share-field" data-invalid={problem !== null || undefined}>
      <input
        ref={field}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        disabled={isDisabled}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={draft ?? restingText(value, range, unit, language)}
        onFocus={event => {
          if (draft !== null) return
          setDraft(editedText(value, range, unit, language))
          event.currentTarget.select()
        }}
        onChange={event => {
          setDraft(event.currentTarget.value)
          setProblem(null)
        }}
        onBlur={() => {
          hand.release()
          if (keep()) onEnd?.()
        }}
        onKeyDown={event => {
          const steps = stepsOfKey(event, ARROWS)
          if (event.key === 'Enter') {
            // What has the focus next must not be pressed by the same key.
            event.preventDefault()
            if (keep()) onEnd?.()
          } else if (event.key === 'Escape' && (draft !== null || onEnd !== undefined)) {
            // The first press gives up what was typed, the next one closes what the field stands in.
            const isTyped = draft !== null && draft !== editedText(value, range, unit, language)
            if (isTyped || problem !== null || onEnd !== undefined) event.stopPropagation()
            rest()
            onEnd?.()
          } else if (steps !== null) {
            event.preventDefault()
            hand.hold(event.key)
            step(steps)
          }
        }}
      />
      {problem === null ? null : (
        <span className="problem share-problem" id={problemId} role="alert">
          <Icon name="notice" />
          <span>{valueWords(problem, value, range, unit, language)}</span>
        </span>
      )}
    </span>
  )
}
