/** Opens a scenario file: a ladder of named steps from bytes to a document, each with its own way to refuse. */

import type { z } from 'zod'
import { type Fault, FaultError, type Place, throwFaults } from '../faults.ts'
import { type FieldPath, fieldFault, fieldProblems } from '../field-problem.ts'
import { hidesLetters } from '../hidden-letters.ts'
import { locateJson, placeInText, placesIn } from '../json/locate.ts'
import { scanJson } from '../json/scan.ts'
import { decodeText } from './decode.ts'
import { FORMAT, LIMITS, newerParts, type ScenarioDocument, scenarioFile, VERSION } from './document.ts'
import { form1 } from './form-1.ts'
import { form2 } from './form-2.ts'
import { form3 } from './form-3.ts'
import { hiddenInText } from './hidden-in-text.ts'
import { type FileData, MIGRATIONS, type MigrationStep, migrate, migrationFault } from './migrate.ts'
import { setApart } from './newer.ts'
import type { Stamp } from './stamp.ts'

/** Bounds of the JSON text of a file. */
const TEXT_LIMITS = { depth: LIMITS.depth, tokens: 2_000_000, fields: 50_000, string: 1_000_000 }
/** Mistakes told of one file: more would help nobody. */
const MOST_FAULTS = 20

/** The frozen forms of older versions. */
const OLDER_FORMS: ReadonlyMap<number, z.ZodType<FileData>> = new Map<number, z.ZodType<FileData>>([
  [1, form1],
  [2, form2],
  [3, form3],
])

export interface ReadScenarioText {
  readonly document: ScenarioDocument
  /** What the program noted when it saved the file; null where a person wrote it, or an older program. */
  readonly stamp: Stamp | null
  /** Version of the format in the file. */
  readonly version: number
  /** What is written another way than in a file of an older version; sentences without places. */
  readonly changed: readonly Fault[]
  /** What this version of the format has no place for, each with its place. */
  readonly dropped: readonly Fault[]
}

export interface ReadScenarioFile extends ReadScenarioText {
  /** The text as read, in which `locateJson` finds the place of a value. */
  readonly text: string
  /** What was remarked on without refusing. */
  readonly notices: readonly Fault[]
}

/**
 * Reads the bytes of a scenario file. `file` is the name that places carry. Nothing is guessed or mended on the way.
 * @param steps by which older versions become today's; another ladder is for tests.
 * @throws FaultError with `scenario.…` faults, each with its line and column, at most 20.
 */
export function readScenarioFile(
  bytes: Uint8Array,
  file: string,
  steps: readonly MigrationStep[] = MIGRATIONS,
): ReadScenarioFile {
  checkSize(bytes, file)
  const { text, notices } = decodeText(bytes, file)
  if (text.trim() === '') throw emptyFault(file)
  const read = readScenarioText(text, file, steps)
  return { ...read, text, notices: [...notices, ...hiddenInText(read.document, text, file)] }
}

/** As `readScenarioFile`, from text that is decoded already. */
export function readScenarioText(
  text: string,
  file: string,
  steps: readonly MigrationStep[] = MIGRATIONS,
): ReadScenarioText {
  checkText(text, file)
  const data = parseText(text)
  const envelope = checkEnvelope(data, text, file)
  const read = envelope.version < VERSION ? readOlder : envelope.version === VERSION ? readOwn : readNewer
  const found = read(envelope, text, file, steps)
  checkNames(found.document, text, file)
  return found
}

function checkSize(bytes: Uint8Array, file: string): void {
  const at = { file, line: 1, column: 1 }
  if (bytes.length === 0) throw emptyFault(file)
  if (bytes.length > LIMITS.bytes)
    throwFaults([{ code: 'scenario.too-large', args: { limit: LIMITS.bytes }, at }])
}

function emptyFault(file: string): FaultError {
  return new FaultError({ code: 'scenario.empty', args: {}, at: { file, line: 1, column: 1 } })
}

function checkText(text: string, file: string): void {
  const mistakes = scanJson(text, TEXT_LIMITS).slice(0, MOST_FAULTS)
  if (mistakes.length === 0) return
  const placeAt = placesIn(text, file)
  throwFaults(
    mistakes.map(({ kind, args, offset }) => ({ code: `scenario.json-${kind}`, args, at: placeAt(offset) })),
  )
}

/** −0 becomes 0: no lever means it, and it would print as another number than it compares to. */
function parseText(text: string): unknown {
  const data: unknown = JSON.parse(text)
  const mayHoldMinusZero = /-0(?:\.0*)?(?![\d.])/.test(text)
  return mayHoldMinusZero ? withPlainZeros(data) : data
}

/** Mends what was just parsed where it stands: a reviver would take seconds for a large file. */
function withPlainZeros(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value
  for (const [key, inner] of Object.entries(value)) {
    const plain = withPlainZeros(inner)
    if (!Object.is(plain, inner)) Reflect.set(value, key, plain)
  }
  return value
}

/** What stands before everything else is trusted. */
interface Envelope {
  readonly data: FileData
  readonly version: number
  readonly minReader: number
}

function checkEnvelope(data: unknown, text: string, file: string): Envelope {
  const head: FileData = typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {}
  const at = (field: string) => placeInText(text, locateJson(text, [[field]])[0]?.value ?? 0, file)
  if (head.format !== FORMAT)
    throw new FaultError({ code: 'scenario.not-a-scenario', args: { format: FORMAT }, at: at('format') })
  const whole = (field: string, value: unknown) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value
    throw new FaultError({ code: 'scenario.version', args: { field, version: VERSION }, at: at(field) })
  }
  const version = whole('version', head.version)
  // A file that does not say who may read it is for readers of its own version.
  const minReader = head.minReader === undefined ? version : whole('minReader', head.minReader)
  if (minReader > VERSION) {
    const field = head.minReader === undefined ? 'version' : 'minReader'
    const args = { version: Math.max(version, minReader), ours: VERSION }
    throw new FaultError({ code: 'scenario.too-new', args, at: at(field) })
  }
  return { data: head, version, minReader }
}

function readOwn({ data, version }: Envelope, text: string, file: string): ReadScenarioText {
  const { stamp, minReader: _, ...document } = checkForm(scenarioFile, data, text, file)
  return { document, stamp, version, changed: [], dropped: [] }
}

/** The frozen form of its version must accept the file first, so that mistakes are told where they stand. */
function readOlder(
  { data, version }: Envelope,
  text: string,
  file: string,
  steps: readonly MigrationStep[],
): ReadScenarioText {
  const form = OLDER_FORMS.get(version)
  if (form === undefined) throw new FaultError(migrationFault(version, version + 1))
  const { data: current, changed, dropped } = migrate(checkForm(form, data, text, file), version, steps)
  const checked = scenarioFile.safeParse(current)
  if (!checked.success) throw new FaultError(migrationFault(version, VERSION))
  const { stamp, minReader: _, ...document } = checked.data
  const places = placesOf(
    text,
    file,
    dropped.map(({ path }) => path),
    'key',
  )
  return {
    document,
    stamp,
    version,
    changed,
    dropped: dropped.map(({ fault }, index) => withPlace(fault, places[index])),
  }
}

function readNewer({ data, version, minReader }: Envelope, text: string, file: string): ReadScenarioText {
  const { known, newer } = setApart(data, version, minReader)
  const { stamp, minReader: _, ...document } = checkForm(scenarioFile, known, text, file)
  return {
    document: { ...document, newer: newerParts.parse(newer) },
    stamp,
    version,
    changed: [],
    dropped: [],
  }
}

function checkForm<T>(form: z.ZodType<T>, data: unknown, text: string, file: string): T {
  const checked = attemptForm(form, data, file)
  if (checked.success) return checked.data
  const problems = fieldProblems(form, data, checked.error, MOST_FAULTS)
  const spots = locateJson(
    text,
    problems.map(problem => problem.path),
  )
  const placeAt = placesIn(text, file)
  const faults = problems.map((problem, index) =>
    fieldFault('scenario', data, problem, placeAt(spots[index]?.[problem.spot] ?? 0)),
  )
  const [first, ...others] = faults
  throw first === undefined ? checked.error : new FaultError(first, ...others)
}

/** Mistakes are handed up in one call of the schema's library; more than a call can take are those of a file that is none of ours. */
function attemptForm<T>(form: z.ZodType<T>, data: unknown, file: string): z.ZodSafeParseResult<T> {
  try {
    return form.safeParse(data)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const at = { file, line: 1, column: 1 }
    throw new FaultError({ code: 'scenario.too-many-mistakes', args: {}, at })
  }
}

/** What no schema says: scenarios, records and steps have usable ids of their own, the base is one of them, titles can be shown as they are. */
function checkNames(document: ScenarioDocument, text: string, file: string): void {
  const wrong: { readonly code: string; readonly name: string; readonly path: (string | number)[] }[] = []
  const seen = new Set<string>()
  document.scenarios.forEach(({ id, title }, index) => {
    if (seen.has(id)) wrong.push({ code: 'scenario.repeated-id', name: id, path: ['scenarios', index, 'id'] })
    seen.add(id)
    // Results, colours and the like are looked up by it, and an object answers to such a name unasked.
    if (Object.hasOwn(Object.prototype, id))
      wrong.push({ code: 'scenario.forbidden-id', name: id, path: ['scenarios', index, 'id'] })
    if (hidesLetters(id))
      wrong.push({ code: 'scenario.hidden-letter', name: 'id', path: ['scenarios', index, 'id'] })
    if (hidesLetters(title))
      wrong.push({ code: 'scenario.hidden-letter', name: 'title', path: ['scenarios', index, 'title'] })
  })
  for (const field of ['id', 'title'] as const)
    if (hidesLetters(document[field]))
      wrong.push({ code: 'scenario.hidden-letter', name: field, path: [field] })
  // Records follow each other by their ids, and by its own a step is known to be the one in hand.
  const items = [
    { code: 'decision.repeated-id', list: 'decisions', ids: document.decisions.map(({ id }) => id) },
    { code: 'story.repeated-id', list: 'story', ids: document.story.map(({ id }) => id) },
  ]
  for (const { code, list, ids } of items) {
    const known = new Set<string>()
    ids.forEach((id, index) => {
      if (known.has(id)) wrong.push({ code, name: id, path: [list, index, 'id'] })
      known.add(id)
    })
  }
  if (document.base !== null && !seen.has(document.base))
    wrong.push({ code: 'scenario.unknown-base', name: document.base, path: ['base'] })
  const told = wrong.slice(0, MOST_FAULTS)
  const places = placesOf(
    text,
    file,
    told.map(({ path }) => path),
    'value',
  )
  throwFaults(told.map(({ code, name }, index) => withPlace({ code, args: { name } }, places[index])))
}

function placesOf(text: string, file: string, paths: readonly FieldPath[], spot: 'key' | 'value'): Place[] {
  if (paths.length === 0) return []
  const placeAt = placesIn(text, file)
  return locateJson(text, paths).map(found => placeAt(found[spot]))
}

function withPlace(fault: Fault, at: Place | undefined): Fault {
  return at === undefined ? fault : { ...fault, at }
}
