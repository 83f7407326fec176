/** A choice that is on or off, with what it does in a sentence beside it on hover or focus. */

import { useId } from 'react'
import { Focusable, TooltipTrigger } from 'react-aria-components'
import { Hint } from './hint.tsx'
import './switch.css'

interface SwitchProps {
  readonly label: string
  /** What is different while it is on. */
  readonly hint: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId()
  return (
    <>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Focusable>
          <button
            type="button"
            role="switch"
            className="switch"
            aria-checked={isOn}
            aria-describedby={id}
            onClick={() => onChange(!isOn)}
          >
            <i aria-hidden="true" />
            <span>{label}</span>
          </button>
        </Focusable>
        <Hint>{hint}</Hint>
      </TooltipTrigger>
      <span className="visually-hidden" id={id}>
        {hint}
      </span>
    </>
  )
}
