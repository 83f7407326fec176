/** The rows of the picker as they stand under each other: what the query leaves, and of families what is open. */

import { plainLetters } from '../../../../shared/locale/plain-letters.ts'
import type { PickerEntry, PickerGroup } from './picker-list.ts'

export interface PickerRow {
  readonly entry: PickerEntry
  /** 1, or 2 for an element of a family. */
  readonly level: 1 | 2
  readonly isOpen: boolean
}

export interface RowGroup {
  readonly group: PickerGroup
  readonly rows: readonly PickerRow[]
}

/**
 * Groups that have rows. Every word of the query stands in the names of an entry; a family whose elements have it is open
 * on those.
 * @param open keys of the families that were opened.
 */
export function pickerRows(
  groups: readonly PickerGroup[],
  query: string,
  open: ReadonlySet<string>,
): RowGroup[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean)
  const isFound = ({ plain }: PickerEntry) => words.every(word => plain.includes(word))
  return groups.flatMap(group => {
    const rows = group.entries.flatMap(entry => rowsOf(entry, isFound, words.length > 0, open))
    return rows.length === 0 ? [] : [{ group, rows }]
  })
}

function rowsOf(
  entry: PickerEntry,
  isFound: (entry: PickerEntry) => boolean,
  isSearched: boolean,
  open: ReadonlySet<string>,
): PickerRow[] {
  const isOwn = isFound(entry)
  const found = isSearched && !isOwn ? entry.elements.filter(isFound) : []
  if (!isOwn && found.length === 0) return []
  const shown = open.has(entry.key) ? entry.elements : found
  return [
    { entry, level: 1, isOpen: shown.length > 0 },
    ...shown.map((element): PickerRow => ({ entry: element, level: 2, isOpen: false })),
  ]
}
