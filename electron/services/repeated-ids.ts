/** Ids that stand twice in a list of a pack, where nothing but the list itself says that they must not. */

import type { Fault } from '../../shared/faults.ts'
import type { FieldPath } from '../../shared/field-problem.ts'
import type { PackHead } from '../../shared/model/definition.ts'
import type { PackFile } from './pack-file.ts'

/** Lists of `pack.yaml` that the compiler looks things up in: the last of one id would win without a word. */
const LISTS = ['quantities', 'units', 'sectors', 'presets', 'topics'] as const

/** One `pack.repeated-id` for each id of `pack.yaml` that its list has already, at the later of the two. */
export function repeatedInHead(head: PackFile<PackHead>): Fault[] {
  const { value } = head
  if (value === null) return []
  return LISTS.flatMap(list =>
    repeatedIds(head, value[list], { code: 'pack.repeated-id', list }, index => [list, index, 'id']),
  )
}

/** @param pathOf leads from an index of the list to its id. */
export function repeatedIds(
  file: PackFile<unknown>,
  items: readonly { readonly id: string }[],
  { code, ...about }: { readonly code: string; readonly list?: string },
  pathOf: (index: number) => FieldPath,
): Fault[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    const repeated = seen.has(id)
    seen.add(id)
    return repeated ? [{ code, args: { id, ...about }, at: file.placeOf(pathOf(index), 'value') }] : []
  })
}
