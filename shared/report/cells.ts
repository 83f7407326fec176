/** Cells of the tables: words beside the number that they say. */

import { difference, quantity } from '../locale/quantities.ts'
import type { Language, UnitDefinition } from '../model/definition.ts'
import type { CellContent, ColumnContent, RowContent, TableContent } from './content.ts'
import { reportMessages } from './report-messages.ts'

export interface NumberStyle {
  readonly unit: UnitDefinition
  readonly language: Language
  /** Where they are others than the unit's. */
  readonly decimals?: number | undefined
}

export function words(text: string): CellContent {
  return { text, value: null }
}

/** A value without its unit, which the row or the table says; one that there is not is said in words. */
export function number(value: number | null | undefined, style: NumberStyle): CellContent {
  return numberCell(value, style, quantity)
}

/** A difference with its sign. */
export function change(value: number | null | undefined, style: NumberStyle): CellContent {
  return numberCell(value, style, difference)
}

function numberCell(
  value: number | null | undefined,
  { unit, language, decimals = unit.decimals }: NumberStyle,
  say: typeof quantity,
): CellContent {
  if (value === null || value === undefined || !Number.isFinite(value))
    return words(reportMessages[language].notComputed)
  return { text: say(value, unit, { language, decimals }).number, value: value * unit.scale }
}

export function textColumn(title: string): ColumnContent {
  return { title, kind: 'text' }
}

export function numberColumn(title: string): ColumnContent {
  return { title, kind: 'number' }
}

export function row(cells: readonly CellContent[]): RowContent {
  return { kind: 'row', cells }
}

/** A heading over the rows after it, as wide as the table. */
export function groupRow(title: string, { length }: TableContent['columns']): RowContent {
  return { kind: 'group', cells: Array.from({ length }, (_, index) => words(index === 0 ? title : '')) }
}
