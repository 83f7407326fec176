/** A row of choices of which exactly one is in force. */

import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup, TooltipTrigger } from 'react-aria-components'
import { Hint } from './hint.tsx'

export interface Choice<T extends string> {
  readonly value: T
  /** In full, for the hint and for readers of the screen. */
  readonly label: string
  /** What stands on the button. */
  readonly face: ReactNode
}

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

export function Segmented<T extends string>({ label, choices, value, onChange }: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const chosen = choices.find(choice => keys.has(choice.value))
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {choices.map(choice => (
        <TooltipTrigger key={choice.value} delay={600} closeDelay={0}>
          <ToggleButton id={choice.value} aria-label={choice.label}>
            {choice.face}
          </ToggleButton>
          <Hint>{choice.label}</Hint>
        </TooltipTrigger>
      ))}
    </ToggleButtonGroup>
  )
}
