/** One varied input: how it varies in a line, and opened what changes that. */

import { useId, useState } from 'react'
import type { VariedInput } from '../../../../shared/analysis/varied.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ChoiceSelect } from '../parts/choice-select.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { asKind, boundNames, boundOf, distributionKinds, type VariedItem, withBound } from './edit-inputs.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'
import { boundText, distributionWords, readBound } from './varied-words.ts'

interface VariedRowProps {
  readonly item: VariedItem
  readonly input: VariedInput
  /** Open from the start: it was just added. */
  readonly isNew: boolean
  readonly onChange: (input: VariedInput) => void
  readonly onRemove: () => void
}

export function VariedRow({ item, input, isNew, onChange, onRemove }: VariedRowProps) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const id = useId()
  const [isOpen, setOpen] = useState(isNew)
  const { uncertainty } = useCatalogue()
  const note = uncertainty?.levers.find(({ lever }) => lever === item.id)?.source.note?.[language]
  const name = item.short[language]
  return (
    <li className="varied-row">
      <button
        type="button"
        className="varied-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={item.label[language]}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="varied-name">{name}</span>
        <span className="varied-how">
          {distributionWords(input.distribution, item.unit, item.kind === 'lever', language)}
        </span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <div className="varied-edit" id={id}>
          <Fields item={item} input={input} onChange={onChange} />
          <Foot item={item} onRemove={onRemove} />
          {item.kind === 'lever' && <p className="analysis-note">{text.leverNote}</p>}
          {note !== undefined && <p className="analysis-note">{note}</p>}
        </div>
      )}
    </li>
  )
}

function Fields({ item, input, onChange }: Pick<VariedRowProps, 'item' | 'input' | 'onChange'>) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const { unit } = item
  const { distribution } = input
  return (
    <>
      <ChoiceSelect
        label={text.kind}
        choices={distributionKinds.map(kind => ({ id: kind, name: text[kind] }))}
        chosen={distribution.kind}
        onChange={chosen => {
          const kind = distributionKinds.find(each => each === chosen)
          if (kind !== undefined) onChange({ ...input, distribution: asKind(distribution, kind) })
        }}
      />
      <div className="varied-bounds">
        {boundNames.map(bound => {
          const value = boundOf(distribution, bound)
          if (value === undefined) return null
          return (
            <NumberField
              key={bound}
              label={text[bound]}
              unit={unit.label[language]}
              text={boundText(value, unit, language)}
              read={typed => readBound(typed, distribution, bound, unit, language)}
              onKeep={kept => {
                const next = withBound(distribution, bound, kept)
                if (next !== null) onChange({ ...input, distribution: next })
              }}
            />
          )
        })}
      </div>
    </>
  )
}

function Foot({ item, onRemove }: Pick<VariedRowProps, 'item' | 'onRemove'>) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const { explain } = useActions()
  const year = useApp(state => state.year)
  return (
    <div className="varied-foot">
      <IconButton
        icon="formula"
        label={text.where}
        onPress={() => explain({ item: item.id, year, side: 'scenario' })}
      />
      <IconButton icon="trash" label={text.remove(item.short[language])} onPress={onRemove} />
    </div>
  )
}
