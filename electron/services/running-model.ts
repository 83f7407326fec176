/** The model that is running: its pack read and compiled, what it offers, the scenarios that come with it. */

import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { type Fault, FaultError, throwFaults } from '../../shared/faults.ts'
import type { BackTestResult } from '../../shared/model/back-test.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import type { Fact } from '../../shared/model/definition.ts'
import type { Equation } from '../../shared/model/equation.ts'
import type { Pack } from '../../shared/model/pack.ts'
import type { ModelStructure } from '../../shared/model/structure.ts'
import { LIMITS, type Scenario, type ScenarioDocument } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'
import type { OwnFormula } from '../../shared/scenario/own-formula.ts'
import { backTest } from '../engine/back-test/back-test.ts'
import { catalogueOf } from '../engine/model/catalogue.ts'
import { compileModel } from '../engine/model/compile.ts'
import { equationViews } from '../engine/model/equation-view.ts'
import type { Model } from '../engine/model/model.ts'
import { answerScenarios } from '../engine/run/answer-scenarios.ts'
import type { Answer } from '../engine/run/result.ts'
import { modelStructure } from '../engine/structure/structure.ts'
import { readBytes } from './disk/read-bytes.ts'
import type { ModelPrint } from './model-print.ts'
import { loadPack } from './pack.ts'
import { documentReader, type ReadDocument } from './read-document.ts'

/** Runs scenarios beside their reference runs; see `RunningModel.simulate`. */
export type RunScenarios = (...asked: Parameters<RunningModel['simulate']>) => Promise<Answer[]> | Answer[]

export interface RunningModel {
  /** What the model was compiled from: threads compile it again. */
  readonly pack: Pack
  readonly model: Model
  readonly catalogue: Catalogue
  /**
   * How a lever, parameter or variable is worked out, and what reads it.
   * @param formulas of a scenario: its indicators and what it changed are told too; none where they are left out.
   * @throws FaultError `model.unknown-item` for any other id; what is wrong with the formulas.
   */
  readonly equationOf: (id: string, formulas?: readonly OwnFormula[]) => Equation
  /** Published figures by id. */
  readonly facts: ReadonlyMap<string, Fact>
  /** The model against its pack's history; worked out when it is first asked for, and kept. */
  readonly backTest: () => BackTestResult
  /**
   * Who reads whom, stocks and feedback loops; worked out when it is first asked for, and kept.
   * @throws FaultError `run.…` where the baseline does not come out in finite numbers.
   */
  readonly structure: () => ModelStructure
  /** In the order of the catalogue's `presets`. */
  readonly presets: readonly ScenarioDocument[]
  readonly readDocument: ReadDocument
  /** As `readDocument`, but leaves nothing out of a file: what this model cannot run is refused. */
  readonly readWhole: ReadDocument
  /**
   * Runs scenarios, each beside its reference run, and answers with the series asked for.
   * @param executed what really came about, as the scenarios' document has it; none where it is left out.
   * @throws FaultError `executed.…`; `run.…` for a scenario that the model refuses, a check that does not hold or an unknown variable.
   */
  readonly simulate: (
    scenarios: readonly Scenario[],
    variables: readonly string[] | 'all',
    executed?: readonly ExecutedValue[],
  ) => Answer[]
}

/**
 * Reads and compiles the pack in the folder `seeds`.
 * @param findPrint knows the models that ran on this machine before.
 * @throws FaultError with everything that is wrong with it; places name files relative to `seeds`.
 */
export async function openModel(
  seeds: string,
  findPrint?: (hash: string) => ModelPrint | null,
): Promise<RunningModel> {
  const pack = await loadPack(seeds)
  const compiled = compileModel(pack)
  if (!compiled.ok) {
    throwFaults(compiled.faults)
    throw new Error('a pack that does not compile must have a fault')
  }
  const { model } = compiled
  const readWhole = documentReader(model, { isStrict: true })
  let tested: BackTestResult | undefined
  let structure: ModelStructure | undefined
  return {
    pack,
    model,
    catalogue: catalogueOf(model),
    equationOf: equationViews(model),
    facts: new Map(pack.facts.map(fact => [fact.id, fact])),
    structure: () => {
      structure ??= modelStructure(model)
      return structure
    },
    backTest: () => {
      tested ??= backTest(model)
      return tested
    },
    presets: await readPresets(seeds, pack, readWhole),
    readDocument: documentReader(model, findPrint === undefined ? {} : { findPrint }),
    readWhole,
    simulate: (scenarios, variables, executed) => answerScenarios(model, scenarios, variables, executed),
  }
}

/** The presets go through the reader of a planner's own files, so that one form serves both. */
async function readPresets(
  seeds: string,
  pack: Pack,
  readDocument: ReadDocument,
): Promise<ScenarioDocument[]> {
  const documents: ScenarioDocument[] = []
  const faults: Fault[] = []
  for (const [index, { file }] of pack.head.presets.entries()) {
    try {
      documents.push(await readPreset(seeds, file, readDocument))
    } catch (error) {
      if (!(error instanceof FaultError)) throw error
      const at = pack.headPlaces?.[`presets.${index}.file`]
      faults.push(
        ...error.faults.map(fault => (at === undefined || fault.at !== undefined ? fault : { ...fault, at })),
      )
    }
  }
  throwFaults(faults)
  return documents
}

/** A preset that is not there is a file that the pack lacks, and none that could be chosen elsewhere. */
function missed(file: string): (error: unknown) => never {
  return error => {
    const isMissing =
      error instanceof FaultError && error.faults.some(({ code }) => code === 'file.not-found')
    throw isMissing ? new FaultError({ code: 'pack.missing-file', args: { file } }) : error
  }
}

async function readPreset(
  seeds: string,
  file: string,
  readDocument: ReadDocument,
): Promise<ScenarioDocument> {
  if (!/^scenarios\/[^/\\]+\.h45$/.test(file))
    throw new FaultError({ code: 'pack.preset-name', args: { file } })
  const bytes = await readBytes(fs, join(seeds, ...file.split('/')), file, LIMITS.bytes).catch(missed(file))
  const { document } = readDocument(bytes, file)
  // The model's statements about itself are examined on presets, and what a pack says its formulas say.
  if (document.scenarios.some(({ formulas }) => formulas.length > 0))
    throw new FaultError({ code: 'pack.preset-formulas', args: { file } })
  return document
}
