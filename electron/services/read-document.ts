/** A scenario file held against the model that is running. */

import { type Fault, FaultError, type Place, throwFaults } from '../../shared/faults.ts'
import type { FieldPath } from '../../shared/field-problem.ts'
import { locateJson, placeInText, placesIn } from '../../shared/json/locate.ts'
import { type ScenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import type { OpeningReport } from '../../shared/scenario/opening-report.ts'
import { type ReadScenarioFile, readScenarioFile } from '../../shared/scenario/read.ts'
import type { Model } from '../engine/model/model.ts'
import { asDropped, type ItemFault, itemFaults, MOST_DROPPED, withoutItems } from './fit-to-model.ts'
import { type ModelPrint, printOf } from './model-print.ts'
import { openingReport, packHashOf } from './opening-report.ts'
import { isStampOf } from './stamps.ts'

export interface DocumentForModel {
  readonly document: ScenarioDocument
  readonly notices: readonly Fault[]
  /** Made by a newer program in a way that this one can show but must not write over. */
  readonly isReadOnly: boolean
  /** What became of a file of an older format or another content of the model; null where it is of this one. */
  readonly report: OpeningReport | null
  /** Where the field at a path stands in the file. */
  readonly placeOf: (path: FieldPath) => Place
}

/** Bytes to a document that this model can run; `name` is what faults call the file. */
export type ReadDocument = (bytes: Uint8Array, name: string) => DocumentForModel

interface ReaderOptions {
  /** Leaves nothing out: what the model cannot run is refused, whatever content of it the file was made on. */
  readonly isStrict?: boolean
  /** The print of the model of that hash; null where it never ran on this machine. */
  readonly findPrint?: (hash: string) => ModelPrint | null
}

/**
 * The reader for `model`. What of a file of another version or content of it cannot be run is left out and reported; the
 * document is then one of the running model. In a file of this very content the same is refused.
 * The reader throws a FaultError with `scenario.…` faults of the file itself, or with the `run.…` faults that the engine has
 * with its scenarios, each at the line of its lever or parameter.
 */
export function documentReader(
  model: Model,
  { isStrict = false, findPrint = () => null }: ReaderOptions = {},
): ReadDocument {
  return (bytes, name) => {
    const read = readScenarioFile(bytes, name)
    checkPack(model, read, name)
    const differs = packNotices(model, read)
    const faults = itemFaults(model, read.document)
    if (isStrict || differs.length === 0 || faults.length > MOST_DROPPED)
      throwFaults(
        placed(faults.filter(({ follows }) => follows !== true).slice(0, MOST_TOLD), read, name, asIs),
      )
    const document = differs.length === 0 ? read.document : fitted(model, read.document, faults)
    const notices = fileNotices(read)
    const isReported = read.version < VERSION || differs.length > 0
    return {
      document,
      notices: [...read.notices, ...notices, ...differs],
      isReadOnly: document.newer !== undefined,
      report: isReported
        ? openingReport(
            model,
            read,
            document,
            [...read.changed, ...notices.filter(({ code }) => code === EDITED)],
            [...read.dropped, ...droppedOnce(placed(faults, read, name, asDropped))],
            differs.length === 0 ? printOf(model) : findPrint(packHashOf(read) ?? ''),
          )
        : null,
      placeOf: path => placeInText(read.text, locateJson(read.text, [path])[0]?.key ?? 0, name),
    }
  }
}

/** Mistakes told of one file, as of its form: more would help nobody. */
const MOST_TOLD = 20

const asIs = ({ fault }: ItemFault) => fault

function fitted(model: Model, document: ScenarioDocument, faults: readonly ItemFault[]): ScenarioDocument {
  return { ...withoutItems(document, faults), pack: model.identity }
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

function placed(
  faults: readonly ItemFault[],
  { text }: ReadScenarioFile,
  name: string,
  say: (found: ItemFault) => Fault,
): Fault[] {
  // Lines are counted only where there is something to tell: a file may be all lines.
  if (faults.length === 0) return []
  const spots = locateJson(
    text,
    faults.map(({ path }) => path),
  )
  const placeAt = placesIn(text, name)
  return faults.map((found, index) => ({ ...say(found), at: placeAt(spots[index]?.key ?? 0) }))
}

/** A formula is left out once, however much is wrong with it. */
function droppedOnce(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>()
  return faults.filter(({ code, args, at }) => {
    if (code !== 'opening.own-formula') return true
    const key = JSON.stringify([args.title, args.own, at?.line])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const EDITED = 'scenario.edited-elsewhere'

/** What the version of the file and its stamp give reason to say. */
function fileNotices({ document: { newer }, version, stamp, text }: ReadScenarioFile): Fault[] {
  const notices: Fault[] = []
  if (version < VERSION) notices.push({ code: 'scenario.older-format', args: { from: version, to: VERSION } })
  if (newer !== undefined)
    notices.push({ code: 'scenario.newer-format', args: { version: newer.version, ours: VERSION } })
  if (stamp !== null && !isStampOf(stamp, text)) notices.push({ code: EDITED, args: {} })
  return notices
}

/** Wherein the model of the file is another than the one that is running; empty where it is the same. */
function packNotices({ identity }: Model, read: ReadScenarioFile): Fault[] {
  const { version } = read.document.pack
  const hash = packHashOf(read)
  if (version !== identity.version)
    return [{ code: 'scenario.other-version', args: { version, ours: identity.version } }]
  if (hash !== null && hash !== identity.hash) return [{ code: 'scenario.other-data', args: {} }]
  return []
}
