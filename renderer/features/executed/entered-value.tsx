/** One executed value: its number and its source, to be typed over, and the way to remove it. */

import { parseNumber } from '../../../shared/locale/numbers.ts'
import { fieldText, fieldValue } from '../../../shared/locale/quantities.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { useMessages } from '../../i18n/messages.ts'
import { withExecutedSource, withoutExecutedValue } from '../../store/executed.ts'
import { useActions, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { NumberField, type NumberReading } from '../analysis/parts/number-field.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { executedItemOf } from './executed-item.ts'
import { executedMessages } from './executed-messages.ts'
import { SourceField } from './source-field.tsx'
import { useEntry } from './use-entry.ts'

export function EnteredValue({ entered }: { readonly entered: ExecutedValue }) {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { change } = useActions()
  const { faults, enter } = useEntry()
  const { item, unit, decimals } = executedItemOf(catalogue, entered.item)
  const { year, value, source } = entered
  const name = item.short[language]
  const read = (typed: string): NumberReading => {
    const parsed = parseNumber(typed.replace('%', ''), language)
    return parsed.ok
      ? { ok: true, value: fieldValue(parsed.value, unit) }
      : { ok: false, words: text.noNumber }
  }
  const label = { item: entered.item, year, value }
  return (
    <div className="executed-value">
      <span className="executed-year">{year}</span>
      <NumberField
        label={text.valueIn(name, year)}
        isBare
        unit={unit.label[language]}
        text={fieldText(value, unit, language, decimals)}
        read={read}
        onKeep={typed => {
          if (typed !== value) enter({ ...entered, value: typed }, true)
        }}
      />
      <SourceField
        label={text.sourceOf(name, year)}
        isBare
        hint={text.source}
        text={source}
        onKeep={typed =>
          change({ kind: 'executed', ...label }, document =>
            withExecutedSource(document, entered, typed.trim()),
          )
        }
      />
      <IconButton
        icon="close"
        label={text.remove(name, year)}
        onPress={() =>
          change({ kind: 'executed-removed', ...label }, document => withoutExecutedValue(document, entered))
        }
      />
      {faults.length > 0 ? <FaultLines faults={faults} /> : null}
    </div>
  )
}
