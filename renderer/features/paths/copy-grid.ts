/** The grid of a path for a spreadsheet: plain numbers for it, and the reader's own writing for everything else. */

import { fieldText, scaledValue } from '../../../shared/locale/quantities.ts'
import { type CopiedRows, copyRows } from '../../ui/copy-table.ts'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'

/** Years and values below a line of names; every digit that the path has. */
export function gridRows({
  lever,
  values,
  ground,
  unit,
  language,
}: Pick<PathState, 'lever' | 'values' | 'ground' | 'unit' | 'language'>): CopiedRows {
  const label = unit.label[language]
  const name = label === '' ? lever.short[language] : `${lever.short[language]} (${label})`
  const head = [pathMessages[language].year, name].map(text => ({ text, value: null, isHead: true }))
  const rows = ground.years.flatMap((year, index) => {
    if (year < ground.firstFreeYear) return []
    const value = values[index] ?? 0
    return [
      [
        { text: String(year), value: String(year), isHead: true },
        { text: fieldText(value, unit, language, 0), value: String(scaledValue(value, unit)), isHead: false },
      ],
    ]
  })
  return [head, ...rows]
}

/** Puts the grid on the clipboard; false where the system does not allow it. */
export function copyGrid(state: PathState): boolean {
  return copyRows(document, gridRows(state))
}
