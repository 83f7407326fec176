/** Earlier contents of the planner's files, kept in a private folder of the program: never beside the files themselves. */

import { createHash } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { EarlierVersion } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import { writeAtomically } from './disk/atomic-write.ts'
import { systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { inParallel } from './disk/in-parallel.ts'
import { removeLeftovers } from './disk/leftovers.ts'
import { makeFolder } from './disk/make-folder.ts'
import { type Fingerprint, fingerprintOf, readBytes } from './disk/read-bytes.ts'

/** A later time than this leaves no room in a name for the one after it; nothing of ours is so late. */
const LATEST = Date.UTC(9999, 0)
/** Kept however old they are. */
const ALWAYS = 20
/** Milliseconds for which all are kept. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000
/** Bytes of one file's versions; the oldest go first. */
export const MOST_BYTES = 200 * 1024 * 1024
/** Readable by their owner only: they may be copies of a file that is. */
const PRIVATE_FOLDER = 0o700
const PRIVATE_FILE = 0o600
const PLACE = 'place.json'
const WIDTH = 32

/** Which file a folder of versions belongs to. */
const place = z.object({
  path: z.string(),
  /** SHA-256 of what was last written there, by which the file is known again where it has been moved. */
  content: z.string(),
})
type Place = z.infer<typeof place>

/** A version by its file name, `TIME-SHA256.h45` or `TIME-SHA256.mine.h45`. */
interface Named {
  readonly name: string
  readonly id: string
  readonly time: number
  readonly sha256: string
  readonly reason: EarlierVersion['reason']
}

interface VersionsOptions {
  /** Made with the first version. */
  readonly folder: string
  readonly fs?: FileSystem
  readonly now?: () => Date
}

/** Paths are those of the real files, links followed. */
export class EarlierVersions {
  private readonly folder: string
  private readonly fs: FileSystem
  private readonly now: () => Date

  constructor({ folder, fs = promises, now = () => new Date() }: VersionsOptions) {
    this.folder = folder
    this.fs = fs
    this.now = now
  }

  /**
   * Keeps `bytes` as a version of the file at `path`, unless it is what was kept last.
   * @param written what the file is about to hold, or holds.
   * @throws the system's error.
   */
  async keep(
    path: string,
    bytes: Uint8Array,
    { reason, written }: { readonly reason: EarlierVersion['reason']; readonly written: Fingerprint },
  ): Promise<void> {
    const { sha256 } = fingerprintOf(bytes)
    const home = this.homeOf(path)
    if ((await this.namedIn(home)).length === 0) await this.adopt(home, sha256)
    await makeFolder(this.fs, home, PRIVATE_FOLDER)
    const [last] = await this.namedIn(home)
    if (last?.sha256 !== sha256) {
      // Later than the last one, also where a clock was set back, so that their order is the order of the saves.
      const time = Math.max(this.now().getTime(), (last?.time ?? 0) + 1)
      const name = `${stampOf(time)}-${sha256}${reason === 'mine' ? '.mine' : ''}.h45`
      await this.write(join(home, name), bytes)
    }
    // The version is kept; what fails from here on is done with the next one.
    await this.tidy(home, { path, content: written.sha256 }).catch(() => {})
  }

  /**
   * The versions of the file at `path`, the last kept first; what cannot be read of them is left out.
   * @param content SHA-256 of what the file holds, by which its versions are found where it was moved; null for no file.
   */
  async list(path: string, content: string | null): Promise<EarlierVersion[]> {
    const home = await this.servingHome(path, content)
    if (home === null) return []
    const sized = await this.sized(home)
    return sized.map(({ id, time, reason, size }) => ({
      id,
      keptAt: new Date(time).toISOString(),
      size,
      reason,
    }))
  }

  /** The bytes of a version. @throws FaultError `file.version-gone`, or `file.version-damaged` where they are others than were kept. */
  async read(path: string, content: string | null, id: string): Promise<Uint8Array> {
    const name = basename(path)
    const home = await this.servingHome(path, content)
    const version = home === null ? undefined : (await this.namedIn(home)).find(named => named.id === id)
    if (home === null || version === undefined)
      throw new FaultError({ code: 'file.version-gone', args: { name } })
    const bytes = await readBytes(this.fs, join(home, version.name), name, MOST_BYTES)
    if (fingerprintOf(bytes).sha256 !== version.sha256)
      throw new FaultError({ code: 'file.version-damaged', args: { name } })
    return bytes
  }

  private homeOf(path: string): string {
    return join(this.folder, createHash('sha256').update(path).digest('hex'))
  }

  /** The file's own folder, or where that has none the one of the file that it was before it was moved or copied. */
  private async servingHome(path: string, content: string | null): Promise<string | null> {
    const own = this.homeOf(path)
    if ((await this.namedIn(own)).length > 0) return own
    return content === null ? null : await this.homeByContent(content)
  }

  private async homeByContent(content: string): Promise<string | null> {
    const homes = await this.namesIn(this.folder)
    const fitting = await inParallel(homes, WIDTH, async name => {
      const home = join(this.folder, name)
      const versions = await this.namedIn(home)
      if (versions.length === 0) return null
      const fits =
        versions.some(({ sha256 }) => sha256 === content) || (await this.placeIn(home))?.content === content
      return fits ? { home, time: versions[0]?.time ?? 0 } : null
    })
    const [latest] = fitting.filter(found => found !== null).sort((a, b) => b.time - a.time)
    return latest?.home ?? null
  }

  /** Takes over the versions of a file of this content that is no longer at its place: it has been moved here. */
  private async adopt(home: string, content: string): Promise<void> {
    const found = await this.homeByContent(content)
    const former = found === null ? null : await this.placeIn(found)
    if (found === null || former === null) return
    const isGone = await this.fs.stat(former.path).then(
      () => false,
      error => systemReason(error) === 'ENOENT',
    )
    const folderStands = await this.fs.stat(dirname(former.path)).then(
      () => true,
      () => false,
    )
    // Where it cannot be moved the versions stay where they are, and are found by content again.
    if (isGone && folderStands) await this.fs.rename(found, home).catch(() => {})
  }

  private async tidy(home: string, noted: Place): Promise<void> {
    await this.write(join(home, PLACE), encode(noted))
    await this.prune(home)
    await removeLeftovers(this.fs, home, this.now().getTime())
  }

  private async prune(home: string): Promise<void> {
    const oldest = this.now().getTime() - KEPT_FOR
    let bytes = 0
    for (const [index, { name, time, size }] of (await this.sized(home)).entries()) {
      bytes += size
      const isKept = index === 0 || (bytes <= MOST_BYTES && (index < ALWAYS || time >= oldest))
      if (!isKept) await this.fs.rm(join(home, name), { force: true })
    }
  }

  private async sized(home: string): Promise<(Named & { readonly size: number })[]> {
    const sized = await inParallel(await this.namedIn(home), WIDTH, async named => {
      const entry = await this.fs.stat(join(home, named.name)).catch(() => null)
      return entry?.isFile() === true ? { ...named, size: entry.size } : null
    })
    return sized.filter(version => version !== null)
  }

  /** The last kept first. */
  private async namedIn(home: string): Promise<Named[]> {
    return (await this.namesIn(home))
      .flatMap(name => parsed(name) ?? [])
      .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1))
  }

  /** None where there is no such folder, or none that can be read: a write into it then says why. */
  private async namesIn(folder: string): Promise<string[]> {
    return await this.fs.readdir(folder).catch(() => [])
  }

  /** Null where it is missing or damaged; then its folder is found by its path only. */
  private async placeIn(home: string): Promise<Place | null> {
    try {
      const bytes = await readBytes(this.fs, join(home, PLACE), PLACE, 100_000)
      return place.parse(JSON.parse(new TextDecoder().decode(bytes)))
    } catch {
      return null
    }
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    await writeAtomically(this.fs, path, bytes, { freshMode: PRIVATE_FILE })
  }
}

function encode(noted: Place): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(noted)}\n`)
}

/** `20260301T080000123Z`. */
function stampOf(time: number): string {
  return new Date(time).toISOString().replace(/[-:.]/g, '')
}

function parsed(name: string): Named | null {
  const parts = /^((\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9a-f]{64}))(\.mine)?\.h45$/.exec(name)
  if (parts === null) return null
  const [, id = '', year, month, day, hour, minute, second, thousandth, sha256 = '', mine] = parts
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`)
  if (Number.isNaN(time) || time >= LATEST) return null
  return { name, id, time, sha256, reason: mine === undefined ? 'saved' : 'mine' }
}
