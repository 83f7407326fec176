/** What in executed values a model cannot take: names it does not know, years that are none of its forecast, values out of range. */

import type { Fault, FaultArgument } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import { itemAt } from './item-read.ts'
import type { Model } from './model.ts'

/** A mistake, and the place in the list of the value that has it. */
export interface ExecutedFault {
  readonly index: number
  readonly fault: Fault
}

/** Every mistake, at most one of each value, in the order of the list; empty where the model can be run with all of them. */
export function executedFaults(model: Model, executed: readonly ExecutedValue[]): readonly ExecutedFault[] {
  const seen = new Set<string>()
  return executed.flatMap((each, index) => {
    const key = JSON.stringify([each.item, each.year])
    const fault = faultOf(model, each, seen.has(key))
    seen.add(key)
    return fault === null ? [] : [{ index, fault }]
  })
}

function faultOf(model: Model, { item, year, value }: ExecutedValue, isTwice: boolean): Fault | null {
  const { head, leverById, parameterById, slotById } = model
  const refuse = (code: string, args: Record<string, FaultArgument> = {}): Fault => ({
    code,
    args: { item, year: String(year), ...args },
  })
  // An indicator is one scenario's; what really came about is all scenarios'.
  const slot = isOwnId(item) ? undefined : slotById.get(item)
  if (slot === undefined) {
    return parameterById.has(item)
      ? refuse('executed.parameter')
      : refuse('executed.unknown-item', { near: nearWords(item, slotById.keys()) })
  }
  const { label } = itemAt(model, slot)
  const words = { labelEn: label.en, labelVi: label.vi }
  const [first, last] = [head.last_outturn + 1, head.horizon]
  if (year < first || year > last)
    return refuse('executed.year', { ...words, first: String(first), last: String(last) })
  if (isTwice) return refuse('executed.twice', words)
  if (!Number.isFinite(value)) return refuse('executed.not-finite', words)
  const range = leverById.get(item)?.range
  if (range !== undefined && (value < range.min || value > range.max))
    return refuse('executed.out-of-range', { ...words, value, min: range.min, max: range.max })
  return null
}
