/** Loops that a scenario's own formulas close. */

import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import type { ModelEquation } from './model.ts'
import type { OwnFormulaFaults } from './own-formula-faults.ts'

/** Members of a loop that a sentence has room for. */
const MOST_MEMBERS = 12

/**
 * A loop is a mistake of the first of the planner's formulas that it runs through: without them there was none. A formula may close
 * many, of which one is enough to be told.
 */
export function tellLoops(
  loops: readonly (readonly ModelEquation[])[],
  formulas: readonly OwnFormula[],
  mistakes: OwnFormulaFaults,
): void {
  const told = new Set<number>()
  for (const loop of loops) {
    const members = loop.map(({ id }) => id)
    const index = formulas.findIndex(({ id }) => members.includes(id))
    const formula = formulas[index]
    if (formula === undefined) throw new Error(`the model itself has a loop: ${members.join(', ')}`)
    if (told.has(index)) continue
    told.add(index)
    mistakes.begin(index, formula)
    mistakes.add('own.loop', { members: shortened([...members, members[0] ?? '']).join(' -> ') })
  }
}

/** The ends of a long list. */
function shortened(members: readonly string[]): readonly string[] {
  return members.length <= MOST_MEMBERS ? members : [...members.slice(0, 6), '…', ...members.slice(-5)]
}
