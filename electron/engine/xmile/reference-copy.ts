/** What has to be worked out twice: the part of the reference run that formulas read and that is not the same in the scenario's own run. */

import { type BoundTree, seriesReadingsOf } from '../model/bound-tree.ts'
import type { Workings } from '../model/model.ts'

/**
 * Slots of levers and variables that `ref(x)` asks for, itself or by way of others, and that policy may move. All others have the same
 * value in both runs, since assumptions and parameters are the scenario's in both.
 */
export function copiedSlots({ levers, equations }: Workings): ReadonlySet<number> {
  const treesBySlot = new Map<number, readonly BoundTree[]>(
    equations.map(({ slot, tree, baseTree }) => [slot, [tree, baseTree]]),
  )
  const readingsOf = (slot: number) => (treesBySlot.get(slot) ?? []).flatMap(seriesReadingsOf)
  const moved = movedByPolicy(
    levers.filter(({ kind }) => kind === 'policy').map(({ slot }) => slot),
    equations.map(({ slot }) => slot),
    slot => readingsOf(slot).flatMap(reading => (reading.side === 'own' ? [reading.slot] : [])),
  )
  const copied = new Set<number>()
  const waiting = equations
    .flatMap(({ slot }) => readingsOf(slot))
    .flatMap(({ slot, side }) => (side === 'reference' ? [slot] : []))
  for (let slot = waiting.pop(); slot !== undefined; slot = waiting.pop()) {
    if (copied.has(slot) || !moved.has(slot)) continue
    copied.add(slot)
    waiting.push(...readingsOf(slot).map(reading => reading.slot))
  }
  return copied
}

/** Levers of policy, and all that reads them in the run at hand, be it by way of others or of the year before. */
function movedByPolicy(
  policy: readonly number[],
  slots: readonly number[],
  readsOf: (slot: number) => readonly number[],
): ReadonlySet<number> {
  const readersBySlot = new Map<number, number[]>()
  for (const slot of slots)
    for (const read of readsOf(slot)) readersBySlot.set(read, [...(readersBySlot.get(read) ?? []), slot])
  const moved = new Set<number>()
  const waiting = [...policy]
  for (let slot = waiting.pop(); slot !== undefined; slot = waiting.pop()) {
    if (moved.has(slot)) continue
    moved.add(slot)
    waiting.push(...(readersBySlot.get(slot) ?? []))
  }
  return moved
}
