/** A number that is typed, in the scale of its unit: kept at Enter or on leaving, or refused beside the field. */

import { useEffect, useId, useState } from 'react'
import { parseNumber } from '../../../../shared/locale/numbers.ts'
import { fieldText, fieldValue } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import { goalSeekMessages } from './goal-seek-messages.ts'

interface NumberFieldProps {
  readonly label: string
  /** Whether the label stands above the field; it is spoken in any case. */
  readonly isLabelled: boolean
  /** Null while there is none. */
  readonly value: number | null
  readonly unit: UnitDefinition
  readonly decimals: number
  readonly onKeep: (value: number) => void
}

export function NumberField({ label, isLabelled, value, unit, decimals, onKeep }: NumberFieldProps) {
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const resting = value === null ? '' : fieldText(value, unit, language, decimals)

  const leave = () => {
    setDraft(null)
    setWrong(false)
  }
  const keep = () => {
    if (draft === null || draft === resting) return leave()
    const parsed = parseNumber(draft.replace('%', ''), language)
    if (!parsed.ok) return setWrong(true)
    onKeep(fieldValue(parsed.value, unit))
    leave()
  }
  // A value that came from elsewhere makes pointless what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are what is watched
  useEffect(leave, [value, language])

  return (
    <label className="analysis-field goal-number" data-invalid={isWrong || undefined}>
      <span className={isLabelled ? 'goal-label' : 'visually-hidden'}>{label}</span>
      <span className="goal-number-box">
        <input
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          value={draft ?? resting}
          onFocus={event => event.currentTarget.select()}
          onChange={event => {
            setDraft(event.currentTarget.value)
            setWrong(false)
          }}
          onBlur={keep}
          onKeyDown={event => {
            if (event.key === 'Enter') keep()
            else if (event.key === 'Escape' && draft !== null) {
              event.preventDefault()
              leave()
            }
          }}
        />
        {isLabelled && unit.label[language] !== '' ? (
          <span className="goal-number-unit">{unit.label[language]}</span>
        ) : null}
      </span>
      {isWrong ? (
        <span className="problem" id={id} role="alert">
          <Icon name="notice" />
          <span>{text.noNumber}</span>
        </span>
      ) : null}
    </label>
  )
}
