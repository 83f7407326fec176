/** Where an executed value is entered: of what, in which year, how much, and from where. */

import { useId, useMemo, useState } from 'react'
import { parseNumber } from '../../../shared/locale/numbers.ts'
import { fieldText, fieldValue } from '../../../shared/locale/quantities.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { ItemField } from '../analysis/parts/item-field.tsx'
import { NumberField, type NumberReading } from '../analysis/parts/number-field.tsx'
import { YearField } from '../analysis/parts/question-fields.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { executableItems, executedItemOf } from './executed-item.ts'
import { executedMessages } from './executed-messages.ts'
import { SourceField } from './source-field.tsx'
import { useEntry } from './use-entry.ts'

export function EntryForm() {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const focus = useApp(state => state.focus)
  const items = useMemo(() => executableItems(catalogue), [catalogue])
  const [id, setId] = useState(focus)
  const [year, setYear] = useState(catalogue.lastOutturn + 1)
  const [value, setValue] = useState<number | null>(null)
  const [source, setSource] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { isChecking, faults, enter, forget } = useEntry()
  const head = useId()
  const { unit, decimals } = executedItemOf(catalogue, id)
  const read = (typed: string): NumberReading => {
    const parsed = parseNumber(typed.replace('%', ''), language)
    return parsed.ok
      ? { ok: true, value: fieldValue(parsed.value, unit) }
      : { ok: false, words: text.noNumber }
  }
  const renew = (change: () => void) => {
    change()
    forget()
    setMissing(false)
  }
  const take = async () => {
    if (value === null) return setMissing(true)
    if (await enter({ item: id, year, value, source: source.trim() }, false)) setValue(null)
  }
  return (
    <section className="executed-entry" aria-labelledby={head}>
      <h3 id={head}>{text.enter}</h3>
      <div className="analysis-question">
        <ItemField
          label={text.item}
          items={items}
          chosen={id}
          onChange={chosen =>
            renew(() => {
              setId(chosen)
              setValue(null)
            })
          }
        />
        <YearField year={year} onChange={chosen => renew(() => setYear(chosen))} />
      </div>
      <div className="executed-fields">
        <NumberField
          label={text.value}
          unit={unit.label[language]}
          text={value === null ? '' : fieldText(value, unit, language, decimals)}
          read={read}
          onKeep={typed => renew(() => setValue(typed))}
        />
        <SourceField label={text.source} hint={text.sourceHint} text={source} onKeep={setSource} />
        <TextButton
          label={isChecking ? text.checking : text.add}
          look="primary"
          isDisabled={isChecking}
          onPress={take}
        />
      </div>
      {isMissing ? (
        <p className="problem" role="alert">
          {text.noValue}
        </p>
      ) : null}
      {faults.length > 0 ? <FaultLines faults={faults} /> : null}
    </section>
  )
}
