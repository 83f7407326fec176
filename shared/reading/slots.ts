/** Colour, dash and marker of each scenario: a slot of six, kept for as long as the scenario is there. */

import type { Scenario } from '../scenario/document.ts'

/** In the order in which they are given: the first scenario is drawn in lam, Bát Tràng blue. */
export const SLOTS = [2, 1, 3, 4, 5, 6] as const

/** Slots of `scenarios`, keeping those of `before`; a new scenario gets the one that fewest others have. */
export function slotsFor(
  scenarios: readonly Pick<Scenario, 'id'>[],
  before: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (
    scenarios.length === Object.keys(before).length &&
    scenarios.every(({ id }) => Object.hasOwn(before, id))
  ) {
    return before
  }
  const slots: Record<string, number> = {}
  for (const { id } of scenarios) {
    const kept = before[id]
    if (kept !== undefined) slots[id] = kept
  }
  for (const { id } of scenarios) slots[id] ??= leastUsed(Object.values(slots))
  return slots
}

function leastUsed(taken: readonly number[]): number {
  const uses = (slot: number) => taken.filter(each => each === slot).length
  return SLOTS.reduce<number>((best, slot) => (uses(slot) < uses(best) ? slot : best), SLOTS[0])
}
