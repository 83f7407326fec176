/** The number of a row, always there to be typed over: keeps what was typed for its year, or refuses it and says why. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import {
  editedText,
  readTyped,
  restingText,
  stepped,
  stepsOfKey,
} from '../../../shared/reading/levers/lever-number.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Hand } from './hand.ts'
import { leverMessages } from './lever-messages.ts'
import type { ReadingProblem } from './reading-words.ts'
import type { LeverState } from './use-lever.ts'
import { useLeverHand } from './use-lever-hand.ts'
import { useRepeat } from './use-repeat.ts'

interface LeverFieldProps {
  readonly lever: CatalogueLever
  readonly state: LeverState
  readonly problem: ReadingProblem | null
  readonly describedBy: string | undefined
  readonly onProblem: (problem: ReadingProblem | null) => void
}

const ARROWS = { ArrowUp: 1, ArrowDown: -1 } as const

export function LeverField({ lever, state, problem, describedBy, onProblem }: LeverFieldProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { setLever } = useActions()
  const hand = useLeverHand(lever.id)
  const { range } = lever
  const { value, unit, year, values } = state
  const name = lever.short[language]
  const baseYear = useApp(each => each.catalogue.baseYear)
  /** What stands in the field while it is edited, and the year it is meant for; null shows the value. */
  const [draft, setDraft] = useState<{ readonly text: string; readonly year: number } | null>(null)
  const edit = (text: string) => setDraft({ text, year })
  const input = useRef<HTMLInputElement>(null)
  const isEntered = useRef(false)

  // Once every digit stands there, so that what is typed takes the place of all of them.
  useLayoutEffect(() => {
    if (isEntered.current) input.current?.select()
    isEntered.current = false
  })

  const leave = () => {
    if (draft !== null) setDraft(null)
    if (problem !== null) onProblem(null)
  }

  const keep = () => {
    if (draft === null) return leave()
    const before = values[draft.year - baseYear] ?? value
    if (draft.text === editedText(before, range, unit, language)) return leave()
    const reading = readTyped(draft.text, range, unit, language)
    if (!reading.ok && draft.year === year) return onProblem(reading.problem)
    if (reading.ok) setLever(lever, reading.value, draft.year)
    leave()
  }

  // Another year keeps what was typed for the one before; a value that came from elsewhere or the other language makes it
  // pointless.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the three are what is watched
  useEffect(() => (draft === null || draft.year === year ? leave() : keep()), [value, year, language])

  const step = (steps: number) => {
    leave()
    setLever(lever, stepped(value, steps, range))
  }

  return (
    <div className="lever-field" data-invalid={problem !== null || undefined}>
      <StepButton
        icon="minus"
        label={text.decrease(name)}
        isDisabled={state.fixed !== null || value <= range.min}
        hand={hand}
        isHeld={state.isHeld}
        onPress={() => step(-1)}
      />
      <input
        ref={input}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        disabled={state.fixed !== null}
        aria-label={text.fieldIn(name, year)}
        aria-invalid={problem !== null}
        aria-describedby={describedBy}
        value={draft?.text ?? restingText(value, range, unit, language)}
        onFocus={event => {
          isEntered.current = true
          if (draft === null) edit(editedText(value, range, unit, language))
          event.currentTarget.select()
        }}
        onChange={event => {
          edit(event.currentTarget.value)
          onProblem(null)
        }}
        onBlur={() => {
          hand.release()
          keep()
        }}
        onKeyDown={event => {
          const steps = stepsOfKey(event, ARROWS)
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape') leave()
          else if (steps !== null) {
            event.preventDefault()
            hand.hold(event.key)
            step(steps)
          }
        }}
      />
      <StepButton
        icon="plus"
        label={text.increase(name)}
        isDisabled={state.fixed !== null || value >= range.max}
        hand={hand}
        isHeld={state.isHeld}
        onPress={() => step(1)}
      />
    </div>
  )
}

interface StepButtonProps {
  readonly icon: 'minus' | 'plus'
  readonly label: string
  readonly isDisabled: boolean
  /** Has the lever for as long as the button is pressed: all of that is one step of undo. */
  readonly hand: Hand
  readonly isHeld: boolean
  readonly onPress: () => void
}

/** Outside the order of the tab key: the field beside it does the same by its arrow keys, and keeps the focus. */
function StepButton({ icon, label, isDisabled, hand, isHeld, onPress }: StepButtonProps) {
  // Escape takes the lever out of the hand while the button is still pressed.
  const repeat = useRepeat(onPress, isDisabled || !isHeld)
  const end = () => {
    repeat.end()
    hand.release()
  }
  return (
    <button
      type="button"
      aria-label={label}
      disabled={isDisabled}
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
      onPointerDown={event => {
        if (event.button !== 0) return
        hand.hold()
        repeat.begin()
      }}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onClick={event => {
        // A click without a pointer: by a reader of the screen or a voice.
        if (event.detail === 0) onPress()
      }}
    >
      <Icon name={icon} />
    </button>
  )
}
