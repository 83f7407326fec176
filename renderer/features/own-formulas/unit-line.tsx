/** The unit of an indicator: left to its formula, offered with one click, or chosen. */

import { useMemo } from 'react'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { ItemField } from '../analysis/parts/item-field.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'

interface UnitLineProps {
  /** Null where it is left to the formula. */
  readonly unit: string | null
  /** Ids of those that the formula fits, the likeliest first; null where it cannot be told. */
  readonly fitting: readonly string[] | null
  readonly onChange: (unit: string | null) => void
}

/** Offered beside the field. */
const OFFERED = 4

/** Stands for the unit that the formula has; no unit of a pack is called so. */
const BY_FORMULA = ' '

export function UnitLine({ unit, fitting, onChange }: UnitLineProps) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { units } = useCatalogue()
  const [likeliest] = fitting ?? []
  const nameOf = (id: string) => unitName(units, id, language, text.pure)
  const items = useMemo(() => {
    const byFormula =
      likeliest === undefined
        ? text.unitOpen
        : text.unitByFormula(unitName(units, likeliest, language, text.pure))
    return [
      { id: BY_FORMULA, label: { en: byFormula, vi: byFormula } },
      ...units.map(each => ({
        id: each.id,
        label: { en: each.label.en || text.pure, vi: each.label.vi || text.pure },
      })),
    ]
  }, [units, likeliest, language, text])
  const offered = (fitting ?? []).filter(id => id !== unit).slice(0, OFFERED)
  const isMisfit = unit !== null && fitting !== null && !fitting.includes(unit)
  return (
    <div className="own-unit">
      <ItemField
        label={text.unit}
        items={items}
        chosen={unit ?? BY_FORMULA}
        onChange={id => onChange(id === BY_FORMULA ? null : id)}
      />
      {(isMisfit || unit === null) && offered.length > (isMisfit ? 0 : 1) ? (
        <p className="own-offers">
          <span>{text.unitsThatFit}</span>
          {offered.map(id => (
            <button key={id} type="button" className="own-offer" onClick={() => onChange(id)}>
              {nameOf(id)}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  )
}

/** As it stands behind a number; a pure number has none there. */
function unitName(units: readonly UnitDefinition[], id: string, language: 'vi' | 'en', pure: string): string {
  return units.find(each => each.id === id)?.label[language] || pure
}
