/** A scenario file held against the model that is running: what it cannot run is refused where it stands. */

import { type Fault, FaultError, type Place, throwFaults } from '../../shared/faults.ts'
import type { FieldPath } from '../../shared/field-problem.ts'
import { locateJson, placeInText } from '../../shared/json/locate.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { type ReadScenarioFile, readScenarioFile } from '../../shared/scenario/read.ts'
import type { Model } from '../engine/model/model.ts'
import { scenarioFaults } from '../engine/run/scenario-faults.ts'

export interface DocumentForModel {
  readonly document: ScenarioDocument
  readonly notices: readonly Fault[]
  /** Where the field at a path stands in the file. */
  readonly placeOf: (path: FieldPath) => Place
}

/** Bytes to a document that this model can run; `name` is what faults call the file. */
export type ReadDocument = (bytes: Uint8Array, name: string) => DocumentForModel

/**
 * The reader for `model`. It throws a FaultError with `scenario.…` faults of the file itself, or with the `run.…` faults
 * that the engine has with its scenarios, each at the line of its lever or parameter.
 */
export function documentReader(model: Model): ReadDocument {
  return (bytes, name) => {
    const read = readScenarioFile(bytes, name)
    checkPack(model, read, name)
    throwFaults(runFaults(model, read, name))
    return {
      document: read.document,
      notices: [...read.notices, ...packNotices(model, read.document)],
      placeOf: path => placeInText(read.text, locateJson(read.text, [path])[0]?.key ?? 0, name),
    }
  }
}

function checkPack({ identity }: Model, { document, text }: ReadScenarioFile, name: string): void {
  if (document.pack.id === identity.id) return
  const [spot] = locateJson(text, [['pack', 'id']])
  const at = placeInText(text, spot?.value ?? 0, name)
  throw new FaultError({
    code: 'scenario.other-pack',
    args: { pack: document.pack.id, model: identity.id },
    at,
  })
}

function runFaults(model: Model, { document, text }: ReadScenarioFile, name: string): Fault[] {
  const found = document.scenarios.flatMap((scenario, index) =>
    scenarioFaults(model, scenario).map(fault => ({ fault, path: ['scenarios', index, ...itemPath(fault)] })),
  )
  const spots = locateJson(
    text,
    found.map(({ path }) => path),
  )
  return found.map(({ fault }, index) => ({ ...fault, at: placeInText(text, spots[index]?.key ?? 0, name) }))
}

function itemPath({ args }: Fault): FieldPath {
  if (typeof args.lever === 'string') return ['levers', args.lever]
  return typeof args.parameter === 'string' ? ['parameters', args.parameter] : []
}

function packNotices({ identity }: Model, { pack }: ScenarioDocument): Fault[] {
  if (pack.version !== identity.version)
    return [{ code: 'scenario.other-version', args: { version: pack.version, ours: identity.version } }]
  if (pack.hash !== undefined && pack.hash !== identity.hash)
    return [{ code: 'scenario.other-data', args: {} }]
  return []
}
