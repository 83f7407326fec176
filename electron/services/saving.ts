/** How a planner's file is saved: under its lock, over nothing that was not seen, with what stood there kept, and read back. */

import { basename, dirname } from 'node:path'
import { type Fault, FaultError } from '../../shared/faults.ts'
import { UnconfirmedError, writeAtomically } from './disk/atomic-write.ts'
import { fileFault, systemReason } from './disk/file-faults.ts'
import { type FileLock, takeFileLock } from './disk/file-lock.ts'
import type { FileSystem } from './disk/file-system.ts'
import { removeLeftovers } from './disk/leftovers.ts'
import {
  type Fingerprint,
  fingerprintOf,
  readBytes,
  readSeen,
  type Sighting,
  sameFingerprint,
  sameSighting,
  sightingOf,
} from './disk/read-bytes.ts'
import { realPlace } from './disk/real-place.ts'
import { type EarlierVersions, MOST_BYTES } from './earlier-versions.ts'

export interface Save {
  readonly path: string
  readonly bytes: Uint8Array
  /** What the planner has seen of the file; null for nothing. */
  readonly known: Fingerprint | null
  /** `existing`: a dialog of the system has asked about the file there. `anything`: the planner has been told and has decided. */
  readonly mayReplace: 'known' | 'existing' | 'anything'
  /** Given when nobody waits for the save any more. */
  readonly signal: AbortSignal
}

export interface Saved {
  readonly sighting: Sighting
  /** Whether something else stood there and is among the earlier versions now. */
  readonly hasKept: boolean
  readonly notices: readonly Fault[]
}

interface Tools {
  readonly fs: FileSystem
  readonly versions: Pick<EarlierVersions, 'keep'>
}

/** What one turn of a save knows of it. */
type Turn = Omit<Saved, 'hasKept'>

/** What stands at a place: its bytes, or why they cannot be read. */
interface Standing {
  readonly mode: number
  /** Taken before the bytes were read. */
  readonly sighting: Sighting
  readonly bytes: Uint8Array | FaultError
}

/** Times a save begins again whose lock was broken under it, as after a sleep of hours, or whose file changed under it. */
const TURNS = 3

/**
 * Saves whole or not at all.
 * @throws FaultError `file.…`; with `file.not-certain` the new bytes stand there, with `file.not-kept` perhaps others, with
 * every other one what stood there before.
 */
export async function saveFile(tools: Tools, save: Save): Promise<Saved> {
  const name = basename(save.path)
  // What an earlier turn has kept stays kept, also where the last one finds nothing there any more.
  let hasKept = false
  const keep: EarlierVersions['keep'] = async (...what) => {
    await tools.versions.keep(...what)
    hasKept = true
  }
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const saved = await saveOnce({ fs: tools.fs, versions: { keep } }, save, name)
      if (saved !== null) return { ...saved, hasKept }
    }
    throw Object.assign(new Error('the lock was taken away'), { code: 'EHELD' })
  } catch (error) {
    if (error instanceof FaultError) throw error
    if (error instanceof UnconfirmedError) throw new FaultError({ code: 'file.not-certain', args: { name } })
    throw new FaultError(fileFault(error, name, 'save'))
  }
}

/** Null where the lock was lost, or the file changed once more, before anything was replaced. */
async function saveOnce(tools: Tools, save: Save, name: string): Promise<Turn | null> {
  const { fs } = tools
  const real = await realPlace(fs, save.path)
  const lock = await takeFileLock(fs, real, { signal: save.signal })
  let saved: Turn
  try {
    saved = await saveLocked(tools, save, name, real, lock)
  } catch (error) {
    if (systemReason(error) === 'ELOST') return null
    throw error
  } finally {
    await lock.release()
  }
  // The time of what was just written is the present of the file's server.
  await removeLeftovers(fs, dirname(real), saved.sighting.modified).catch(() => {})
  return saved
}

async function saveLocked(
  { fs, versions }: Tools,
  { bytes, known, mayReplace, signal }: Save,
  name: string,
  real: string,
  lock: FileLock,
): Promise<Turn> {
  const standing = await standingAt(fs, real, name)
  checkReplaceable(standing, known, mayReplace, name)
  const written = fingerprintOf(bytes)
  const notices: Fault[] = []
  if (standing !== null && !(await isVersionKept(versions, real, standing, written))) {
    // Over what was not seen there is no way back but the copy.
    if (mayReplace !== 'known') throw new FaultError({ code: 'file.other-not-kept', args: { name } })
    notices.push({ code: 'file.version-not-kept', args: { name } })
  }
  const { keptOwner } = await writeAtomically(fs, real, bytes, {
    beforeReplacing: async () => {
      signal.throwIfAborted()
      // Programs that know nothing of the lock may have written while the new file was.
      if (!(await lock.isHeld()) || !(await stillStands(fs, real, standing)))
        throw Object.assign(new Error('the file or its lock changed'), { code: 'ELOST' })
    },
  })
  if (!keptOwner) notices.push({ code: 'file.owner-changed', args: { name } })
  const { bytes: back, sighting } = await readBack(fs, real, name, bytes.length)
  if (!sameFingerprint(written, fingerprintOf(back)))
    throw new FaultError({ code: 'file.not-kept', args: { name } })
  return { sighting, notices }
}

/** Null for nothing. @throws FaultError `file.not-a-file`, or the system's error. */
async function standingAt(fs: FileSystem, real: string, name: string): Promise<Standing | null> {
  try {
    const entry = await fs.stat(real)
    if (!entry.isFile()) throw new FaultError({ code: 'file.not-a-file', args: { name } })
    const bytes = await readBytes(fs, real, name, MOST_BYTES).catch(error => {
      if (error instanceof FaultError) return error
      throw error
    })
    return { mode: entry.mode, sighting: sightingOf(entry), bytes }
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return null
    throw error
  }
}

/** Whether what was found at the beginning of the save is there at its end. It is read again only where the system tells of a change. */
async function stillStands(fs: FileSystem, real: string, before: Standing | null): Promise<boolean> {
  try {
    const entry = await fs.stat(real)
    if (before === null) return false
    if (sameSighting(before.sighting, sightingOf(entry))) return true
    if (before.bytes instanceof FaultError) return false
    return sameFingerprint(
      fingerprintOf(before.bytes),
      fingerprintOf(await readBytes(fs, real, '', MOST_BYTES)),
    )
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return before === null
    if (error instanceof FaultError) return false
    throw error
  }
}

/** Refuses where something else stands there than the planner has seen. */
function checkReplaceable(
  standing: Standing | null,
  known: Fingerprint | null,
  mayReplace: Save['mayReplace'],
  name: string,
): void {
  if (mayReplace === 'anything') return
  if (standing === null) {
    if (known !== null) throw new FaultError({ code: 'file.gone', args: { name } })
    return
  }
  if ((standing.mode & 0o200) === 0) throw new FaultError({ code: 'file.write-protected', args: { name } })
  if (mayReplace === 'existing') return
  if (known === null) throw new FaultError({ code: 'file.exists', args: { name } })
  if (standing.bytes instanceof FaultError) throw asSave(standing.bytes, name)
  if (!sameFingerprint(known, fingerprintOf(standing.bytes)))
    throw new FaultError({ code: 'file.changed-on-disk', args: { name } })
}

/** Where the system does not let the file be read, nobody knows whether it changed; one that grew or is being written has. */
function asSave({ faults: [fault] }: FaultError, name: string): FaultError {
  const { code, args } = fault
  if (args.reason === undefined) return new FaultError({ code: 'file.changed-on-disk', args: { name } })
  return new FaultError({ code, args: { ...args, action: 'save' } })
}

/** What stands there goes among the earlier versions; whether it did, or need not. */
async function isVersionKept(
  versions: Tools['versions'],
  real: string,
  { bytes }: Standing,
  written: Fingerprint,
): Promise<boolean> {
  if (bytes instanceof FaultError) return false
  if (sameFingerprint(fingerprintOf(bytes), written)) return true
  return await versions.keep(real, bytes, { reason: 'saved', written }).then(
    () => true,
    () => false,
  )
}

/** What cannot be read back was replaced all the same. */
async function readBack(fs: FileSystem, real: string, name: string, limit: number) {
  try {
    return await readSeen(fs, real, name, limit)
  } catch (error) {
    throw new UnconfirmedError(error)
  }
}
