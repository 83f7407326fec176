/**
 * A model with what really came about written into it. Every engine runs it as any other: executed values stand in the model's own
 * trees and default paths, in the vocabulary that formulas have, and nothing that runs them knows of such values.
 */

import { type Fault, throwFaults } from '../../../shared/faults.ts'
import type { Points } from '../../../shared/model/definition.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { generateRun } from '../run/generate.ts'
import { type BoundTree, seriesReadingsOf } from './bound-tree.ts'
import { executedFaults } from './executed-faults.ts'
import type { Model, ModelEquation, ModelRule, SetAside, Workings } from './model.ts'
import { standing } from './standing.ts'

/** Models that are kept per model: of the document in hand, of what it was before, of files that are looked at. */
const MOST_KEPT = 4

const kept = new WeakMap<Model, Map<string, Model>>()

/**
 * The model in which the executed values stand: a lever has its value in that year in every scenario and in the baseline; a variable
 * has it in place of what its formula says, in the scenario's own run and in the reference run, and formulas that read
 * the year before go on from it. Without values it is the model itself. The last ones are kept.
 * @throws FaultError `executed.*`.
 */
export function withExecuted(model: Model, executed: readonly ExecutedValue[]): Model {
  if (executed.length === 0) return model
  const known = kept.get(model) ?? new Map<string, Model>()
  kept.set(model, known)
  const key = keyOf(executed)
  const made = known.get(key) ?? execute(model, executed)
  known.delete(key)
  known.set(key, made)
  const [oldest] = known.keys()
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
  return made
}

/** The same for lists that say the same of the model: sources and order move no number. */
export function keyOf(executed: readonly ExecutedValue[]): string {
  return JSON.stringify(
    executed
      .map(({ item, year, value }) => [item, year, value] as const)
      .toSorted(([one, first], [other, second]) => (one < other ? -1 : one > other ? 1 : first - second)),
  )
}

function execute(model: Model, executed: readonly ExecutedValue[]): Model {
  throwFaults(executedFaults(model, executed).map(({ fault }): Fault => fault))
  const byItem = new Map<string, Points>()
  // There is one zero: lists of values go from thread to thread as text, which knows no other.
  for (const { item, year, value } of executed) byItem.set(item, { ...byItem.get(item), [year]: value + 0 })

  const levers = model.levers.map(lever => {
    const points = byItem.get(lever.id)
    if (points === undefined) return lever
    const defaults = lever.defaults.map((value, index) => points[model.baseYear + index] ?? value)
    return { ...lever, defaults, executed: points }
  })
  const equations = model.equations.map((equation): ModelEquation => {
    const points = byItem.get(equation.id)
    return points === undefined
      ? equation
      : { ...equation, tree: standing(equation.tree, points, model.baseYear) }
  })
  const setAside = checksSetAside(model, byItem)
  const asideBySlot = new Map(setAside.map(({ rule, yearIndexes }) => [rule.slot, yearIndexes]))
  const rules = model.rules.map((rule): ModelRule => {
    const met = (asideBySlot.get(rule.slot) ?? []).map(index => [model.baseYear + index, 0])
    return met.length === 0
      ? rule
      : { ...rule, tree: standing(rule.tree, Object.fromEntries(met), model.baseYear) }
  })
  // What is read in the same year is read as before, and so the order holds.
  const bySlot = new Map(equations.map(equation => [equation.slot, equation]))
  const inOrder = (before: readonly ModelEquation[]) => before.map(each => bySlot.get(each.slot) ?? each)
  const workings: Workings = {
    levers,
    parameters: model.parameters,
    equations,
    rules,
    order: { baseYear: inOrder(model.order.baseYear), laterYears: inOrder(model.order.laterYears) },
    slots: model.slots,
    baseYear: model.baseYear,
  }
  return {
    ...model,
    ...workings,
    executed: [...executed],
    setAside,
    leverById: new Map(levers.map(lever => [lever.id, lever])),
    runAllYears: generateRun(workings),
  }
}

/**
 * Checks that read, in a year, a variable that is executed in it, be it by way of others: figures of different sources need not
 * add up, and what really came about may lie beyond what a plan is held to. In all other years they hold as ever.
 */
function checksSetAside(model: Model, byItem: ReadonlyMap<string, Points>): readonly SetAside[] {
  const treeBySlot = new Map(model.equations.map(({ slot, tree }) => [slot, tree]))
  const indexesBySlot = new Map(
    model.equations.flatMap(({ id, slot }) => {
      const points = byItem.get(id)
      return points === undefined
        ? []
        : [[slot, Object.keys(points).map(year => Number(year) - model.baseYear)] as const]
    }),
  )
  return model.rules.flatMap(rule => {
    if (rule.verdict.kind === 'flag') return []
    const reached = [...coneOf(rule.tree, treeBySlot)].flatMap(slot => indexesBySlot.get(slot) ?? [])
    const yearIndexes = [...new Set(reached)]
      .filter(index => index >= rule.fromIndex)
      .toSorted((one, other) => one - other)
    return yearIndexes.length === 0 ? [] : [{ rule, yearIndexes }]
  })
}

/** Slots that a tree reads of the same year, itself or by way of what it reads. */
function coneOf(tree: BoundTree, treeBySlot: ReadonlyMap<number, BoundTree>): ReadonlySet<number> {
  const reached = new Set<number>()
  const waiting = [tree]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { slot, moment } of seriesReadingsOf(next)) {
      if (moment !== 'now' || reached.has(slot)) continue
      reached.add(slot)
      const read = treeBySlot.get(slot)
      if (read !== undefined) waiting.push(read)
    }
  }
  return reached
}
