/** Loops that only other programs see: of formulas that are never worked out in the same year. */

import type { Fault } from '../../../shared/faults.ts'
import { type BoundTree, seriesReadingsOf } from '../model/bound-tree.ts'
import type { ModelEquation, Workings } from '../model/model.ts'
import { orderEquations } from '../model/order.ts'

/**
 * A formula of the base year and that of later years are one equation in XMILE, and programs put equations in one order for all years:
 * so what reads one another in different years only would be a loop there. Empty where there is such an order.
 */
export function loopFaults({ equations }: Workings): readonly Fault[] {
  return orderEquations(equations.map(readingInAnyYear), 'base').loops.map(loop => ({
    code: 'xmile.loop',
    args: { members: loop.map(({ id }) => id) },
  }))
}

/** With all in its base year's formula that it reads of the same year in any. */
function readingInAnyYear(equation: ModelEquation): ModelEquation {
  const { tree, baseTree } = equation
  const later = seriesReadingsOf(tree).filter(({ moment }) => moment === 'now')
  const terms = [baseTree, ...later].map((each: BoundTree) => ({ elements: [], tree: each }))
  return { ...equation, baseTree: { kind: 'sum', reach: 'all', dimensions: [], terms } }
}
