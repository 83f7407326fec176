/** The number that a question is about: a series of the model in one of its years. */

import { type Fault, throwFaults } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import { variableFaults } from '../run/result.ts'

export interface AskedNumber {
  readonly slot: number
  readonly yearIndex: number
}

/** @throws FaultError `run.unknown-variable`, `analysis.year-outside`. */
export function askedNumber(model: Model, variable: string, year: number): AskedNumber {
  throwFaults(askedFaults(model, variable, year))
  return { slot: slotOfVariable(model, variable), yearIndex: year - model.baseYear }
}

/** Of a series that the model does not have, and of a year from which it has no results. */
export function askedFaults(model: Model, variable: string, year: number): Fault[] {
  const [first, last] = [model.baseYear, model.head.horizon]
  const isOutside = !Number.isInteger(year) || year < first || year > last
  return [
    ...variableFaults(model, [variable]),
    ...(isOutside ? [{ code: 'analysis.year-outside', args: { year, first, last } }] : []),
  ]
}

/** The slot of a variable or lever. @throws FaultError `run.unknown-variable`. */
export function slotOfVariable(model: Model, variable: string): number {
  throwFaults(variableFaults(model, [variable]))
  return model.slotById.get(variable) ?? 0
}

/** How refusals call a variable or lever and a year: arguments of a sentence. */
export function askedWords({ equations, levers }: Model, variable: string, year: number) {
  const { label } = [...equations, ...levers].find(({ id }) => id === variable) ?? {}
  return { labelEn: label?.en ?? variable, labelVi: label?.vi ?? variable, year: String(year) }
}
