/** What is varied: a line that says how much, and opened the whole list with its correlations. */

import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { VariedInput } from '../../../../shared/analysis/varied.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { ItemField } from '../parts/item-field.tsx'
import { CorrelationList } from './correlation-list.tsx'
import { groupsOf, itemsToVary, type VariedItem, withInput, withoutInput } from './edit-inputs.ts'
import { leverInput, parameterInput } from './first-input.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'
import type { Uncertainty } from './uncertainty-settings.ts'
import { VariedRow } from './varied-row.tsx'

interface VariedPartProps {
  readonly uncertainty: Uncertainty
  readonly place: RefObject<HTMLDetailsElement | null>
}

export function VariedPart({ uncertainty, place }: VariedPartProps) {
  const { settings, sampling, change } = uncertainty
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const items = useMemo(() => itemsToVary(catalogue), [catalogue])
  const { isListOpen } = settings
  useEffect(() => {
    if (isListOpen) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isListOpen, place])
  const whole = (count: number) => formatNumber(count, { language, decimals: 0 })
  const { edited } = settings
  const isEdited = edited.inputs !== null || edited.correlations !== null
  return (
    <details
      ref={place}
      className="varied"
      open={isListOpen}
      onToggle={event => {
        const { open } = event.currentTarget
        if (open !== isListOpen) change({ isListOpen: open })
      }}
    >
      <summary>
        <b>{text.varied(whole(sampling.inputs.length))}</b>
        {isEdited && ` (${text.edited})`}
        {` · ${text.correlated(whole(sampling.correlations.length))}`}
      </summary>
      {isListOpen && (
        <div className="varied-body">
          <VariedList uncertainty={uncertainty} items={items} />
          <CorrelationList uncertainty={uncertainty} items={items} />
          {isEdited && (
            <TextButton
              look="bordered"
              icon="reset"
              label={text.asInModel}
              onPress={() => change({ edited: { ...edited, inputs: null, correlations: null } })}
            />
          )}
        </div>
      )}
    </details>
  )
}

interface VariedListProps {
  readonly uncertainty: Uncertainty
  readonly items: readonly VariedItem[]
}

function VariedList({ uncertainty: { sampling, edit }, items }: VariedListProps) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const [added, setAdded] = useState('')
  const { inputs } = sampling
  const groups = useMemo(() => groupsOf(inputs, items, catalogue), [inputs, items, catalogue])
  const others = useMemo(
    () => items.filter(({ id }) => !inputs.some(each => each.id === id)),
    [items, inputs],
  )
  return (
    <>
      <p className="analysis-note">{text.listNote}</p>
      <ItemField
        label={text.add}
        isAdding
        items={others}
        chosen=""
        onChange={id => {
          const input = inputOf(id, catalogue)
          if (input === null) return
          setAdded(id)
          edit({ inputs: withInput(inputs, input) })
        }}
      />
      <div className="varied-groups">
        {groups.map(({ sector, label, members }) => (
          <section key={sector} aria-label={label[language]}>
            <h3>
              {label[language]} <span>{members.length}</span>
            </h3>
            <ul>
              {members.map(({ item, input }) => (
                <VariedRow
                  key={item.id}
                  item={item}
                  input={input}
                  isNew={item.id === added}
                  onChange={next => edit({ inputs: withInput(inputs, next) })}
                  onRemove={() => edit({ inputs: withoutInput(inputs, item.id) })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function inputOf(id: string, { parameters, levers }: Catalogue): VariedInput | null {
  const parameter = parameters.find(each => each.id === id)
  if (parameter !== undefined) return parameterInput(parameter)
  const lever = levers.find(each => each.id === id)
  return lever === undefined ? null : leverInput(lever)
}
