/** What the terms of a sum are called together: of `Văn hóa: chi thực hiện` and `Y tế: chi thực hiện`, `chi thực hiện`. */

import type { EquationTree } from '../../../shared/model/equation.ts'
import { everyReading, readingKey } from './equation-value.ts'

/** The words with which all names begin or end, without the marks that would hang in the air; empty where there are none. */
export function sharedWords(names: readonly string[]): string {
  const words = names.map(name => name.split(' '))
  const [first = [], ...others] = words
  if (others.length === 0) return first.join(' ')
  const atStart = sharedLength(words)
  const atEnd = sharedLength(words.map(each => each.slice(atStart).toReversed()))
  const shared = [...first.slice(0, atStart), ...first.slice(first.length - atEnd)]
  return shared.join(' ').replace(/[,:;–-]+$/, '')
}

/** How many of the first words are the same in all of them. */
function sharedLength(words: readonly (readonly string[])[]): number {
  const [first = [], ...others] = words
  const end = first.findIndex((word, place) => others.some(other => other[place] !== word))
  return end < 0 ? first.length : end
}

/**
 * The shared name of each place of the terms' one formula, by the key of its reading in the first term; null where the
 * terms have no one formula or their names nothing in common.
 */
export function sharedNames(
  terms: readonly EquationTree[],
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> | null {
  const rows = terms.map(everyReading)
  const [first = []] = rows
  if (rows.some(row => row.length !== first.length)) return null
  const named = first.map((reading, place) => {
    const names = new Set(rows.flatMap(row => row[place] ?? []).map(({ id }) => nameOf(id)))
    return [readingKey(reading), sharedWords([...names])] as const
  })
  return named.every(([, name]) => name !== '') ? new Map(named) : null
}
