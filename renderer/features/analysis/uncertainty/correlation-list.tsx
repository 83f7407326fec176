/** The rank correlations that the planner assumes between varied inputs. */

import { useState } from 'react'
import type { Correlation } from '../../../../shared/analysis/varied.ts'
import { formatExact } from '../../../../shared/locale/numbers.ts'
import type { Words } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextButton } from '../../../ui/text-button.tsx'
import { ItemField } from '../parts/item-field.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { isPair, type VariedItem, withCorrelation, withoutCorrelation } from './edit-inputs.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'
import type { Uncertainty } from './uncertainty-settings.ts'
import { readBetween } from './varied-words.ts'

interface CorrelationListProps {
  readonly uncertainty: Uncertainty
  readonly items: readonly VariedItem[]
}

/** Of a pair that is newly taken up: moderately together. To be edited. */
const FIRST_RANK = 0.5

const RANKS = { min: -1, max: 1 } as const

export function CorrelationList({ uncertainty, items }: CorrelationListProps) {
  const text = useMessages(uncertaintyMessages)
  const { sampling, edit } = uncertainty
  const { inputs, correlations } = sampling
  return (
    <section className="correlations" aria-label={text.correlations}>
      <h3>{text.correlations}</h3>
      <p className="analysis-note">
        {correlations.length === 0 ? text.noCorrelations : text.correlationsNote}
      </p>
      <ul>
        {correlations.map(each => (
          <CorrelationRow
            key={`${each.first} ${each.second}`}
            correlation={each}
            items={items}
            onChange={next => edit({ correlations: withCorrelation(correlations, next) })}
            onRemove={() => edit({ correlations: withoutCorrelation(correlations, each) })}
          />
        ))}
      </ul>
      {inputs.length > 1 && (
        <NewCorrelation
          items={items.filter(({ id }) => inputs.some(each => each.id === id))}
          correlations={correlations}
          onAdd={next => edit({ correlations: withCorrelation(correlations, next) })}
        />
      )}
    </section>
  )
}

interface CorrelationRowProps {
  readonly correlation: Correlation
  readonly items: readonly VariedItem[]
  readonly onChange: (correlation: Correlation) => void
  readonly onRemove: () => void
}

function CorrelationRow({ correlation, items, onChange, onRemove }: CorrelationRowProps) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const { rank } = correlation
  const nameOf = (id: string) => items.find(item => item.id === id)?.short[language] ?? id
  const note = useAssumedNote(correlation)?.[language]
  const [first, second] = [nameOf(correlation.first), nameOf(correlation.second)]
  return (
    <li className="correlation">
      <span className="correlation-pair">
        {first} × {second}
        {note !== undefined && <small>{note}</small>}
      </span>
      <NumberField
        isBare
        label={text.rankOf(first, second)}
        text={formatExact(rank, { language, decimals: 1 })}
        read={typed => readBetween(typed, RANKS, text.rankBounds, language)}
        onKeep={kept => onChange({ ...correlation, rank: kept })}
      />
      <IconButton icon="trash" label={text.removeCorrelation(first, second)} onPress={onRemove} />
    </li>
  )
}

/** Why the model assumes it, as long as it is the model's. */
function useAssumedNote(correlation: Correlation): Words | undefined {
  const { uncertainty } = useCatalogue()
  const assumed = uncertainty?.correlations.find(each => isPair(each, correlation.first, correlation.second))
  return assumed?.rank === correlation.rank ? assumed.source.note : undefined
}

interface NewCorrelationProps {
  /** Those that are varied. */
  readonly items: readonly VariedItem[]
  readonly correlations: readonly Correlation[]
  readonly onAdd: (correlation: Correlation) => void
}

function NewCorrelation({ items, correlations, onAdd }: NewCorrelationProps) {
  const text = useMessages(uncertaintyMessages)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const partners = items.filter(
    ({ id }) => id !== first && !correlations.some(each => isPair(each, first, id)),
  )
  const canBeAdded = items.some(({ id }) => id === first) && partners.some(({ id }) => id === second)
  return (
    <div className="correlation-new">
      <ItemField label={text.first} items={items} chosen={first} onChange={setFirst} />
      <ItemField label={text.second} items={partners} chosen={second} onChange={setSecond} />
      <TextButton
        look="bordered"
        icon="plus"
        label={text.addCorrelation}
        isDisabled={!canBeAdded}
        onPress={() => {
          onAdd({ first, second, rank: FIRST_RANK })
          setFirst('')
          setSecond('')
        }}
      />
    </div>
  )
}
