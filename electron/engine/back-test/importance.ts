/** In which order variables are told: headline results first, then what feeds them, step by step. */

import type { Model } from '../model/model.ts'
import type { Workable } from './workable.ts'

/** All equations: the nearest to a headline first, as many readings away as it takes to come to one; of equals, the pack's order. */
export function byImportance({ head, slotById }: Model, equations: readonly Workable[]): Workable[] {
  const bySlot = new Map(equations.map(each => [each.equation.slot, each]))
  const steps = new Map<number, number>()
  let reached = head.headlines.flatMap(({ variable }) => slotById.get(variable) ?? [])
  for (let step = 0; reached.length > 0; step += 1) {
    const fresh = [...new Set(reached)].filter(slot => bySlot.has(slot) && !steps.has(slot))
    for (const slot of fresh) steps.set(slot, step)
    reached = fresh.flatMap(slot => (bySlot.get(slot)?.readings ?? []).map(reading => reading.slot))
  }
  const away = ({ equation }: Workable) => steps.get(equation.slot) ?? equations.length
  return equations.toSorted(
    (one, other) => away(one) - away(other) || one.equation.slot - other.equation.slot,
  )
}
