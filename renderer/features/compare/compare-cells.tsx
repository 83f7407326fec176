/** The cells of one scenario in a row: its value, and its difference from the base. */

import { memo } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import { difference, type QuantityOptions, quantity, scaledValue } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { Figure } from '../../../shared/reading/compare/compared.ts'
import type { TargetState } from '../../../shared/reading/indicators/target-state.ts'
import { stateHint, stateWords } from '../../../shared/reading/indicators/target-words.ts'
import { useApp } from '../../store/use-app.ts'
import { StateGlyph } from '../kpis/state-glyph.tsx'
import { compareMessages } from './compare-messages.ts'
import { ComparedNumber } from './compared-number.tsx'

interface NumberCellsProps {
  readonly figure: Figure | null
  readonly unit: UnitDefinition
  /** Digits after the decimal mark, where they are others than the unit's. */
  readonly decimals?: number
  readonly language: Language
  readonly scenarioId: string | null
  readonly item: string
  readonly year: number
  /** The base has no difference. */
  readonly isBase: boolean
}

/** Stays as it is through runs that change nothing of what it shows. */
export const NumberCells = memo(function NumberCells(props: NumberCellsProps) {
  const { figure, unit, decimals = unit.decimals, language, isBase, ...number } = props
  const t = compareMessages[language]
  if (figure === null) {
    return (
      <td className="compare-none" colSpan={isBase ? 1 : 2}>
        {t.none}
      </td>
    )
  }
  const { value, change } = figure
  return (
    <>
      <td data-value={scaledValue(value, unit)}>
        <ComparedNumber {...number}>{quantity(value, unit, { language, decimals }).number}</ComparedNumber>
      </td>
      {isBase ? null : (
        <td className="compare-change" data-value={change === null ? undefined : scaledValue(change, unit)}>
          {change === null ? '' : changeWords(change, unit, { language, decimals })}
        </td>
      )}
    </>
  )
}, sameContent)

/** What shows as zero is no difference. */
function changeWords(change: number, unit: UnitDefinition, options: QuantityOptions): string {
  const { number } = difference(change, unit, options)
  return /[1-9]/.test(number) ? number : '='
}

interface StateCellProps {
  readonly state: TargetState | null
  readonly target: { readonly year: number }
  readonly language: Language
  readonly isBase: boolean
}

export function StateCell({ state, target, language, isBase }: StateCellProps) {
  const lastOutturn = useApp(({ catalogue }) => catalogue.lastOutturn)
  return (
    <td data-state={state?.kind} colSpan={isBase ? 1 : 2}>
      {state === null ? (
        compareMessages[language].none
      ) : (
        <span className="compare-state" title={stateHint(state, target, lastOutturn, language)}>
          <StateGlyph kind={state.kind} />
          {stateWords(state, target, lastOutturn, language)}
        </span>
      )}
    </td>
  )
}
