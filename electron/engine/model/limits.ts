/** Known limits and the log of changes: what they name must be there, and the log must tell of the version at hand. */

import type { Pack } from '../../../shared/model/pack.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { plainId } from './families.ts'
import type { Mistakes } from './mistakes.ts'
import type { ModelParameter } from './model.ts'
import { checkFacts, type Items, whereabouts } from './named.ts'

/** Tells what is wrong with `limits.yaml` and `changes.yaml`, each mistake at its place. */
export function checkLimits(
  pack: Pack,
  { levers, parameters, equations }: Items & { readonly parameters: readonly ModelParameter[] },
  mistakes: Mistakes,
): void {
  const known = new Set([...levers, ...parameters, ...equations].flatMap(({ id, family }) => [id, family]))
  const checkTouched = (id: string, { touches, places }: (Pack['limits'] | Pack['changes'])[number]) => {
    for (const name of touches)
      if (!known.has(plainId(name)))
        mistakes.add(
          'book.unknown-item',
          { id, name, near: nearWords(name, known) },
          places.touches ?? places.item,
        )
  }
  const seen = new Map<string, string>()
  for (const limit of pack.limits) {
    const { id, facts, places } = limit
    const first = seen.get(id)
    if (first === undefined) seen.set(id, whereabouts(places.id))
    else mistakes.add('model.duplicate-id', { id, first }, places.id ?? places.item)
    checkTouched(id, limit)
    checkFacts(pack, id, facts, mistakes, () => places.facts ?? places.item)
  }
  for (const change of pack.changes) checkTouched(change.version, change)
  checkOrder(pack, mistakes)
}

function checkOrder({ head, changes }: Pack, mistakes: Mistakes): void {
  const [newest] = changes
  if (newest !== undefined && newest.version !== head.version)
    mistakes.add('book.version-not-told', { version: head.version }, newest.places.version)
  changes.forEach(({ date, places }, index) => {
    const before = changes[index - 1]
    if (before !== undefined && before.date < date)
      mistakes.add('book.change-order', { date, before: before.date }, places.date ?? places.item)
  })
}
