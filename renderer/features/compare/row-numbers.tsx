/** The numbers of a row: one of the base, and of every other scenario one with its difference from that. */

import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { type Comparison, columnIds, type Figure } from '../../../shared/reading/compare/compared.ts'
import { useLanguage } from '../../store/use-app.ts'
import { NumberCells } from './compare-cells.tsx'

interface RowNumbersProps {
  readonly comparison: Comparison
  readonly row: { readonly base: Figure | null; readonly others: readonly (Figure | null)[] }
  readonly unit: UnitDefinition
  /** Digits after the decimal mark, where they are others than the unit's. */
  readonly decimals?: number
  /** What is explained where a number is pressed, and its year. */
  readonly item: string
  readonly year: number
}

export function RowNumbers({ comparison, row, ...number }: RowNumbersProps) {
  const language = useLanguage()
  const ids = columnIds(comparison)
  return [row.base, ...row.others].map((figure, index) => (
    <NumberCells
      key={ids[index] ?? 'base'}
      figure={figure}
      language={language}
      scenarioId={ids[index] ?? null}
      isBase={index === 0}
      {...number}
    />
  ))
}
