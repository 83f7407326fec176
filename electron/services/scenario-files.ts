/** The shelf of scenario files: outside it a file is a ticket, never a path. */

import * as promises from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RequestOutput } from '../../shared/contract/contract.ts'
import type { EarlierVersion, FileStanding, ListedFile, OpenedFile } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import { LIMITS, type ScenarioDocument } from '../../shared/scenario/document.ts'
import { cleanFileName } from '../../shared/scenario/file-name.ts'
import type { Stamp } from '../../shared/scenario/stamp.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { DiskTurns } from './disk/disk-turns.ts'
import { type FileAction, fileFault, systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { inParallel } from './disk/in-parallel.ts'
import { type Fingerprint, fingerprintOf, readBytes, readSeen } from './disk/read-bytes.ts'
import { realPlace } from './disk/real-place.ts'
import type { EarlierVersions } from './earlier-versions.ts'
import { isKeptName, isScenarioName } from './file-names.ts'
import { folderDeviceOf, type Seen, standingOf } from './file-standing.ts'
import { type Entry, FileTickets } from './file-tickets.ts'
import { makeOwnFolder, type SeenFoldersSet } from './own-folder.ts'
import type { ReadDocument } from './read-document.ts'
import { saveFile } from './saving.ts'
import type { StampOf } from './stamps.ts'

export type SavedFile = RequestOutput<'files:save'>

export interface SaveRequest {
  readonly document: ScenarioDocument
  readonly to: { readonly ticket: string } | { readonly name: string }
  /** The planner has said that what stands there may go. */
  readonly replace: boolean
}

interface ShelfOptions {
  /** Where files are listed and created; made on the first save. */
  readonly folder: string
  readonly readDocument: ReadDocument
  /** What is noted in a file when it is saved; without it nothing is. */
  readonly stampOf?: StampOf
  readonly versions: EarlierVersions
  /** Folders that were there before: one of them that is missing is out of reach, and not empty. */
  readonly seenFolders?: SeenFoldersSet
  /** Shared with whoever had the shelf before; a ticket then stays good. */
  readonly tickets?: FileTickets
  readonly fs?: FileSystem
  readonly now?: () => Date
  /** Milliseconds for which a disk may leave a save, or a look at a file or folder, without an answer. */
  readonly patience?: { readonly save: number; readonly look: number }
}

/** Files asked about at a time. */
const WIDTH = 64

/** Opens and saves what tickets stand for. Those of the list stand for places; each opening and each first save gives one to its holder. */
export class ScenarioFiles {
  readonly folder: string
  private readonly readDocument: ReadDocument
  private readonly stampOf: StampOf
  private readonly versionsKept: EarlierVersions
  private readonly seenFolders: SeenFoldersSet
  private readonly fs: FileSystem
  private readonly now: () => Date
  private readonly patience: NonNullable<ShelfOptions['patience']>
  private readonly disk = new DiskTurns()
  private readonly tickets: FileTickets

  constructor({
    folder,
    readDocument,
    versions,
    stampOf = () => null,
    seenFolders = new Set<string>(),
    tickets = new FileTickets(),
    fs = promises,
    now = () => new Date(),
    patience = { save: 30_000, look: 10_000 },
  }: ShelfOptions) {
    this.folder = folder
    this.readDocument = readDocument
    this.stampOf = stampOf
    this.versionsKept = versions
    this.seenFolders = seenFolders
    this.tickets = tickets
    this.fs = fs
    this.now = now
    this.patience = patience
  }

  /**
   * Scenario files of the folder, the last changed first; none where there is no folder yet.
   * @throws FaultError `file.folder-unavailable` where a folder that was there cannot be found.
   */
  async list(): Promise<ListedFile[]> {
    const listed = await this.look(this.folder, 'list', async () => {
      const names = await this.fs.readdir(this.folder).catch(async error => {
        if (systemReason(error) !== 'ENOENT') throw error
        return null
      })
      if (names === null) return null
      return await inParallel(names.filter(isScenarioName), WIDTH, name => this.describe(name))
    })
    if (listed === null) {
      if (!this.seenFolders.has(this.folder)) return []
      throw new FaultError({ code: 'file.folder-unavailable', args: { name: basename(this.folder) } })
    }
    if (!this.seenFolders.has(this.folder)) this.seenFolders.add(this.folder)
    return listed
      .filter(file => file !== null)
      .sort((a, b) =>
        a.modified === b.modified ? (a.name < b.name ? -1 : 1) : a.modified < b.modified ? 1 : -1,
      )
  }

  /**
   * The ticket of a file that the planner chose in a dialog of the system or named to it.
   * @param purpose `save`: the dialog has asked already whether an existing file may be replaced.
   * @throws FaultError `file.not-a-scenario-name` where the name does not end in `.h45`.
   */
  admit(path: string, purpose: 'open' | 'save'): { ticket: string; name: string } {
    const name = basename(path)
    if (!isScenarioName(name)) throw new FaultError({ code: 'file.not-a-scenario-name', args: { name } })
    const entry = purpose === 'save' ? this.tickets.forHolder(path, null) : this.tickets.ofPlace(path)
    if (purpose === 'save') entry.mayReplace = true
    return { ticket: entry.ticket, name }
  }

  /**
   * Answers with a ticket of this opening, under which the file is saved again.
   * @throws FaultError `file.…` where it cannot be read, `scenario.…` where it is no scenario for this model.
   */
  async open(ticket: string): Promise<OpenedFile> {
    const { path } = this.tickets.entry(ticket)
    const name = basename(path)
    const { bytes, seen } = await this.look(path, 'open', () => this.see(path, name))
    const { document, notices, isReadOnly, report } = this.readDocument(bytes, name)
    const opened = this.tickets.forHolder(path, seen, isReadOnly)
    return { ticket: opened.ticket, name, document, notices: [...notices], isReadOnly, report }
  }

  /** A file whose bytes came without a place on disk: dropped on the page or uploaded. */
  read(name: string, bytes: Uint8Array): OpenedFile {
    const { document, notices, isReadOnly, report } = this.readDocument(bytes, name)
    return { ticket: null, name, document, notices: [...notices], isReadOnly, report }
  }

  /** What the file is now against what the ticket's holder last read or wrote. */
  async check(ticket: string): Promise<FileStanding> {
    const entry = this.tickets.entry(ticket)
    try {
      const found = await this.disk.bounded(entry.path, this.patience.look, () =>
        standingOf(this.fs, entry.path, entry.seen),
      )
      entry.seen = found.seen
      return found.standing
    } catch {
      return 'unavailable'
    }
  }

  /** Earlier contents of the file, the last kept first. */
  async versions(ticket: string): Promise<EarlierVersion[]> {
    const entry = this.tickets.entry(ticket)
    return await this.look(entry.path, 'open', async () => {
      const { real, content } = await this.originOf(entry)
      return await this.versionsKept.list(real, content)
    })
  }

  /** An earlier content, as a copy without a place; it goes through the same gates as a file. */
  async openVersion(ticket: string, id: string): Promise<OpenedFile> {
    const entry = this.tickets.entry(ticket)
    const bytes = await this.look(entry.path, 'open', async () => {
      const { real, content } = await this.originOf(entry)
      return await this.versionsKept.read(real, content, id)
    })
    return this.read(basename(entry.path), bytes)
  }

  /**
   * Keeps a document that its planner gives up for what stands on disk.
   * @throws FaultError `file.mine-not-kept`: then it must not be given up.
   */
  async keepVersion(ticket: string, document: ScenarioDocument): Promise<void> {
    const entry = this.tickets.entry(ticket)
    const bytes = bytesOf(document, this.stampOf(document))
    try {
      await this.disk.bounded(entry.path, this.patience.save, async () => {
        const { real } = await this.originOf(entry)
        const standing = await readBytes(this.fs, real, '', LIMITS.bytes).catch(() => bytes)
        await this.versionsKept.keep(real, bytes, { reason: 'mine', written: fingerprintOf(standing) })
      })
    } catch {
      throw new FaultError({ code: 'file.mine-not-kept', args: { name: basename(entry.path) } })
    }
  }

  /** The path that a ticket stands for, and what its holder last read or wrote there; for services beside this one. */
  placeOfTicket(ticket: string): { readonly path: string; readonly known: Fingerprint | null } {
    const { path, seen } = this.tickets.entry(ticket)
    return { path, known: seen?.known ?? null }
  }

  /**
   * A ticket for a holder who is known to have read or written `known` at `path` in an earlier run.
   * @param isReadOnly a newer program made what was read there, so that the ticket must not write over it.
   */
  admitKnown(path: string, known: Fingerprint | null, isReadOnly = false): string {
    return this.tickets.forHolder(path, known === null ? null : bare(known), isReadOnly).ticket
  }

  /**
   * Saves whole or not at all, and reads back what it wrote. Saves of one file follow one another, in the order in which they came.
   * Answers with the ticket under which this holder saves again.
   * @throws FaultError `scenario.…` where the document would not be read again; `file.exists`, `file.changed-on-disk`,
   * `file.gone` or `file.write-protected` where something stands there that the planner has not agreed to replace; `file.drive-away`;
   * `file.other-not-kept` where they have agreed and it cannot be kept among the earlier versions; `file.made-by-newer` whatever the
   * planner agrees to; `file.…` where the disk refuses or does not answer.
   */
  async save({ document, to, replace }: SaveRequest): Promise<SavedFile> {
    const isKnown = 'ticket' in to
    const entry = isKnown
      ? this.tickets.entry(to.ticket)
      : this.tickets.ofPlace(join(this.folder, cleanFileName(to.name)))
    const { path } = entry
    const name = basename(path)
    if (entry.isReadOnly) throw new FaultError({ code: 'file.made-by-newer', args: { name } })
    const bytes = bytesOf(document, this.stampOf(document))
    if (!isKeptName(name)) throw new FaultError({ code: 'file.name-unusable', args: { name } })
    return await this.inTurn(path, name, async signal => {
      const known = isKnown ? (entry.seen?.known ?? null) : null
      const mayReplace = replace ? 'anything' : isKnown && entry.mayReplace ? 'existing' : 'known'
      if (!isKnown) await makeOwnFolder(this.fs, this.folder, this.seenFolders, name)
      const tools = { fs: this.fs, versions: this.versionsKept }
      const save = { path, bytes, known, mayReplace, signal } as const
      const { sighting, hasKept, notices } = await saveFile(tools, save).catch(async error => {
        if (hasCode(error, 'file.not-certain') && isKnown)
          this.tickets.note(entry, bare(fingerprintOf(bytes)))
        if (hasCode(error, 'file.gone') && (await this.isOutOfReach(entry)))
          throw new FaultError({ code: 'file.drive-away', args: { name } })
        throw error
      })
      const folderDevice = await folderDeviceOf(this.fs, path)
      const { ticket } = this.tickets.note(entry, { known: fingerprintOf(bytes), sighting, folderDevice })
      return { ticket, name, savedAt: this.now().toISOString(), hasKept, notices: [...notices] }
    })
  }

  /** A file that went with its drive was not removed: created again it would stand where nobody looks once the drive is back. */
  private async isOutOfReach({ path, seen }: Entry): Promise<boolean> {
    return (await standingOf(this.fs, path, seen)).standing === 'unavailable'
  }

  private async inTurn<T>(path: string, name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await this.disk.inTurn(path, this.patience.save, work)
    } catch (error) {
      throw error instanceof FaultError ? error : new FaultError(fileFault(error, name, 'save'))
    }
  }

  private async look<T>(path: string, action: FileAction, work: () => Promise<T>): Promise<T> {
    try {
      return await this.disk.bounded(path, this.patience.look, work)
    } catch (error) {
      throw error instanceof FaultError ? error : new FaultError(fileFault(error, basename(path), action))
    }
  }

  private async see(path: string, name: string): Promise<{ bytes: Uint8Array; seen: Seen }> {
    const { bytes, sighting } = await readSeen(this.fs, path, name, LIMITS.bytes)
    const folderDevice = await folderDeviceOf(this.fs, path)
    return { bytes, seen: { known: fingerprintOf(bytes), sighting, folderDevice } }
  }

  /** By what the versions of a file are found: its real place, which may have lost its file, and its content. */
  private async originOf({ path, seen }: Entry): Promise<{ real: string; content: string | null }> {
    const real = await realPlace(this.fs, path).catch(() => path)
    if (seen !== null) return { real, content: seen.known.sha256 }
    const bytes = await readBytes(this.fs, real, '', LIMITS.bytes).catch(() => null)
    return { real, content: bytes === null ? null : fingerprintOf(bytes).sha256 }
  }

  private async describe(name: string): Promise<ListedFile | null> {
    const path = join(this.folder, name)
    const entry = await this.fs.stat(path).catch(() => null)
    if (entry === null || !entry.isFile()) return null
    return {
      ticket: this.tickets.ofPlace(path).ticket,
      name,
      modified: entry.mtime.toISOString(),
      size: entry.size,
    }
  }
}

/** What stands in the file of a document. @throws FaultError `scenario.…` where it would not be read again. */
function bytesOf(document: ScenarioDocument, stamp: Stamp | null): Uint8Array {
  return new TextEncoder().encode(writeScenario(document, stamp))
}

/** What is known of a file by its bytes only. */
function bare(known: Fingerprint): Seen {
  return { known, sighting: null, folderDevice: null }
}

function hasCode(error: unknown, wanted: 'file.not-certain' | 'file.gone'): boolean {
  return error instanceof FaultError && error.faults.some(({ code }) => code === wanted)
}
