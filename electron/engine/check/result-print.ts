/** The print of all that a model answers on its check vectors. */

import { KEPT_SHARES, type VariablePrint } from '../../../shared/analysis/result-print.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { BatchResult, RunBatch } from '../batch/batch.ts'
import { drawRunner } from '../batch/batch-in-javascript.ts'
import type { Model } from '../model/model.ts'
import { notFinite } from '../run/diagnose.ts'
import { brokenChecks } from '../run/judge.ts'
import { type CheckVectors, DEFAULTS, type VectorDescription } from './check-vectors.ts'

/** Variables looked at together: more would take more memory. */
const AT_ONCE = 100

export interface CheckedRuns {
  readonly variables: Readonly<Record<string, VariablePrint>>
  /** Vectors whose inputs do not fit together, as a check that guards them tells: refused, and in no print. */
  readonly refused: number
  /** Vectors at which the model itself fails: a value that is no number, or a hard check that does not hold. */
  readonly broken: readonly BrokenVector[]
}

export interface BrokenVector {
  readonly vector: VectorDescription
  readonly faults: readonly Fault[]
}

/** @param years of which quantiles are kept. */
export function printResults(
  model: Model,
  vectors: CheckVectors,
  years: readonly number[],
  runBatch: RunBatch,
): CheckedRuns {
  const variables: Record<string, VariablePrint> = {}
  const failed = new Set<number>()
  for (let first = 0; first < model.equations.length; first += AT_ONCE) {
    const part = model.equations.slice(first, first + AT_ONCE)
    const outputs = part.map(({ slot }) => slot)
    const result = runBatch({ draws: vectors.draws, scenario: DEFAULTS, inputs: vectors.inputs, outputs })
    result.failed.forEach((isFailed, draw) => {
      if (isFailed !== 0) failed.add(draw)
    })
    part.forEach((equation, output) => {
      variables[equation.id] = variablePrintOf(model, result, output, years)
    })
  }
  return {
    variables,
    ...judged(
      model,
      vectors,
      [...failed].toSorted((one, other) => one - other),
    ),
  }
}

function judged(
  model: Model,
  vectors: CheckVectors,
  failed: readonly number[],
): Pick<CheckedRuns, 'refused' | 'broken'> {
  const guards = new Set(model.checks.filter(check => check.guards === 'inputs').map(({ id }) => id))
  const run = drawRunner(model, {
    draws: vectors.draws,
    scenario: DEFAULTS,
    inputs: vectors.inputs,
    outputs: [],
  })
  const broken: BrokenVector[] = []
  let refused = 0
  for (const draw of failed) {
    const simulation = run(draw)
    const faults = [...notFinite(model, simulation, 'own'), ...brokenChecks(model, simulation, 'own')]
    if (faults.some(({ args }) => guards.has(String(args.check)))) refused += 1
    else broken.push({ vector: vectors.describe(draw), faults })
  }
  return { refused, broken }
}

function variablePrintOf(
  model: Model,
  result: BatchResult,
  output: number,
  years: readonly number[],
): VariablePrint {
  const digest = new BitDigest()
  for (let yearIndex = 0; yearIndex < model.years.length; yearIndex += 1)
    result.column(output, yearIndex).forEach((value, draw) => {
      if (result.failed[draw] === 0) digest.add(value)
    })
  const quantiles = years.map(year => {
    const column = result.column(output, model.years.indexOf(year))
    const sound = column.filter((_, draw) => result.failed[draw] === 0).sort()
    return KEPT_SHARES.map(share => sound[Math.round(share * (sound.length - 1))] ?? 0)
  })
  return { bits: digest.text(), quantiles }
}

/** FNV-1a over 32-bit words, twice with other beginnings: it tells numbers apart, it guards nothing. */
class BitDigest {
  private readonly number = new Float64Array(1)
  private readonly words = new Uint32Array(this.number.buffer)
  private high = 0x811c9dc5
  private low = 0x01000193

  add(value: number): void {
    // Zero has two signs and one meaning.
    this.number[0] = value + 0
    for (const word of this.words) {
      this.high = Math.imul(this.high ^ word, 0x01000193)
      this.high ^= this.high >>> 15
      this.low = Math.imul(this.low ^ word, 0x85ebca6b)
      this.low ^= this.low >>> 13
    }
  }

  text(): string {
    return [this.high, this.low].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }
}
