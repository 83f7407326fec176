/** What a part of the pack calls by name: it must be there, and where it is not, the nearest name is told. */

import type { Place } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import type { ModelEquation, ModelItem, ModelLever } from './model.ts'

export interface Items {
  readonly levers: readonly ModelLever[]
  readonly equations: readonly ModelEquation[]
}

export function hasId(items: readonly ModelItem[], id: string): boolean {
  return items.some(item => item.id === plainId(id))
}

/** Tells that nothing among `among` is named `name`, which was to be the `role`. */
export function tellUnknown(
  role: string,
  name: string,
  among: readonly ModelItem[],
  mistakes: Mistakes,
  at: Place | undefined,
): void {
  const known = new Set(among.flatMap(item => [item.id, item.family]))
  // A family's own name is no answer where one of its elements is asked for.
  known.delete(name)
  mistakes.add('model.unknown-role', { role, name, near: nearWords(name, known) }, at)
}

/** Tells of every id in `named` that is no fact of the pack; `id` is what leans on them. */
export function checkFacts(
  { facts }: Pack,
  id: string,
  named: readonly string[],
  mistakes: Mistakes,
  placeOf: (position: number) => Place | undefined,
): void {
  const known = facts.map(fact => fact.id)
  named.forEach((fact, position) => {
    if (known.includes(fact)) return
    mistakes.add('model.unknown-fact', { id, fact, near: nearWords(fact, known) }, placeOf(position))
  })
}

/** `FILE:LINE` of an item that is named twice, for the sentence on the second one. */
export function whereabouts(place: Place | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}`
}
