/** How a chart that was chosen is drawn: whole or by its parts, stacked or side by side, with other places over it. */

import { breakdownsOf, formsOf } from '../../../../shared/reading/breakdown.ts'
import type { ChartChoice } from '../../../../shared/scenario/view.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { pickerMessages } from './picker-messages.ts'

interface ChartOptionsProps {
  readonly chart: ChartChoice
  readonly onChange: (change: Partial<Omit<ChartChoice, 'variable'>>) => void
}

const WHOLE = ''

/** Nothing where the variable can be drawn in one way only. */
export function ChartOptions({ chart, onChange }: ChartOptionsProps) {
  const text = useMessages(pickerMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const breakdowns = breakdownsOf(catalogue, chart.variable)
  const forms = formsOf(catalogue, chart.variable)
  const hasBenchmarks = catalogue.benchmarks.some(({ variable }) => variable === chart.variable)
  if (breakdowns.length === 0 && !hasBenchmarks) return null
  const dimensions = catalogue.dimensions.filter(({ id }) => breakdowns.includes(id))
  return (
    <div className="chart-options">
      {dimensions.length > 0 && (
        <Segmented
          label={text.breakdown}
          value={chart.breakdown ?? WHOLE}
          onChange={id => onChange({ breakdown: id === WHOLE ? null : id })}
          choices={[
            { value: WHOLE, label: text.whole, face: text.whole },
            ...dimensions.map(({ id, label }) => ({
              value: id,
              label: label[language],
              face: label[language],
            })),
          ]}
        />
      )}
      {chart.breakdown !== null && forms.length > 1 && (
        <Segmented
          label={text.form}
          value={chart.form}
          onChange={form => onChange({ form })}
          choices={forms.map(form => ({ value: form, label: text[form], face: text[form] }))}
        />
      )}
      {hasBenchmarks && (
        <label className="chart-option">
          <input
            type="checkbox"
            checked={chart.benchmarks}
            onChange={event => onChange({ benchmarks: event.currentTarget.checked })}
          />
          {text.benchmarks}
        </label>
      )}
    </div>
  )
}
