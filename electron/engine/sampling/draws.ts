/** The values that a sampling draws, input by input, each in its unit. */

import type { Correlation, Sampling } from '../../../shared/analysis/varied.ts'
import { type Fault, throwFaults } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import { correlate, groupFaults, mixtures, pairFaults } from './correlations.ts'
import { distributionFaults } from './distribution-faults.ts'
import { isConstant, quantileOf } from './distributions.ts'
import { withLabels } from './input-labels.ts'
import { spearman } from './spearman.ts'
import { type DrawRange, unitColumn } from './unit-points.ts'
import { unknownInput } from './unknown-input.ts'

/** Everything in a sampling that cannot be drawn, in its own order; empty when it can. Inputs are told with their labels. */
export function samplingFaults(model: Model, sampling: Sampling): readonly Fault[] {
  return plainFaults(model, sampling).map(({ code, args }) => ({ code, args: withLabels(args, model) }))
}

function plainFaults(model: Model, sampling: Sampling): Fault[] {
  const { inputs, correlations } = sampling
  const faults = inputs.flatMap((input, position) => [
    ...nameFaults(model, sampling, position),
    ...distributionFaults(input),
  ])
  if (faults.length > 0) return faults
  if (inputs.every(({ distribution }) => isConstant(distribution)))
    return [{ code: 'analysis.nothing-varied', args: {} }]
  const pairs = correlations.flatMap((_, index) => pairFaults(inputs, correlations, index))
  return pairs.length > 0 ? pairs : groupFaults(inputs, correlations)
}

function nameFaults(model: Model, { inputs }: Sampling, position: number): Fault[] {
  const id = inputs[position]?.id ?? ''
  if (inputs.findIndex(input => input.id === id) < position)
    return [{ code: 'analysis.varied-twice', args: { input: id } }]
  if (model.parameterById.has(id) || model.leverById.has(id)) return []
  if (model.slotById.has(id)) return [{ code: 'analysis.variable-varied', args: { input: id } }]
  return [unknownInput(model, id)]
}

/**
 * What is drawn, by input of the sampling and draw of the range: for a parameter its value, for a lever the amount by which
 * its path is moved. Each draw is the same whatever the range that it is asked with.
 * @throws FaultError `analysis.*` for a sampling that cannot be drawn.
 */
export function drawn(model: Model, sampling: Sampling, range: DrawRange = allOf(sampling)): Float64Array[] {
  throwFaults(samplingFaults(model, sampling))
  const { inputs, correlations } = sampling
  const units = inputs.map((_, dimension) => unitColumn(sampling, dimension, range))
  return correlate(units, mixtures(inputs, correlations)).map((column, position) => {
    const input = inputs[position]
    return input === undefined ? column : column.map(quantileOf(input.distribution))
  })
}

function allOf({ draws }: { readonly draws: number }): DrawRange {
  return { first: 0, end: draws }
}

/**
 * The rank correlations that the draws of a sampling without faults have, for the pairs for which some were asked. Ranks are
 * those of the unit points: distributions do not change an order.
 */
export function achievedCorrelations(sampling: Sampling): Correlation[] {
  const { inputs, correlations } = sampling
  const mixed = mixtures(inputs, correlations)
  const correlated = new Set(mixed.map(({ input }) => input))
  const nothing = new Float64Array()
  const units = inputs.map((_, dimension) =>
    correlated.has(dimension) ? unitColumn(sampling, dimension) : nothing,
  )
  const columns = correlate(units, mixed)
  const columnOf = (id: string) => columns[inputs.findIndex(input => input.id === id)] ?? nothing
  return correlations.map(({ first, second }) => ({
    first,
    second,
    rank: spearman(columnOf(first), columnOf(second)),
  }))
}
