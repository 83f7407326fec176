/** Which item of a model stands at a place that a formula reads. */

import type { Reading } from './bound-tree.ts'
import type { Model, ModelEquation, ModelItem, ModelLever, Workings } from './model.ts'

/**
 * The lever or variable of a slot.
 * @throws Error where neither has it: rules have slots, but no formula reads them.
 */
export function itemAt({ levers, equations }: Workings, slot: number): ModelLever | ModelEquation {
  const item = levers[slot] ?? equations[slot - levers.length]
  if (item === undefined) throw new Error(`no lever or variable has slot ${slot}`)
  return item
}

/** The lever, parameter or variable whose value a reading takes. */
export function itemRead(model: Model, reading: Reading): ModelItem {
  if (reading.kind === 'series') return itemAt(model, reading.slot)
  const parameter = model.parameters[reading.index]
  if (parameter === undefined) throw new Error(`no parameter has index ${reading.index}`)
  return parameter
}
