/** The number of a row, always there to be typed over: keeps what was typed, refuses what cannot be, and says why. */

import { useEffect, useState } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { leverMessages } from './lever-messages.ts'
import { editedText, type Reading, readTyped, restingText, stepped, stepsOfKey } from './lever-number.ts'
import type { LeverState } from './use-lever.ts'

export type FieldProblem = Extract<Reading, { ok: false }>['problem']

interface LeverFieldProps {
  readonly lever: CatalogueLever
  readonly state: LeverState
  readonly problem: FieldProblem | null
  readonly problemId: string | undefined
  readonly onProblem: (problem: FieldProblem | null) => void
}

const ARROWS = { ArrowUp: 1, ArrowDown: -1 } as const

export function LeverField({ lever, state, problem, problemId, onProblem }: LeverFieldProps) {
  const text = useMessages(leverMessages)
  const language = useApp(each => each.language)
  const { setLever } = useActions()
  const { range } = lever
  const { value, unit, year } = state
  const name = lever.short[language]
  /** What stands in the field while it is edited; null shows the value. */
  const [typed, setTyped] = useState<string | null>(null)

  const leave = () => {
    setTyped(null)
    onProblem(null)
  }
  // A value that came from elsewhere, another year or the other language makes what was typed pointless.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the three are what is watched
  useEffect(leave, [value, year, language])

  const keep = () => {
    if (typed === null || typed === editedText(value, range, unit, language)) return leave()
    const reading = readTyped(typed, range, unit, language)
    if (!reading.ok) return onProblem(reading.problem)
    if (reading.value !== value) setLever(lever, reading.value)
    leave()
  }

  const step = (steps: number) => {
    leave()
    const next = stepped(value, steps, range)
    if (next !== value) setLever(lever, next)
  }

  return (
    <div className="lever-field" data-invalid={problem !== null || undefined}>
      <StepButton
        icon="minus"
        label={text.decrease(name)}
        isDisabled={state.isLocked || value <= range.min}
        onPress={() => step(-1)}
      />
      <input
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        disabled={state.isLocked}
        aria-label={text.fieldIn(name, year)}
        aria-invalid={problem !== null}
        aria-describedby={problemId}
        value={typed ?? restingText(value, range, unit, language)}
        onFocus={event => {
          if (typed === null) setTyped(editedText(value, range, unit, language))
          event.currentTarget.select()
        }}
        onChange={event => {
          setTyped(event.currentTarget.value)
          onProblem(null)
        }}
        onBlur={keep}
        onKeyDown={event => {
          const steps = stepsOfKey(event, ARROWS)
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape') leave()
          else if (steps !== null) {
            event.preventDefault()
            step(steps)
          }
        }}
      />
      <StepButton
        icon="plus"
        label={text.increase(name)}
        isDisabled={state.isLocked || value >= range.max}
        onPress={() => step(1)}
      />
    </div>
  )
}

interface StepButtonProps {
  readonly icon: 'minus' | 'plus'
  readonly label: string
  readonly isDisabled: boolean
  readonly onPress: () => void
}

/** Outside the order of the tab key: the field beside it does the same by its arrow keys, and keeps the focus. */
function StepButton({ icon, label, isDisabled, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={isDisabled}
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
