/** Reads a model pack from its folder: the whole pack, or every mistake in its files with its place. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Fault, FaultError, type Place, throwFaults } from '../../shared/faults.ts'
import type { FieldPath } from '../../shared/field-problem.ts'
import {
  benchmarkDefinition,
  checkDefinition,
  fact,
  flagDefinition,
  type PackHead,
  packHead,
  sectorFile,
  targetDefinition,
} from '../../shared/model/definition.ts'
import { changesFile, limitsFile } from '../../shared/model/limits.ts'
import type { Pack, Placed, Places } from '../../shared/model/pack.ts'
import { realityCheckDefinition } from '../../shared/model/reality-check.ts'
import { uncertaintyDefinition } from '../../shared/model/uncertainty.ts'
import { nearWords } from '../../shared/near-word.ts'
import { systemReason } from './disk/file-faults.ts'
import { within } from './disk/patience.ts'
import { readHistory } from './history-file.ts'
import { PACK_PATIENCE, type PackFile, readPackFile } from './pack-file.ts'
import { packHash } from './pack-hash.ts'
import { repeatedIds, repeatedInHead } from './repeated-ids.ts'

const checksFile = z.strictObject({
  checks: z.array(checkDefinition).default([]),
  flags: z.array(flagDefinition).default([]),
})
const targetsFile = z.strictObject({ targets: z.array(targetDefinition).default([]) })
const factsFile = z.array(fact)
const realityChecksFile = z.strictObject({ reality_checks: z.array(realityCheckDefinition).default([]) })
const benchmarksFile = z.strictObject({ benchmarks: z.array(benchmarkDefinition).default([]) })

/**
 * The pack in the folder `dir`: `pack.yaml`, `model/SECTOR.yaml` for each sector that it lists, `checks.yaml`,
 * `targets.yaml`, `facts.json` and, where they are there, `history.csv`, `benchmarks.yaml`, `uncertainty.yaml`,
 * `reality-checks.yaml`, `limits.yaml` and `changes.yaml`. Whether its names and formulas hold together is for the engine to say.
 * @throws FaultError with every mistake found; its places name files relative to `dir`.
 */
export async function loadPack(dir: string): Promise<Pack> {
  const present = await modelFiles(dir)
  const head = await readPackFile(dir, 'pack.yaml', packHead)
  // A folder without it is another folder, not a pack that lacks everything.
  throwFaults(head.faults.filter(fault => fault.code === 'pack.missing-file'))
  const listed = head.value?.sectors.map(sector => sector.id) ?? [...present.keys()]
  const [checks, targets, facts, history, benchmarks, uncertainty, realityChecks, limits, changes, sectors] =
    await Promise.all([
      readPackFile(dir, 'checks.yaml', checksFile),
      readPackFile(dir, 'targets.yaml', targetsFile),
      readPackFile(dir, 'facts.json', factsFile),
      readHistory(dir),
      readPackFile(dir, 'benchmarks.yaml', benchmarksFile),
      readPackFile(dir, 'uncertainty.yaml', uncertaintyDefinition),
      readPackFile(dir, 'reality-checks.yaml', realityChecksFile),
      readPackFile(dir, 'limits.yaml', limitsFile),
      readPackFile(dir, 'changes.yaml', changesFile),
      Promise.all(
        listed.map(async id => ({ id, file: await readPackFile(dir, `model/${id}.yaml`, sectorFile) })),
      ),
    ])
  throwFaults([
    ...head.faults,
    ...unlistedFaults(head, present, listed),
    ...sectors.flatMap(({ file }, index) => standingAt(file.faults, head, index)),
    ...checks.faults,
    ...targets.faults,
    ...facts.faults,
    ...history.faults,
    ...[benchmarks, uncertainty, realityChecks, limits, changes].flatMap(optionalFaults),
    ...unknownFacts(targets, facts),
    ...repeatedIds(facts, facts.value ?? [], { code: 'pack.repeated-fact' }, index => [index, 'id']),
    ...repeatedInHead(head),
  ])
  const content = {
    head: sound(head),
    levers: sectors.flatMap(({ id, file }) => placed(file, sound(file).levers, 'levers', id)),
    parameters: sectors.flatMap(({ id, file }) => placed(file, sound(file).parameters, 'parameters', id)),
    equations: sectors.flatMap(({ id, file }) => placed(file, sound(file).equations, 'equations', id)),
    checks: placed(checks, sound(checks).checks, 'checks', 'checks'),
    flags: placed(checks, sound(checks).flags, 'flags', 'checks'),
    targets: placed(targets, sound(targets).targets, 'targets', 'targets'),
    facts: sound(facts),
    history: history.observations,
    benchmarks: placed(benchmarks, benchmarks.value?.benchmarks ?? [], 'benchmarks', 'benchmarks'),
    realityChecks: placed(
      realityChecks,
      realityChecks.value?.reality_checks ?? [],
      'reality_checks',
      'reality-checks',
    ),
    limits: placed(limits, limits.value?.limits ?? [], 'limits', 'limits'),
    changes: placed(changes, changes.value?.changes ?? [], 'changes', 'changes'),
    ...(uncertainty.value === null ? {} : { uncertainty: placedWhole(uncertainty, uncertainty.value) }),
  }
  return { ...content, headPlaces: placesWithin(head, content.head, []), hash: packHash(content) }
}

/** Faults of a file that a pack may do without. */
function optionalFaults({ faults }: PackFile<unknown>): readonly Fault[] {
  return faults.filter(fault => fault.code !== 'pack.missing-file')
}

/** The value of a file whose faults have been thrown already. */
function sound<T>(file: PackFile<T>): T {
  if (file.value === null) throw new Error('a pack file without a value must have a fault')
  return file.value
}

/** Sector files that are there, by sector. */
async function modelFiles(dir: string): Promise<Map<string, string>> {
  try {
    // Before anything else is asked of a disk that says nothing: one call at most hangs there.
    await within(PACK_PATIENCE, () => readdir(dir))
  } catch (error) {
    throw new FaultError({ code: 'pack.no-folder', args: { folder: dir, reason: systemReason(error) } })
  }
  const names = await readdir(join(dir, 'model')).catch(() => [])
  const files = names.filter(name => /\.ya?ml$/.test(name)).sort()
  return new Map(files.map(name => [name.replace(/\.ya?ml$/, ''), name]))
}

/** A file of `model/` that no sector names is a forgotten line in `pack.yaml` or a file too many. */
function unlistedFaults(
  head: PackFile<PackHead>,
  present: ReadonlyMap<string, string>,
  listed: readonly string[],
): Fault[] {
  const at = head.placeOf(['sectors'], 'key')
  return [...present]
    .filter(([id, name]) => !listed.includes(id) || !name.endsWith('.yaml'))
    .map(([id, name]) => ({
      code: 'pack.unlisted-file',
      args: { file: `model/${name}`, near: nearWords(id, listed) },
      at,
    }))
}

/** A sector file that is not there is a mistake of the line that lists it. */
function standingAt(faults: readonly Fault[], head: PackFile<PackHead>, index: number): Fault[] {
  return faults.map(fault =>
    fault.code === 'pack.missing-file'
      ? { ...fault, at: head.placeOf(['sectors', index, 'id'], 'value') }
      : fault,
  )
}

/** A target's figures must be among the facts, as the engine asks of every other item. */
function unknownFacts(
  file: PackFile<z.output<typeof targetsFile>>,
  facts: PackFile<z.output<typeof factsFile>>,
): Fault[] {
  if (file.value === null || facts.value === null) return []
  const known = new Set(facts.value.map(({ id }) => id))
  return file.value.targets.flatMap(({ id, source }, index) =>
    (source.facts ?? [])
      .filter(used => !known.has(used))
      .map(used => ({
        code: 'model.unknown-fact',
        args: { id, fact: used, near: nearWords(used, known) },
        at: file.placeOf(['targets', index, 'source', 'facts'], 'value'),
      })),
  )
}

/** A file whose parts are found by their way from its root. */
function placedWhole<T>(file: PackFile<T>, definition: T): { definition: T; places: Places } {
  return { definition, places: placesWithin(file, definition, []) }
}

/** Places of all values within `value`, by their way from the root. */
function placesWithin(file: PackFile<unknown>, value: unknown, path: FieldPath): Places {
  if (typeof value !== 'object' || value === null) return {}
  const places: Record<string, Place> = {}
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key]
    places[innerPath.join('.')] = file.placeOf(innerPath, 'value')
    Object.assign(places, placesWithin(file, inner, innerPath))
  }
  return places
}

function placed<T extends object>(
  file: PackFile<unknown>,
  items: readonly T[],
  list: string,
  sector: string,
): Placed<T>[] {
  return items.map((item, index) => {
    const places: Record<string, Place> = { item: file.placeOf([list, index], 'value') }
    for (const [field, value] of Object.entries(item)) {
      places[field] = file.placeOf([list, index, field], 'value')
      if (typeof value === 'object' && !Array.isArray(value))
        for (const key of Object.keys(value))
          places[`${field}.${key}`] = file.placeOf([list, index, field, key], 'key')
    }
    return { ...item, sector, places }
  })
}
