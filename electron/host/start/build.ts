/** Builds what is stale: a part is built again when a file that goes into it differs from the last time. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LogLevel } from 'vite'
import { z } from 'zod'
import { FaultError } from '../../../shared/faults.ts'
import { inParallel } from '../../services/disk/in-parallel.ts'

/** The parts of the program that are built; names of the environments in vite.config.ts. */
const PARTS = {
  // The page shows the user guide.
  client: { sources: ['renderer', 'shared', 'docs/guide'], made: 'renderer/index.html' },
  preload: { sources: ['electron/host', 'shared'], made: 'desktop/preload.cjs' },
  desktop: { sources: ['electron', 'shared'], made: 'desktop/main.js' },
  browser: { sources: ['electron', 'shared'], made: 'browser/main.js' },
  analysis: { sources: ['electron/engine', 'electron/services', 'shared'], made: 'analysis/thread.js' },
  exports: {
    sources: ['electron/engine', 'electron/services', 'shared', 'renderer/theme/fonts'],
    made: 'exports/thread.js',
  },
  imports: { sources: ['electron/services', 'shared'], made: 'imports/thread.js' },
} as const
export type Part = keyof typeof PARTS

/** What every part depends on beside its sources. */
const COMMON = ['vite.config.ts', 'package-lock.json']

/** Files read at a time. */
const WIDTH = 64

const RECORD = 'built-from.json'
const recordSchema = z.partialRecord(z.enum(Object.keys(PARTS)), z.string())

/** Builds one part of the program in `root` into its place below `dist/`. */
export type BuildPart = (root: string, part: Part) => Promise<void>

export interface BuildSurroundings {
  /** Told before something is built, which takes seconds. */
  readonly onBuild?: () => void
  readonly build?: BuildPart
}

/**
 * Brings `parts` up to date below `dist/` of the program's folder; says which it had to build.
 * @throws FaultError `host.build-failed`.
 */
export async function buildStale(
  root: string,
  parts: readonly Part[],
  { onBuild = () => undefined, build = buildWith('error') }: BuildSurroundings = {},
): Promise<Part[]> {
  const dist = path.join(root, 'dist')
  const record = await readRecord(path.join(dist, RECORD))
  const built: Part[] = []
  for (const part of parts) {
    const digest = await digestOf(root, [...PARTS[part].sources, ...COMMON])
    if (record[part] === digest && existsSync(path.join(dist, PARTS[part].made))) continue
    if (built.length === 0) onBuild()
    await build(root, part).catch(refuseBuild)
    record[part] = digest
    built.push(part)
  }
  if (built.length > 0) {
    await mkdir(dist, { recursive: true })
    await writeFile(path.join(dist, RECORD), `${JSON.stringify(record, null, 2)}\n`)
  }
  return built
}

/** Builds with Vite, which says as much as `logLevel` allows. */
export function buildWith(logLevel: LogLevel): BuildPart {
  return async (root, part) => {
    // Loaded only when something is stale: it takes longer than the rest of a start.
    const { createBuilder } = await import('vite')
    const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel })
    const environment = builder.environments[part]
    if (environment === undefined) throw new Error(`vite.config.ts does not describe “${part}”`)
    await builder.build(environment)
  }
}

function refuseBuild(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  throw new FaultError({ code: 'host.build-failed', args: { reason } })
}

async function readRecord(file: string): Promise<Partial<Record<string, string>>> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // No record, or one that cannot be read, only means that everything is built.
    return {}
  }
}

/** A digest of the names and bytes of all files at `places`, in the order of their names. */
async function digestOf(root: string, places: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const place of places) {
    // A start reads hundreds of them, and one after the other they would take as long as all the rest of it.
    const read = await inParallel(await filesBelow(root, place), WIDTH, async name => ({
      name,
      bytes: await readFile(path.join(root, name)),
    }))
    for (const { name, bytes } of read) hash.update(`${name}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function filesBelow(root: string, place: string): Promise<string[]> {
  const entries = await readdir(path.join(root, place), { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined
      throw error
    },
  )
  if (entries === undefined) return [place]
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}
