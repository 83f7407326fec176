/** A day, as both languages write it; kept when the field is left, or refused under it. */

import { useEffect, useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { dayText, readDay, today } from '../../../shared/locale/moments.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { decisionsMessages } from './decisions-messages.ts'

interface DayFieldProps {
  readonly label: string
  /** `2026-11-26`; empty for none. */
  readonly date: string
  readonly onKeep: (date: string) => void
}

export function DayField({ label, date, onKeep }: DayFieldProps) {
  const text = useMessages(decisionsMessages)
  const [draft, setDraft] = useState<string | null>(null)
  const [isRefused, refuse] = useState(false)

  const leave = () => {
    setDraft(null)
    refuse(false)
  }
  // A day that came from elsewhere makes pointless what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day is what is watched
  useEffect(leave, [date])

  const keep = () => {
    if (draft === null) return
    const day = readDay(draft)
    if (day === null) return refuse(true)
    leave()
    if (day !== date) onKeep(day)
  }

  return (
    <TextField
      className="minutes-field"
      value={draft ?? dayText(date)}
      isInvalid={isRefused}
      validationBehavior="aria"
      onChange={typed => {
        setDraft(typed)
        refuse(false)
      }}
      onBlur={keep}
    >
      <div className="minutes-head">
        <Label>{label}</Label>
        {date === '' && draft === null ? (
          <TextButton label={text.today} onPress={() => onKeep(today(new Date()))} />
        ) : null}
      </div>
      <Input
        maxLength={20}
        placeholder={text.dateForm}
        autoComplete="off"
        onKeyDown={event => {
          if (event.key === 'Enter' || event.ctrlKey || event.metaKey) keep()
          else if (event.key === 'Escape' && draft !== null) {
            // The first press gives up what was typed, the next one closes the drawer.
            event.preventDefault()
            leave()
          }
        }}
      />
      <FieldError className="problem">
        <Icon name="notice" />
        <span>{text.dateProblem}</span>
      </FieldError>
    </TextField>
  )
}
