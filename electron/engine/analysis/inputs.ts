/** Levers and parameters alike as inputs that an analysis moves: their values, their range, and scenarios in which one of them is another. */

import type { InputKind } from '../../../shared/analysis/tornado.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { InputColumn } from '../batch/batch.ts'
import type { Model, ModelLever, ModelParameter } from '../model/model.ts'
import { leverValues } from '../run/lever-paths.ts'
import { unknownInput } from '../sampling/unknown-input.ts'

export type Input = {
  readonly id: string
  readonly kind: InputKind
  /** Its range, in its unit. */
  readonly low: number
  readonly high: number
  /** A lever's values by year, base year to horizon; the one value of a parameter. */
  readonly present: readonly number[]
} & (
  | { readonly lever: ModelLever; readonly parameter: null }
  | { readonly lever: null; readonly parameter: ModelParameter }
)

/** All inputs of the kinds as they stand in a scenario: levers and then parameters, each in the model's order. */
export function inputsOf(model: Model, scenario: Scenario, kinds: readonly InputKind[]): Input[] {
  const levers = model.levers.map(lever => leverInput(model, scenario, lever))
  const parameters = model.parameters.map(parameter => parameterInput(scenario, parameter))
  return [...levers, ...parameters].filter(({ kind }) => kinds.includes(kind))
}

/** The input of an id. @throws FaultError `analysis.unknown-varied`. */
export function inputById(model: Model, scenario: Scenario, id: string): Input {
  const lever = model.leverById.get(id)
  if (lever !== undefined) return leverInput(model, scenario, lever)
  const parameter = model.parameterById.get(id)
  if (parameter !== undefined) return parameterInput(scenario, parameter)
  throw new FaultError(unknownInput(model, id))
}

function leverInput(model: Model, scenario: Scenario, lever: ModelLever): Input {
  const { id, kind, range } = lever
  const present = leverValues(model, lever, scenario)
  return { id, kind, low: range.min, high: range.max, present, lever, parameter: null }
}

function parameterInput(scenario: Scenario, parameter: ModelParameter): Input {
  const { id, low, high, value, distribution } = parameter
  const kind = distribution === 'fixed' ? 'fixed' : 'uncertain'
  return { id, kind, low, high, present: [scenario.parameters[id] ?? value], lever: null, parameter }
}

/** The input's value in the year with that index. */
export function valueIn({ lever }: Input, values: readonly number[], yearIndex: number): number {
  return values[lever === null ? 0 : yearIndex] ?? Number.NaN
}

/** Its values after `change` of each that a planner may change, kept in its range. Years that are over stay as they are. */
export function moved(model: Model, input: Input, change: (value: number) => number): readonly number[] {
  const { lever, low, high, present } = input
  return present.map((value, year) =>
    lever !== null && isGiven(model, lever, year) ? value : Math.min(high, Math.max(low, change(value))),
  )
}

export function isOutturn({ head, baseYear }: Model, yearIndex: number): boolean {
  return baseYear + yearIndex <= head.last_outturn
}

/** Whether a lever cannot be otherwise in the year: it is over, or what the lever was in it is known. */
function isGiven(model: Model, { executed }: ModelLever, yearIndex: number): boolean {
  return isOutturn(model, yearIndex) || executed?.[model.baseYear + yearIndex] !== undefined
}

/** The scenario with the input at these values, and all else as it was. */
export function withInput(
  model: Model,
  scenario: Scenario,
  { id, lever }: Input,
  values: readonly number[],
): Scenario {
  if (lever === null)
    return { ...scenario, parameters: { ...scenario.parameters, [id]: values[0] ?? Number.NaN } }
  const points = Object.fromEntries(
    model.years.flatMap((year, index) =>
      isOutturn(model, index) ? [] : [[year, values[index] ?? Number.NaN]],
    ),
  )
  return { ...scenario, levers: { ...scenario.levers, [id]: { shape: 'points', points } } }
}

/** A column in which the input has its present value in every draw. */
export function presentColumn({ lever, parameter, present }: Input, draws: number): InputColumn {
  const values = new Float64Array(present.length * draws)
  present.forEach((value, year) => {
    values.fill(value, year * draws, (year + 1) * draws)
  })
  return lever === null
    ? { kind: 'parameter', index: parameter.index, values }
    : { kind: 'lever', slot: lever.slot, values }
}
