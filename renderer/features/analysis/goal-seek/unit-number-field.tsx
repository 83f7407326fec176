/** A number that is typed in the scale of its unit. */

import { parseNumber } from '../../../../shared/locale/numbers.ts'
import { fieldText, fieldValue } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { NumberField, type NumberReading } from '../parts/number-field.tsx'
import { goalSeekMessages } from './goal-seek-messages.ts'

interface UnitNumberFieldProps {
  readonly label: string
  /** Whether the label stands above the field; it is spoken in any case. */
  readonly isLabelled: boolean
  /** Null while there is none. */
  readonly value: number | null
  readonly unit: UnitDefinition
  readonly decimals: number
  readonly onKeep: (value: number) => void
}

export function UnitNumberField({ label, isLabelled, value, unit, decimals, onKeep }: UnitNumberFieldProps) {
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const read = (typed: string): NumberReading => {
    const parsed = parseNumber(typed.replace('%', ''), language)
    return parsed.ok
      ? { ok: true, value: fieldValue(parsed.value, unit) }
      : { ok: false, words: text.noNumber }
  }
  return (
    <NumberField
      label={label}
      isBare={!isLabelled}
      unit={isLabelled ? unit.label[language] : ''}
      text={value === null ? '' : fieldText(value, unit, language, decimals)}
      read={read}
      onKeep={onKeep}
    />
  )
}
