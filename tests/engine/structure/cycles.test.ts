/** Whether the search finds every elementary cycle once, the shortest first, and says when it ended early. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyclesOf } from '../../../electron/engine/structure/cycles.ts'

const limits = { length: 40, count: 20_000, steps: 1_000_000 }

/** Every pair leads both ways: the number of cycles of each length is known. */
function complete(nodes: number): number[][] {
  return Array.from({ length: nodes }, (_, node) =>
    Array.from({ length: nodes }, (_, other) => other).filter(other => other !== node),
  )
}

/** Tries all ways, for graphs so small that this ends. */
function allCycles(leads: readonly (readonly number[])[]): string[] {
  const found: string[] = []
  const walk = (path: readonly number[]) => {
    for (const next of leads[path.at(-1) ?? 0] ?? []) {
      if (next === path[0] && path.length > 1) found.push(path.join())
      if (next > (path[0] ?? 0) && !path.includes(next)) walk([...path, next])
    }
  }
  leads.forEach((_, first) => {
    walk([first])
  })
  return found.sort()
}

const graphs = fc
  .integer({ min: 1, max: 7 })
  .chain(nodes =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: nodes - 1 })), { minLength: nodes, maxLength: nodes }),
  )

describe('elementary cycles', () => {
  it('of four nodes that all lead to each other are 6 of two, 8 of three and 6 of four', () => {
    const { list, isComplete } = cyclesOf(complete(4), limits)
    const ofLength = (length: number) => list.filter(cycle => cycle.length === length).length
    expect([ofLength(2), ofLength(3), ofLength(4), list.length]).toEqual([6, 8, 6, 20])
    expect(isComplete).toBe(true)
  })

  it('of any graph are all there, each once, and the shortest come first', () => {
    fc.assert(
      fc.property(graphs, leads => {
        const { list, isComplete } = cyclesOf(leads, limits)
        expect(list.map(cycle => cycle.join()).sort()).toEqual(allCycles(leads))
        expect(list.map(cycle => cycle.length)).toEqual(
          list.map(cycle => cycle.length).toSorted((a, b) => a - b),
        )
        expect(isComplete).toBe(true)
      }),
    )
  })

  it('are none where a node leads to itself only', () => {
    expect(cyclesOf([[0], [0]], limits)).toEqual({ list: [], isComplete: true })
  })

  it.each([
    ['their number', { ...limits, count: 10 }, 10],
    ['their length', { ...limits, length: 2 }, 10],
    ['the steps', { ...limits, steps: 50 }, null],
  ])('end at the limit of %s, and it is said', (_, limit, count) => {
    const { list, isComplete } = cyclesOf(complete(5), limit)
    expect(isComplete).toBe(false)
    if (count !== null) expect(list).toHaveLength(count)
  })
})
