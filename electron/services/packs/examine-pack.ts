/** Everything that is wrong with a pack: what keeps it from running, and what is wrong with it although it runs. */

import { type Fault, FaultError, type Place } from '../../../shared/faults.ts'
import type { Words } from '../../../shared/model/definition.ts'
import { emptyScenario } from '../../../shared/scenario/empty-scenario.ts'
import { batchInWebAssembly } from '../../engine/batch/batch-in-web-assembly.ts'
import { realityChecks } from '../../engine/check/reality-checks.ts'
import { presetScenarios } from '../model-check.ts'
import { openModel, type RunningModel } from '../running-model.ts'
import { packUnitFaults } from './unit-faults.ts'

export interface PackExamination {
  /** Null where the pack cannot be run. */
  readonly running: RunningModel | null
  /** Places name files relative to the pack's folder. */
  readonly faults: readonly Fault[]
}

/**
 * Opens the pack in the folder `dir` and examines it. Where its files cannot be read or do not hold together, the faults are those,
 * and nothing else is looked at; otherwise they are formulas that do not fit their units, presets that do not run, and
 * reality checks that do not hold. Never throws for what stands in the folder.
 */
export async function examinePack(dir: string): Promise<PackExamination> {
  try {
    const running = await openModel(dir)
    const stopped = runFaults(running)
    // A model that does not run on its own presets would only repeat that in every reality check.
    const faults = [...packUnitFaults(running), ...(stopped.length > 0 ? stopped : breaches(running))]
    return { running, faults }
  } catch (error) {
    if (error instanceof FaultError) return { running: null, faults: error.faults }
    throw error
  }
}

/** Each preset is run with all its scenarios; a pack without presets is run with every lever on its default path. */
function runFaults(running: RunningModel): Fault[] {
  const { catalogue, presets } = running
  const files = running.pack.head.presets.map(({ file }) => file)
  const asGiven = emptyScenario('defaults', '')
  const told = new Set<string>()
  const runs =
    presets.length === 0
      ? [{ file: '', id: catalogue.model.id, scenarios: [asGiven], executed: [] }]
      : presets.map((document, index) => ({ ...document, file: files[index] ?? '' }))
  return runs.flatMap(({ file, scenarios, executed }) =>
    scenarios.flatMap(scenario => {
      try {
        running.simulate([scenario], [], executed)
        return []
      } catch (error) {
        if (!(error instanceof FaultError)) throw error
        return error.faults
          .filter(fault => isFirst(told, `${fault.code} ${JSON.stringify(fault.args)}`))
          .map(fault => placedRunFault(running, fault, file))
      }
    }),
  )
}

/** The same formula fails in preset after preset; once is enough. */
function isFirst(told: Set<string>, key: string): boolean {
  if (told.has(key)) return false
  told.add(key)
  return true
}

/** A fault of a run stands where the check or the variable is written; one of a lever, in the file of the preset. */
function placedRunFault({ pack }: RunningModel, fault: Fault, file: string): Fault {
  const { check, variable } = fault.args
  const item =
    placeOfItem(pack.checks, check) ??
    placeOfItem(pack.equations, variable) ??
    (file === '' ? undefined : { file, line: 1, column: 1 })
  return item === undefined ? fault : { ...fault, at: item }
}

function breaches(running: RunningModel): Fault[] {
  const { model, pack } = running
  return realityChecks(model, presetScenarios(running), batchInWebAssembly(model)).flatMap(
    ({ id, label, breach }) => {
      if (breach === null) return []
      const { variable, year, value, against } = breach
      const at = placeOfItem(pack.realityChecks, id)
      const fault =
        variable === '' ? stopped(id, label) : broken(id, label, { variable, year, value, against })
      return [at === undefined ? fault : { ...fault, at }]
    },
  )
}

function stopped(id: string, label: Words): Fault {
  return { code: 'pack.reality-stopped', args: { id, labelEn: label.en, labelVi: label.vi } }
}

function broken(id: string, label: Words, found: Readonly<Record<string, string | number>>): Fault {
  return { code: 'pack.reality-breach', args: { id, labelEn: label.en, labelVi: label.vi, ...found } }
}

interface PlacedItem {
  readonly id: string
  readonly places: Readonly<Record<string, Place>>
}

/** Where the item of that id is written; an element of a family stands with its family where it has no item of its own. */
function placeOfItem(items: readonly PlacedItem[], id: unknown): Place | undefined {
  if (typeof id !== 'string') return undefined
  const [family] = id.split('[')
  const item = items.find(each => each.id === id) ?? items.find(each => each.id === family)
  return item?.places.formula ?? item?.places.item
}
