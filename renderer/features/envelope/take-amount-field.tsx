/** One of the two fields of an amount, with its unit behind it. */

import { useId } from 'react'

interface AmountFieldProps {
  readonly label: string
  readonly unit: string
  readonly text: string
  readonly isInvalid: boolean
  readonly isDisabled: boolean
  readonly onChange: (text: string) => void
}

export function AmountField({ label, unit, text, isInvalid, isDisabled, onChange }: AmountFieldProps) {
  const id = useId()
  return (
    <div className="take-amount">
      <label htmlFor={id}>{label}</label>
      <span className="take-amount-box" data-invalid={isInvalid || undefined}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          disabled={isDisabled}
          aria-invalid={isInvalid}
          value={text}
          onFocus={event => event.currentTarget.select()}
          onChange={event => onChange(event.currentTarget.value)}
        />
        <span className="line-unit">{unit}</span>
      </span>
    </div>
  )
}
