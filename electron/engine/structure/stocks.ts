/** Which families are stocks, and what their flows are called, read and which way they run. */

import type { StructureFlow } from '../../../shared/model/structure.ts'
import { type BoundTree, readingsOf } from '../model/bound-tree.ts'
import { itemRead } from '../model/item-read.ts'
import type { Model, ModelEquation } from '../model/model.ts'
import { evaluate } from '../run/evaluate.ts'
import type { Simulation } from '../run/simulation.ts'
import { keyOf } from './families.ts'
import { carriedOn, type FlowTerm } from './flows.ts'

/**
 * The flows of each family that is a stock, by its key. A value that is carried on unchanged from the base year is none.
 * @param simulation the baseline run, along which directions are judged.
 */
export function stocksOf(
  model: Model,
  simulation: Simulation,
): ReadonlyMap<string, readonly StructureFlow[]> {
  const members = new Map<string, ModelEquation[]>()
  for (const equation of model.equations)
    members.set(keyOf(equation), [...(members.get(keyOf(equation)) ?? []), equation])
  const stocks = new Map<string, readonly StructureFlow[]>()
  for (const [key, equations] of members) {
    const flows = familyFlows(model, simulation, key, equations)
    if (flows.length > 0) stocks.set(key, flows)
  }
  return stocks
}

/** One flow for each term; elements whose formulas differ in form have one change together. */
function familyFlows(
  model: Model,
  simulation: Simulation,
  key: string,
  equations: readonly ModelEquation[],
): readonly StructureFlow[] {
  const carried = equations.map(carriedOn)
  if (carried.some(each => each === null)) return []
  const terms = carried.map(each => (each?.kind === 'kept' ? each.flows : null))
  const [first] = terms
  if (first == null || terms.some(each => each?.length !== first.length)) {
    const reads = equations.flatMap(equation => keysRead(model, equation.tree))
    return [{ direction: 'net', named: null, reads: without(reads, key), readsStock: true }]
  }
  return first.map((_, index) => {
    const ofElements = terms.flatMap(each => each?.[index] ?? [])
    const reads = ofElements.flatMap(term => keysRead(model, term.tree))
    return {
      direction: directionOf(model, simulation, ofElements),
      named: nameOf(model, ofElements),
      reads: without(reads, key),
      readsStock: reads.includes(key),
    }
  })
}

function without(keys: readonly string[], key: string): readonly string[] {
  return [...new Set(keys)].filter(each => each !== key)
}

/** Families read of this year or last year in the own run; the base year and the reference run only set a measure. */
function keysRead(model: Model, tree: BoundTree): readonly string[] {
  return readingsOf(tree).flatMap(reading =>
    reading.kind === 'series' && (reading.moment === 'start' || reading.side === 'reference')
      ? []
      : keyOf(itemRead(model, reading)),
  )
}

function nameOf(model: Model, terms: readonly FlowTerm[]): string | null {
  const names = terms.map(({ tree }) =>
    tree.kind === 'series' && tree.moment === 'now' && tree.side === 'own'
      ? keyOf(itemRead(model, tree))
      : null,
  )
  const [first = null] = names
  return names.every(name => name === first) ? first : null
}

function directionOf(
  { slots, baseYear, years }: Model,
  simulation: Simulation,
  terms: readonly FlowTerm[],
): StructureFlow['direction'] {
  let isUp = false
  let isDown = false
  for (let yearIndex = 1; yearIndex < years.length; yearIndex += 1)
    for (const { tree, sign } of terms) {
      const value = sign * evaluate(tree, { ...simulation, slots, baseYear, yearIndex })
      if (value > 0) isUp = true
      if (value < 0) isDown = true
    }
  if (isUp === isDown)
    return isUp || terms[0] === undefined ? 'net' : terms[0].sign > 0 ? 'inflow' : 'outflow'
  return isUp ? 'inflow' : 'outflow'
}
