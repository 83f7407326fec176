/** A row of choices of which exactly one is in force. */

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Focusable, TooltipTrigger } from 'react-aria-components'
import { Hint } from './hint.tsx'

export interface Choice<T extends string> {
  readonly value: T
  /** In full, for the hint and for readers of the screen. */
  readonly label: string
  /** What stands on the button. */
  readonly face: ReactNode
  /** The hint, where it says more than the name. */
  readonly hint?: ReactNode
}

/** Choices that an arrow goes on by. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  /** Null where nothing is chosen yet. */
  readonly value: T | null
  readonly onChange: (value: T) => void
}

/** One stop of the tab key, on the choice in force; arrows choose the next one, as in every group of radio buttons. */
export function Segmented<T extends string>({ label, choices, value, onChange }: SegmentedProps<T>) {
  const group = useRef<HTMLDivElement>(null)
  const stop = value ?? choices[0]?.value

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = choices.findIndex(choice => choice.value === stop)
    const next = (index + step + choices.length) % choices.length
    const chosen = choices[next]
    if (chosen === undefined) return
    onChange(chosen.value)
    group.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div ref={group} className="segmented" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map(choice => (
        <TooltipTrigger key={choice.value} delay={600} closeDelay={0}>
          <Focusable>
            {/* biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold an icon as its face */}
            <button
              type="button"
              role="radio"
              aria-checked={choice.value === value}
              aria-label={choice.label}
              tabIndex={choice.value === stop ? 0 : -1}
              onClick={() => onChange(choice.value)}
            >
              {choice.face}
            </button>
          </Focusable>
          <Hint>{choice.hint ?? choice.label}</Hint>
        </TooltipTrigger>
      ))}
    </div>
  )
}
