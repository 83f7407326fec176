/** Where exports go: files chosen in a dialog of the system, or names in the folder of the program; each written whole or not at all. */

import { randomBytes } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ExportFormat, ExportTarget } from '../../shared/contract/exports.ts'
import { FaultError } from '../../shared/faults.ts'
import { cleanFileName } from '../../shared/scenario/file-name.ts'
import { UnconfirmedError, writeAtomically } from './disk/atomic-write.ts'
import { DiskTurns } from './disk/disk-turns.ts'
import { fileFault, systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { removeLeftovers } from './disk/leftovers.ts'
import { realPlace } from './disk/real-place.ts'
import { isKeptName } from './file-names.ts'
import { makeOwnFolder, type SeenFoldersSet } from './own-folder.ts'

/** A file that is to be written. */
export interface ExportPlace {
  readonly path: string
  readonly name: string
  /** Whether what stands there may be replaced: the planner has agreed, here or in a dialog of the system. */
  readonly mayReplace: boolean
  /** It lies in the folder of the program, which is made where it is missing. */
  readonly isOwn: boolean
}

export interface ExportPlacesOptions {
  /** In which files are created that have only a name. */
  readonly folder: string
  readonly seenFolders: SeenFoldersSet
  readonly fs?: FileSystem
  /** Milliseconds for which a disk may leave a write without an answer. */
  readonly patience?: number
}

/** What a planner calls nothing is called this. */
const FALLBACK = 'Hanoi 2045'

export class ExportPlaces {
  readonly folder: string
  private readonly seenFolders: SeenFoldersSet
  private readonly fs: FileSystem
  private readonly patience: number
  private readonly disk = new DiskTurns()
  private readonly chosen = new Map<string, ExportPlace>()

  constructor({ folder, seenFolders, fs = promises, patience = 30_000 }: ExportPlacesOptions) {
    this.folder = folder
    this.seenFolders = seenFolders
    this.fs = fs
    this.patience = patience
  }

  /**
   * The ticket of a file that the planner chose in a dialog of the system. Not every system adds the ending itself; what it asked
   * about was then another name, and nothing may be replaced under the whole one.
   */
  admit(path: string, format: ExportFormat): { readonly ticket: string; readonly name: string } {
    const isWhole = path.toLowerCase().endsWith(`.${format}`)
    const whole = isWhole ? path : `${path}.${format}`
    const ticket = randomBytes(18).toString('base64url')
    this.chosen.set(ticket, { path: whole, name: basename(whole), mayReplace: isWhole, isOwn: false })
    return { ticket, name: basename(whole) }
  }

  /**
   * The place of a target, before anything is made for it.
   * @throws FaultError `file.unknown-ticket`, also for a file that was chosen for another format; `file.name-unusable`;
   * `file.exists` where a file stands there that may not be replaced; `file.…` where nobody can look.
   */
  async find(to: ExportTarget, format: ExportFormat, replace: boolean): Promise<ExportPlace> {
    const place = this.placeOf(to, format)
    const { name } = place
    if (!isKeptName(name)) throw new FaultError({ code: 'file.name-unusable', args: { name } })
    const found = { ...place, mayReplace: place.mayReplace || replace }
    await this.asFaults(name, () => this.disk.bounded(found.path, this.patience, () => this.checkFree(found)))
    return found
  }

  /**
   * Writes whole or not at all; writes to one file follow one another.
   * @param signal given when nobody wants the file any more.
   * @throws FaultError as `find`, since time has passed; `export.cancelled`; `file.not-certain` where the new bytes stand there and the
   * disk did not confirm it; `file.…` where the disk refuses or does not answer, with what stood there before.
   */
  async write(place: ExportPlace, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const { path, name, isOwn } = place
    await this.asFaults(name, () =>
      this.disk.inTurn(path, this.patience, async given => {
        if (isOwn) await makeOwnFolder(this.fs, this.folder, this.seenFolders, name)
        await this.checkFree(place)
        await writeAtomically(this.fs, path, bytes, {
          beforeReplacing: async () => {
            if (signal.aborted) throw new FaultError({ code: 'export.cancelled', args: {} })
            given.throwIfAborted()
            await this.checkFree(place)
          },
        })
        const written = await this.fs.stat(path).catch(() => null)
        if (written !== null) await removeLeftovers(this.fs, dirname(path), written.mtimeMs).catch(() => {})
      }),
    )
  }

  private placeOf(to: ExportTarget, format: ExportFormat): ExportPlace {
    if ('name' in to) {
      const name = cleanFileName(to.name, `.${format}`, FALLBACK)
      return { path: join(this.folder, name), name, mayReplace: false, isOwn: true }
    }
    const place = this.chosen.get(to.ticket)
    if (place === undefined || !place.name.toLowerCase().endsWith(`.${format}`))
      throw new FaultError({ code: 'file.unknown-ticket', args: {} })
    return place
  }

  /** A file that is write-protected is nobody's to replace here: another name costs nothing. */
  private async checkFree({ path, name, mayReplace }: ExportPlace): Promise<void> {
    const entry = await this.fs.stat(path).catch(error => {
      if (systemReason(error) === 'ENOENT') return null
      throw error
    })
    if (entry === null) {
      // A link that leads nowhere is refused before anything is made for it, and a folder that is missing is not looked for.
      await realPlace(this.fs, path).catch(error => {
        if (systemReason(error) !== 'ENOENT') throw error
      })
      return
    }
    if (!entry.isFile()) throw new FaultError({ code: 'file.not-a-file', args: { name } })
    if (!mayReplace) throw new FaultError({ code: 'file.exists', args: { name } })
    if ((entry.mode & 0o200) === 0) throw new FaultError({ code: 'export.write-protected', args: { name } })
  }

  private async asFaults<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof FaultError) throw error
      if (error instanceof UnconfirmedError)
        throw new FaultError({ code: 'file.not-certain', args: { name } })
      throw new FaultError(fileFault(error, name, 'save'))
    }
  }
}
