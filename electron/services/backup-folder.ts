/** The folder of backups: one file a slot, each whole or set aside. */

import { basename, join } from 'node:path'
import { LIMITS } from '../../shared/scenario/document.ts'
import { BACKUP_EXTRA, isNewerBackup, packBackup, type ReadBackup, unpackBackup } from './backup-format.ts'
import { writeAtomically } from './disk/atomic-write.ts'
import { systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { removeLeftovers } from './disk/leftovers.ts'
import { makeFolder } from './disk/make-folder.ts'
import { readBytes } from './disk/read-bytes.ts'

/** A slot with what was found in it. */
export interface FoundBackup extends ReadBackup {
  readonly slot: string
}

const SLOT_FILE = /^([A-Za-z0-9_-]{8,64})\.backup$/
const ASIDE = /^[A-Za-z0-9_-]{8,64}\.backup\.corrupt-(.+)$/
/** What a planner works on is nobody else's. */
const PRIVATE_FOLDER = 0o700
const PRIVATE_FILE = 0o600
/** Damaged backups that are kept aside. */
const KEPT_ASIDE = 5

export class BackupFolder {
  private readonly folder: string
  private readonly fs: FileSystem
  private readonly now: () => Date

  /** @param folder made when the first backup is written. */
  constructor(folder: string, fs: FileSystem, now: () => Date) {
    this.folder = folder
    this.fs = fs
    this.now = now
  }

  /** Puts a backup in place of what is in the slot. @throws the system's error, with what was there untouched. */
  async put({ slot, header, body }: FoundBackup): Promise<void> {
    await makeFolder(this.fs, this.folder, PRIVATE_FOLDER)
    const bytes = packBackup({ header, body })
    await writeAtomically(this.fs, this.fileOf(slot), bytes, { freshMode: PRIVATE_FILE })
  }

  /**
   * What is in the slot; null where there is nothing, or nothing that can be read. What is damaged is set aside as
   * `SLOT.backup.corrupt-TIME`, and stands in nobody's way any more; what a newer
   * program left stays as it is.
   */
  async get(slot: string): Promise<FoundBackup | null> {
    const file = this.fileOf(slot)
    const bytes = await readBytes(this.fs, file, basename(file), LIMITS.bytes + BACKUP_EXTRA).catch(
      () => null,
    )
    if (bytes === null) return null
    const read = unpackBackup(bytes)
    if (read !== null) return { slot, ...read }
    if (!isNewerBackup(bytes)) await this.setAside(file).catch(() => {})
    return null
  }

  /** All that can be read, the last written first; empty where the folder is not there or lets nobody look. */
  async all(): Promise<FoundBackup[]> {
    const names = await this.names()
    await removeLeftovers(this.fs, this.folder, this.now().getTime()).catch(() => {})
    const slots = names.flatMap(name => SLOT_FILE.exec(name)?.[1] ?? [])
    const found = await Promise.all(slots.map(slot => this.get(slot)))
    return found.filter(each => each !== null).sort((a, b) => (a.header.savedAt < b.header.savedAt ? 1 : -1))
  }

  /** Empties a slot; one that is empty stays so. @throws the system's error. */
  async remove(slot: string): Promise<void> {
    try {
      await this.fs.rm(this.fileOf(slot), { force: true })
    } catch (error) {
      // Below a folder that is a file nothing can be either.
      if (systemReason(error) !== 'ENOTDIR') throw error
    }
  }

  private async names(): Promise<string[]> {
    return await this.fs.readdir(this.folder).catch(() => [])
  }

  private async setAside(file: string): Promise<void> {
    const time = this.now().toISOString().replace(/[:.]/g, '-')
    await this.fs.rename(file, `${file}.corrupt-${time}`)
    const aside = (await this.names()).filter(name => ASIDE.test(name))
    const timeOf = (name: string) => ASIDE.exec(name)?.[1] ?? ''
    const older = aside.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)).slice(0, -KEPT_ASIDE)
    for (const name of older) await this.fs.rm(join(this.folder, name), { force: true })
  }

  /** The only place where a slot becomes a path; the contract has seen that it can be no other. */
  private fileOf(slot: string): string {
    const name = `${slot}.backup`
    if (!SLOT_FILE.test(name)) throw new RangeError('a slot is a name of letters, digits, _ and -')
    return join(this.folder, name)
  }
}
