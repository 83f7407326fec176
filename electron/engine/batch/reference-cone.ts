/** What of the reference run the own run asks for. */

import { type BoundTree, seriesReadingsOf } from '../model/bound-tree.ts'
import type { Workings } from '../model/model.ts'

/** Slots that formulas read by `ref()`, and those that are needed to work these out. */
export function referenceCone({ equations, rules }: Workings): ReadonlySet<number> {
  const treesBySlot = new Map<number, readonly BoundTree[]>(
    equations.map(({ slot, tree, baseTree }) => [slot, [tree, baseTree]]),
  )
  const all = [...[...treesBySlot.values()].flat(), ...rules.map(({ tree }) => tree)]
  const cone = new Set<number>()
  const left = all.flatMap(seriesReadingsOf).flatMap(({ side, slot }) => (side === 'reference' ? [slot] : []))
  for (let slot = left.pop(); slot !== undefined; slot = left.pop()) {
    if (cone.has(slot)) continue
    cone.add(slot)
    for (const tree of treesBySlot.get(slot) ?? [])
      left.push(...seriesReadingsOf(tree).map(reading => reading.slot))
  }
  return cone
}
