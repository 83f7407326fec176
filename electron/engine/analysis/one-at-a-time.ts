/** Runs of a scenario in each of which one input is another, all in one batch. */

import type { TornadoAnswer } from '../../../shared/analysis/tornado.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { InputColumn } from '../batch/batch.ts'
import type { Model } from '../model/model.ts'
import { simulate } from '../run/simulate.ts'
import type { AskedNumber } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { type Input, presentColumn, valueIn, withInput } from './inputs.ts'
import { runFaults } from './run-faults.ts'

/** An input to one side of where it stands, at values as `Input.present` gives its own. */
export interface Variant {
  readonly input: Input
  readonly end: 'low' | 'high'
  readonly values: readonly number[]
}

/** Draws that `runVariants` runs. */
export function variantDraws(variants: readonly Variant[]): number {
  return variants.length + 1
}

export interface VariantResults {
  /** The number in the scenario itself. */
  readonly base: number
  /** In a variant; null where its run failed. */
  readonly resultOf: (variant: Variant) => number | null
}

/**
 * The asked number in the scenario and in each variant of it: the very numbers of so many runs of `simulate`.
 * @throws FaultError `run.*` where the scenario itself cannot be run or shown: its reference run counts too.
 */
export function runVariants(
  { model, runBatch }: AnalysisContext,
  scenario: Scenario,
  variants: readonly Variant[],
  { slot, yearIndex }: AskedNumber,
): VariantResults {
  simulate(model, scenario)
  const draws = variantDraws(variants)
  const columns = new Map<string, InputColumn>()
  variants.forEach(({ input, values }, index) => {
    const column = columns.get(input.id) ?? presentColumn(input, draws)
    columns.set(input.id, column)
    values.forEach((value, year) => {
      column.values[year * draws + index + 1] = value
    })
  })
  const { failed, column } = runBatch({ draws, scenario, inputs: [...columns.values()], outputs: [slot] })
  const values = column(0, yearIndex).slice()
  const results = new Map(
    variants.map((variant, index) => [variant, failed[index + 1] === 1 ? null : (values[index + 1] ?? null)]),
  )
  return { base: values[0] ?? Number.NaN, resultOf: variant => results.get(variant) ?? null }
}

/** Every end at which a run failed, with the input's value in the asked year and what was wrong there. */
export function failuresOf(
  model: Model,
  scenario: Scenario,
  variants: readonly Variant[],
  { resultOf }: VariantResults,
  { yearIndex }: AskedNumber,
): TornadoAnswer['failures'] {
  const failed = variants.filter(variant => resultOf(variant) === null)
  const firstOfEnd = new Map(
    failed.toReversed().map(variant => [`${variant.input.id} ${variant.end}`, variant]),
  )
  return failed
    .filter(variant => firstOfEnd.get(`${variant.input.id} ${variant.end}`) === variant)
    .map(variant => ({
      id: variant.input.id,
      end: variant.end,
      input: valueIn(variant.input, variant.values, yearIndex),
      faults: runFaults(model, withInput(model, scenario, variant.input, variant.values)),
    }))
}
