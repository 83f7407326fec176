/** One file of a pack, from disk to checked data: size, encoding, syntax, form. Every step's mistakes come back as faults. */

import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Fault, FaultError, type Place } from '../../shared/faults.ts'
import { type FieldPath, fieldFault, fieldProblems, type Spot } from '../../shared/field-problem.ts'
import { locateJson, placeInText } from '../../shared/json/locate.ts'
import { scanJson } from '../../shared/json/scan.ts'
import { systemReason } from './disk/file-faults.ts'
import { within } from './disk/patience.ts'
import { readBytes } from './disk/read-bytes.ts'
import { readPlacedYaml } from './placed-yaml.ts'

/** Bounds of one file of a pack. */
const LIMITS = {
  bytes: 8 * 1024 * 1024,
  depth: 32,
  tokens: 1_000_000,
  fields: 50_000,
  string: 100_000,
  faults: 500,
}

/** Milliseconds for which a disk may leave a file or a folder of a pack without an answer. */
export const PACK_PATIENCE = 10_000

export interface PackFile<T> {
  /** Null where the file cannot be read as what it should be; `faults` then says why. */
  readonly value: T | null
  readonly placeOf: (path: FieldPath, spot: Spot) => Place
  readonly faults: readonly Fault[]
}

/** Text parsed, before its form is checked. */
interface Parsed {
  readonly value: unknown
  readonly placeOf: (path: FieldPath, spot: Spot) => Place
  readonly faults: readonly Fault[]
}

/**
 * Reads `name` (with `/`, relative to the pack's folder `dir`) and checks it against `schema`. Never throws for what stands
 * in the file or for a file that is missing or unreadable.
 */
export async function readPackFile<S extends z.ZodType>(
  dir: string,
  name: string,
  schema: S,
): Promise<PackFile<z.output<S>>> {
  const start = () => ({ file: name, line: 1, column: 1 })
  const content = await readPackText(dir, name)
  if (typeof content !== 'string') return { value: null, placeOf: start, faults: [content] }
  const parsed = name.endsWith('.json') ? parseJson(content, name) : readPlacedYaml(content, name)
  const { placeOf } = parsed
  if (parsed.faults.length > 0) return { value: null, placeOf, faults: parsed.faults }
  if (parsed.value === null) return { value: null, placeOf, faults: [emptyFault(name)] }
  const checked = schema.safeParse(parsed.value)
  if (checked.success) return { value: checked.data, placeOf, faults: [] }
  const problems = fieldProblems(schema, parsed.value, checked.error, LIMITS.faults)
  const faults = problems.map(problem =>
    fieldFault('pack', parsed.value, problem, placeOf(problem.path, problem.spot)),
  )
  return { value: null, placeOf, faults }
}

/** The text of the file `name` in the folder `dir`, without a byte order mark; or the fault that stands in the way. */
export async function readPackText(dir: string, name: string): Promise<string | Fault> {
  let bytes: Uint8Array
  try {
    const path = join(dir, ...name.split('/'))
    bytes = await within(PACK_PATIENCE, () => readBytes(fs, path, name, LIMITS.bytes))
  } catch (error) {
    return unreadFault(error, name)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'pack.encoding', args: { file: name }, at: { file: name, line: 1, column: 1 } }
  }
}

/** The fault of a file that nothing stands in, or only remarks. */
export function emptyFault(file: string): Fault {
  return { code: 'pack.empty-file', args: { file }, at: { file, line: 1, column: 1 } }
}

function unreadFault(error: unknown, file: string): Fault {
  const told = error instanceof FaultError ? error.faults[0] : undefined
  if (told?.code === 'file.not-found') return { code: 'pack.missing-file', args: { file, reason: 'ENOENT' } }
  if (told?.code === 'file.too-large') return { code: 'pack.too-large', args: { file, limit: LIMITS.bytes } }
  if (told?.code === 'file.not-a-file') return { code: 'pack.not-a-file', args: { file } }
  const reason = told === undefined ? systemReason(error) : String(told.args.reason ?? '')
  return { code: 'pack.unreadable', args: { file, reason } }
}

function parseJson(text: string, file: string): Parsed {
  const placeOf = (path: FieldPath, spot: Spot) =>
    placeInText(text, locateJson(text, [path])[0]?.[spot] ?? 0, file)
  const faults = scanJson(text, LIMITS).map(mistake => ({
    code: `pack.json-${mistake.kind}`,
    args: mistake.args,
    at: placeInText(text, mistake.offset, file),
  }))
  return { value: faults.length === 0 ? JSON.parse(text) : null, placeOf, faults }
}
