/** Opens a scenario file: a ladder of named steps from bytes to a document, each with its own way to refuse. */

import { type Fault, FaultError, throwFaults } from '../faults.ts'
import { fieldFault, fieldProblems } from '../field-problem.ts'
import { hidesLetters } from '../hidden-letters.ts'
import { locateJson, placeInText } from '../json/locate.ts'
import { scanJson } from '../json/scan.ts'
import { decodeText } from './decode.ts'
import { FORMAT, LIMITS, type ScenarioDocument, scenarioDocument, VERSION } from './document.ts'

/** Bounds of the JSON text of a file. */
const TEXT_LIMITS = { depth: LIMITS.depth, tokens: 2_000_000, string: 1_000_000 }
/** Mistakes told of one file: more would help nobody. */
const MOST_FAULTS = 20

export interface ReadScenarioFile {
  readonly document: ScenarioDocument
  /** The text as read, in which `locateJson` finds the place of a value. */
  readonly text: string
  /** What was remarked on without refusing. */
  readonly notices: readonly Fault[]
}

/**
 * Reads the bytes of a scenario file. `file` is the name that places carry. Nothing is guessed or mended on the way.
 * @throws FaultError with `scenario.…` faults, each with its line and column, at most 20.
 */
export function readScenarioFile(bytes: Uint8Array, file: string): ReadScenarioFile {
  checkSize(bytes, file)
  const { text, notices } = decodeText(bytes, file)
  return { document: readScenarioText(text, file), text, notices }
}

/** As `readScenarioFile`, from text that is decoded already. */
export function readScenarioText(text: string, file: string): ScenarioDocument {
  checkText(text, file)
  const data = parseText(text)
  checkEnvelope(data, text, file)
  const document = checkForm(data, text, file)
  checkNames(document, text, file)
  return document
}

function checkSize(bytes: Uint8Array, file: string): void {
  const at = { file, line: 1, column: 1 }
  if (bytes.length === 0) throwFaults([{ code: 'scenario.empty', args: {}, at }])
  if (bytes.length > LIMITS.bytes)
    throwFaults([{ code: 'scenario.too-large', args: { limit: LIMITS.bytes }, at }])
}

function checkText(text: string, file: string): void {
  throwFaults(
    scanJson(text, TEXT_LIMITS).map(mistake => ({
      code: `scenario.json-${mistake.kind}`,
      args: mistake.args,
      at: placeInText(text, mistake.offset, file),
    })),
  )
}

/** −0 becomes 0: no lever means it, and it would print as another number than it compares to. */
function parseText(text: string): unknown {
  const mayHoldMinusZero = /-0/.test(text)
  return mayHoldMinusZero
    ? JSON.parse(text, (_key, value: unknown) => (value === 0 ? 0 : value))
    : JSON.parse(text)
}

function checkEnvelope(data: unknown, text: string, file: string): void {
  const head =
    typeof data === 'object' && data !== null ? new Map(Object.entries(data)) : new Map<string, unknown>()
  const at = (field: string) => placeInText(text, locateJson(text, [[field]])[0]?.value ?? 0, file)
  if (head.get('format') !== FORMAT)
    throwFaults([{ code: 'scenario.not-a-scenario', args: { format: FORMAT }, at: at('format') }])
  for (const field of ['version', 'minReader']) {
    const version: unknown = head.get(field)
    if (field === 'minReader' && version === undefined) continue
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
      throwFaults([{ code: 'scenario.version', args: { field, version: VERSION }, at: at(field) }])
    else if (version > VERSION)
      throwFaults([{ code: 'scenario.too-new', args: { version, ours: VERSION }, at: at(field) }])
  }
}

function checkForm(data: unknown, text: string, file: string): ScenarioDocument {
  const checked = scenarioDocument.safeParse(data)
  if (checked.success) return checked.data
  const problems = fieldProblems(scenarioDocument, data, checked.error, MOST_FAULTS)
  const spots = locateJson(
    text,
    problems.map(problem => problem.path),
  )
  const faults = problems.map((problem, index) =>
    fieldFault('scenario', data, problem, placeInText(text, spots[index]?.[problem.spot] ?? 0, file)),
  )
  const [first, ...others] = faults
  throw first === undefined ? checked.error : new FaultError(first, ...others)
}

/** What no schema says: scenarios have ids of their own, the base is one of them, titles can be shown as they are. */
function checkNames(document: ScenarioDocument, text: string, file: string): void {
  const wrong: { readonly code: string; readonly name: string; readonly path: (string | number)[] }[] = []
  const seen = new Set<string>()
  document.scenarios.forEach(({ id, title }, index) => {
    if (seen.has(id)) wrong.push({ code: 'scenario.repeated-id', name: id, path: ['scenarios', index, 'id'] })
    seen.add(id)
    if (hidesLetters(id))
      wrong.push({ code: 'scenario.hidden-letter', name: 'id', path: ['scenarios', index, 'id'] })
    if (hidesLetters(title))
      wrong.push({ code: 'scenario.hidden-letter', name: 'title', path: ['scenarios', index, 'title'] })
  })
  for (const field of ['id', 'title'] as const)
    if (hidesLetters(document[field]))
      wrong.push({ code: 'scenario.hidden-letter', name: field, path: [field] })
  if (document.base !== null && !seen.has(document.base))
    wrong.push({ code: 'scenario.unknown-base', name: document.base, path: ['base'] })
  const spots = locateJson(
    text,
    wrong.map(({ path }) => path),
  )
  throwFaults(
    wrong.map(({ code, name }, index) => ({
      code,
      args: { name },
      at: placeInText(text, spots[index]?.value ?? 0, file),
    })),
  )
}
