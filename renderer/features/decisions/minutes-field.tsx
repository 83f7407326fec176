/** A part of the minutes that is written: as many lines as it has. */

import type { ReactNode } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { asName, asText } from '../../../shared/hidden-letters.ts'
import { DECISION_LIMITS } from '../../../shared/scenario/decision.ts'
import { useTyped } from './use-typed.ts'

interface MinutesFieldProps {
  readonly label: string
  readonly text: string
  readonly onKeep: (text: string) => void
  /** Beside the label. */
  readonly aside?: ReactNode
}

export function MinutesField({ label, text, onKeep, aside = null }: MinutesFieldProps) {
  const typed = useTyped(asText(text), asText, onKeep)
  return (
    <TextField className="minutes-field" value={typed.text} onChange={typed.onChange} onBlur={typed.onBlur}>
      <div className="minutes-head">
        <Label>{label}</Label>
        {aside}
      </div>
      <TextArea rows={1} maxLength={DECISION_LIMITS.text} onKeyDown={typed.onKeyDown} />
    </TextField>
  )
}

interface MinutesLineProps {
  readonly label: string
  readonly text: string
  readonly form: string
  readonly most: number
  readonly onKeep: (text: string) => void
}

/** One line. */
export function MinutesLine({ label, text, form, most, onKeep }: MinutesLineProps) {
  const typed = useTyped(asName(text), asName, onKeep)
  return (
    <TextField className="minutes-field" value={typed.text} onChange={typed.onChange} onBlur={typed.onBlur}>
      <div className="minutes-head">
        <Label>{label}</Label>
      </div>
      <Input maxLength={most} placeholder={form} onKeyDown={typed.onKeyDown} />
    </TextField>
  )
}
