/** The number that a question is about: a series of the model in one of its years. */

import { FaultError } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Model } from '../model/model.ts'

export interface AskedNumber {
  readonly slot: number
  readonly yearIndex: number
}

/** @throws FaultError `run.unknown-variable`, `analysis.year-outside`. */
export function askedNumber(model: Model, variable: string, year: number): AskedNumber {
  const slot = model.slotById.get(variable)
  if (slot === undefined) {
    const near = nearWords(variable, model.slotById.keys())
    throw new FaultError({ code: 'run.unknown-variable', args: { variable, near } })
  }
  const yearIndex = model.years.indexOf(year)
  if (yearIndex < 0) {
    const args = { year, first: model.baseYear, last: model.head.horizon }
    throw new FaultError({ code: 'analysis.year-outside', args })
  }
  return { slot, yearIndex }
}
