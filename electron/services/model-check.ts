/** The whole examination of a model: reality checks, its answers on thousands of input vectors, and what was accepted before. */

import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { type ResultPrint, resultPrint } from '../../shared/analysis/result-print.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import type { RunBatch } from '../engine/batch/batch.ts'
import { checkVectors } from '../engine/check/check-vectors.ts'
import { areComparable, comparePrints, type PrintDifference } from '../engine/check/compare-prints.ts'
import { type RealityResult, realityChecks } from '../engine/check/reality-checks.ts'
import { type BrokenVector, printResults } from '../engine/check/result-print.ts'
import { writeAtomically } from './disk/atomic-write.ts'
import type { RunningModel } from './running-model.ts'

/** Beside the pack that it is of. */
export const ACCEPTED = 'accepted-results.json'

/**
 * Drawn vectors: about half of them have inputs that do not fit together and are refused, so that more than 5,000 are run.
 */
export const VECTORS = 11_000
const SEED = 2045

export interface ModelCheck {
  readonly reality: readonly RealityResult[]
  /** All vectors; of them those whose inputs do not fit together, and those at which the model fails. */
  readonly vectors: number
  readonly refused: number
  readonly broken: readonly BrokenVector[]
  readonly print: ResultPrint
  /** `none`: nothing was accepted yet. `other-vectors`: what was accepted was of other vectors. */
  readonly against: ResultPrint['model'] | 'none' | 'other-vectors'
  readonly differences: readonly PrintDifference[]
}

/** @param accepted what a run before it was accepted with; null for nothing. */
export function checkModel(
  running: RunningModel,
  accepted: ResultPrint | null,
  runBatch: RunBatch,
  drawn = VECTORS,
): ModelCheck {
  const { model } = running
  const vectors = checkVectors(model, drawn, SEED)
  const years = printedYears(running)
  const { variables, refused, broken } = printResults(model, vectors, years, runBatch)
  const print = { model: model.identity, vectors: vectors.draws, seed: SEED, years, variables }
  const isComparable = accepted !== null && areComparable(accepted, print)
  return {
    reality: realityChecks(model, presetScenarios(running), runBatch),
    vectors: vectors.draws,
    refused,
    broken,
    print,
    against: accepted === null ? 'none' : isComparable ? accepted.model : 'other-vectors',
    differences: isComparable ? comparePrints(accepted, print) : [],
  }
}

/** Whether nothing needs a person's eye. */
export function isSound({ reality, broken, against, differences }: ModelCheck): boolean {
  const holds = reality.every(({ breach }) => breach === null) && broken.length === 0
  return holds && typeof against !== 'string' && differences.length === 0
}

/** First free year, years of targets, horizon: at most six of them. */
function printedYears({ model }: RunningModel): number[] {
  const years = [model.head.last_outturn + 1, ...model.targets.map(({ year }) => year), model.head.horizon]
  return [...new Set(years)].toSorted((one, other) => one - other).slice(-6)
}

/** The first scenario of each preset, by the preset's id. */
export function presetScenarios({ catalogue, presets }: RunningModel): Map<string, Scenario> {
  return new Map(
    catalogue.presets.flatMap(({ id }, index) => {
      const scenario = presets[index]?.scenarios[0]
      return scenario === undefined ? [] : [[id, scenario] as const]
    }),
  )
}

/** What was accepted in the pack's folder `seeds`; null where there is nothing, or nothing that can be read. */
export async function readAccepted(seeds: string): Promise<ResultPrint | null> {
  try {
    return resultPrint.parse(JSON.parse(await fs.readFile(join(seeds, ACCEPTED), 'utf8')))
  } catch {
    return null
  }
}

/** One variable a line, so that a change of one shows as one. */
export async function writeAccepted(seeds: string, { variables, ...head }: ResultPrint): Promise<void> {
  const lines = Object.entries(variables).map(
    ([id, print]) => `${JSON.stringify(id)}:${JSON.stringify(print)}`,
  )
  const text = `${JSON.stringify(head).slice(0, -1)},"variables":{\n${lines.join(',\n')}\n}}\n`
  await writeAtomically(fs, join(seeds, ACCEPTED), new TextEncoder().encode(text))
}
