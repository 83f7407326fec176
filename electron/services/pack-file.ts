/** One file of a pack, from disk to checked data: size, encoding, syntax, form. Every step's mistakes come back as faults. */

import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Fault, Place } from '../../shared/faults.ts'
import { type FieldPath, fieldFault, fieldProblems, type Spot } from '../../shared/field-problem.ts'
import { locateJson, placeInText } from '../../shared/json/locate.ts'
import { scanJson } from '../../shared/json/scan.ts'
import { systemReason } from './disk/file-faults.ts'
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
    await using handle = await open(join(dir, ...name.split('/')), 'r')
    const { size } = await handle.stat()
    if (size > LIMITS.bytes) return { code: 'pack.too-large', args: { file: name, limit: LIMITS.bytes } }
    bytes = await handle.readFile()
  } catch (error) {
    const reason = systemReason(error)
    const code = reason === 'ENOENT' ? 'pack.missing-file' : 'pack.unreadable'
    return { code, args: { file: name, reason } }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'pack.encoding', args: { file: name }, at: { file: name, line: 1, column: 1 } }
  }
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
