/** In which order equations can be worked out within a year, and the loops that make it impossible. */

import { type BoundTree, seriesReadingsOf } from './bound-tree.ts'
import { familyKey } from './families.ts'
import type { ModelEquation } from './model.ts'

export interface Ordering {
  /** Each equation after all that it reads of the same year. */
  readonly order: readonly ModelEquation[]
  /** Each loop once for all elements of a family, from its first member in the pack's order, without the return. */
  readonly loops: readonly (readonly ModelEquation[])[]
}

/**
 * Depth first from the pack's order, so that the order is the same on every run. `ref(x)` counts as reading x, because in
 * the reference run it is x; in the base year `start(x)` is x too.
 */
export function orderEquations(equations: readonly ModelEquation[], year: 'base' | 'later'): Ordering {
  const bySlot = new Map(equations.map(equation => [equation.slot, equation]))
  const order: ModelEquation[] = []
  const done = new Set<ModelEquation>()
  const path: ModelEquation[] = []
  const onPath = new Set<ModelEquation>()
  const loops = new Map<string, readonly ModelEquation[]>()

  const visit = (equation: ModelEquation): void => {
    if (done.has(equation)) return
    if (onPath.has(equation)) {
      const loop = fromFirst(path.slice(path.indexOf(equation)))
      if (!loops.has(loopKey(loop))) loops.set(loopKey(loop), loop)
      return
    }
    path.push(equation)
    onPath.add(equation)
    for (const slot of sameYearSlots(year === 'base' ? equation.baseTree : equation.tree, year)) {
      const read = bySlot.get(slot)
      if (read !== undefined) visit(read)
    }
    path.pop()
    onPath.delete(equation)
    done.add(equation)
    order.push(equation)
  }

  for (const equation of equations) visit(equation)
  return { order, loops: [...loops.values()] }
}

/** The same for a loop in every element of the families that it runs through. */
export function loopKey(loop: readonly ModelEquation[]): string {
  return loop.map(({ family, elements }) => familyKey(family, elements.length)).join()
}

/** Slots whose value of the same year the tree reads. */
function sameYearSlots(tree: BoundTree, year: 'base' | 'later'): readonly number[] {
  return seriesReadingsOf(tree)
    .filter(({ moment }) => moment === 'now' || (moment === 'start' && year === 'base'))
    .map(({ slot }) => slot)
}

function fromFirst(loop: readonly ModelEquation[]): readonly ModelEquation[] {
  const first = loop.reduce(
    (least, member, index) => (member.slot < (loop[least]?.slot ?? 0) ? index : least),
    0,
  )
  return [...loop.slice(first), ...loop.slice(0, first)]
}
