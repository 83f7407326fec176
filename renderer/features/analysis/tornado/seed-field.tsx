/** The seed of the draws: the same one gives the same answer. */

import { Input, Label, NumberField } from 'react-aria-components'
import { SAMPLING_LIMITS } from '../../../../shared/analysis/varied.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { analysisMessages } from '../analysis-messages.ts'

interface SeedFieldProps {
  readonly seed: number
  readonly onChange: (seed: number) => void
}

const WHOLE = { useGrouping: false, maximumFractionDigits: 0 } as const

export function SeedField({ seed, onChange }: SeedFieldProps) {
  const text = useMessages(analysisMessages)
  return (
    <NumberField
      className="analysis-field"
      value={seed}
      minValue={0}
      maxValue={SAMPLING_LIMITS.seed}
      formatOptions={WHOLE}
      onChange={next => {
        if (Number.isInteger(next)) onChange(next)
      }}
    >
      <Label>{text.seed}</Label>
      <Input className="plot-seed" />
    </NumberField>
  )
}
