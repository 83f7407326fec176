/** The shelf of scenario files: outside it a file is a ticket, never a path. */

import { randomBytes } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { RequestOutput } from '../../shared/contract/contract.ts'
import type { EarlierVersion, FileStanding, ListedFile, OpenedFile } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import { LIMITS, type ScenarioDocument } from '../../shared/scenario/document.ts'
import { cleanFileName } from '../../shared/scenario/file-name.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { type FileSystem, removeLeftovers, writeAtomically } from './atomic-write.ts'
import { fileFault, systemReason } from './file-faults.ts'
import { isScenarioName } from './file-names.ts'
import { makeFolder } from './make-folder.ts'
import { type Fingerprint, fingerprintOf, readBytes, sameFingerprint } from './read-bytes.ts'
import type { ReadDocument } from './read-document.ts'
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
  readonly fs?: FileSystem
  readonly now?: () => Date
}

/** What a ticket stands for. */
interface Entry {
  readonly ticket: string
  readonly path: string
  /** What the file held when this ticket's holder last read or wrote it; null where it never did. */
  known: Fingerprint | null
  /** Chosen in the system's own dialog for saving, which has asked already whether to replace it. */
  mayReplace: boolean
  /** Opened from a file of a newer program, which must not be written over. */
  isReadOnly: boolean
}

/**
 * Gives tickets to files, and opens and saves what they stand for. A ticket of the list stands for a place only, the same
 * for everyone; each opening and each first save gives a ticket of its own, so that two pages with the same file open are
 * two programs to each other.
 */
export class ScenarioFiles {
  readonly folder: string
  private readonly readDocument: ReadDocument
  private readonly stampOf: StampOf
  private readonly fs: FileSystem
  private readonly now: () => Date
  private readonly byTicket = new Map<string, Entry>()
  /** Tickets that stand for a place only, by path. */
  private readonly places = new Map<string, Entry>()
  private lastSave: Promise<unknown> = Promise.resolve()

  constructor({
    folder,
    readDocument,
    stampOf = () => null,
    fs = promises,
    now = () => new Date(),
  }: ShelfOptions) {
    this.folder = folder
    this.readDocument = readDocument
    this.stampOf = stampOf
    this.fs = fs
    this.now = now
  }

  /** Scenario files of the folder, the last changed first; none where there is no folder yet. */
  async list(): Promise<ListedFile[]> {
    let names: string[]
    try {
      names = await this.fs.readdir(this.folder)
    } catch (error) {
      if (systemReason(error) === 'ENOENT') return []
      throw new FaultError(fileFault(error, basename(this.folder), 'list'))
    }
    const listed = await Promise.all(names.filter(isScenarioName).map(name => this.describe(name)))
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
    const entry = purpose === 'save' ? this.admitted(path, null) : this.placeOf(path)
    if (purpose === 'save') entry.mayReplace = true
    return { ticket: entry.ticket, name }
  }

  /**
   * Answers with a ticket of this opening, under which the file is saved again.
   * @throws FaultError `file.…` where it cannot be read, `scenario.…` where it is no scenario for this model.
   */
  async open(ticket: string): Promise<OpenedFile> {
    const { path } = this.entry(ticket)
    const name = basename(path)
    const bytes = await readBytes(this.fs, path, name, LIMITS.bytes)
    const { document, notices, isReadOnly, report } = this.readDocument(bytes, name)
    const opened = this.admitted(path, fingerprintOf(bytes))
    opened.isReadOnly = isReadOnly
    return { ticket: opened.ticket, name, document, notices: [...notices], isReadOnly, report }
  }

  /** A file whose bytes came without a place on disk: dropped on the page or uploaded. */
  read(name: string, bytes: Uint8Array): OpenedFile {
    const { document, notices, isReadOnly, report } = this.readDocument(bytes, name)
    return { ticket: null, name, document, notices: [...notices], isReadOnly, report }
  }

  /** What the file is now against what the ticket's holder last read or wrote. */
  check(ticket: string): Promise<FileStanding> {
    return Promise.reject(new Error(`not built: ${ticket}`))
  }

  /** Earlier contents of the file, the last kept first. */
  versions(ticket: string): Promise<EarlierVersion[]> {
    return Promise.reject(new Error(`not built: ${ticket}`))
  }

  /** An earlier content, as a copy without a place. */
  openVersion(ticket: string, id: string): Promise<OpenedFile> {
    return Promise.reject(new Error(`not built: ${ticket} ${id}`))
  }

  /** Keeps a document that its planner gives up for what stands on disk. */
  keepVersion(ticket: string, document: ScenarioDocument): Promise<void> {
    return Promise.reject(new Error(`not built: ${ticket} ${document.id}`))
  }

  /** The path that a ticket stands for, and what its holder last read or wrote there; for services beside this one. */
  placeOfTicket(ticket: string): { readonly path: string; readonly known: Fingerprint | null } {
    const { path, known } = this.entry(ticket)
    return { path, known }
  }

  /**
   * A ticket for a holder who is known to have read or written `known` at `path` in an earlier run.
   * @param isReadOnly a newer program made what was read there, so that the ticket must not write over it.
   */
  admitKnown(path: string, known: Fingerprint | null, isReadOnly = false): string {
    const entry = this.admitted(path, known)
    entry.isReadOnly = isReadOnly
    return entry.ticket
  }

  /**
   * Saves whole or not at all, and reads back what it wrote. Saves follow one another, in the order in which they came.
   * Answers with the ticket under which this holder saves again.
   * @throws FaultError `file.exists`, `file.changed-on-disk`, `file.gone` or `file.write-protected`, which `replace`
   * overrules; `file.made-by-newer`; other `file.…` where the system refuses. The file on disk is then what it was.
   */
  save(request: SaveRequest): Promise<SavedFile> {
    const saved = this.lastSave.then(() => this.saveNow(request))
    this.lastSave = saved.catch(() => {})
    return saved
  }

  private async saveNow({ document, to, replace }: SaveRequest): Promise<SavedFile> {
    const bytes = new TextEncoder().encode(writeScenario(document, this.stampOf(document)))
    const entry =
      'ticket' in to ? this.entry(to.ticket) : this.placeOf(join(this.folder, cleanFileName(to.name)))
    const name = basename(entry.path)
    if (entry.isReadOnly) throw new FaultError({ code: 'file.made-by-newer', args: { name } })
    if (bytes.length > LIMITS.bytes)
      throw new FaultError({ code: 'scenario.too-large-to-write', args: { limit: LIMITS.bytes } })
    try {
      if (!('ticket' in to)) await makeFolder(this.fs, this.folder)
      if (!replace) await this.checkReplaceable(entry, name, 'ticket' in to)
      await removeLeftovers(this.fs, dirname(entry.path), this.now().getTime()).catch(() => {})
      await writeAtomically(this.fs, entry.path, bytes)
    } catch (error) {
      throw error instanceof FaultError ? error : new FaultError(fileFault(error, name, 'save'))
    }
    const written = fingerprintOf(bytes)
    if (!sameFingerprint(written, fingerprintOf(await readBytes(this.fs, entry.path, name, LIMITS.bytes))))
      throw new FaultError({ code: 'file.not-kept', args: { name } })
    const { ticket } = this.keep(entry, written)
    return { ticket, name, savedAt: this.now().toISOString(), notices: [] }
  }

  /** Refuses where something stands at the entry's place that the planner has not seen. */
  private async checkReplaceable(entry: Entry, name: string, byTicket: boolean): Promise<void> {
    const known = byTicket ? entry.known : null
    let mode: number
    try {
      const standing = await this.fs.stat(entry.path)
      if (!standing.isFile()) throw new FaultError({ code: 'file.not-a-file', args: { name } })
      mode = standing.mode
    } catch (error) {
      if (systemReason(error) !== 'ENOENT') throw error
      if (known !== null) throw new FaultError({ code: 'file.gone', args: { name } })
      return
    }
    if ((mode & 0o200) === 0) throw new FaultError({ code: 'file.write-protected', args: { name } })
    if (byTicket && entry.mayReplace) return
    if (known === null) throw new FaultError({ code: 'file.exists', args: { name } })
    const standing = await readBytes(this.fs, entry.path, name, LIMITS.bytes).catch(() => null)
    if (standing === null || !sameFingerprint(known, fingerprintOf(standing)))
      throw new FaultError({ code: 'file.changed-on-disk', args: { name } })
  }

  private async describe(name: string): Promise<ListedFile | null> {
    const path = join(this.folder, name)
    const entry = await this.fs.stat(path).catch(() => null)
    if (entry === null || !entry.isFile()) return null
    return { ticket: this.placeOf(path).ticket, name, modified: entry.mtime.toISOString(), size: entry.size }
  }

  private entry(ticket: string): Entry {
    const entry = this.byTicket.get(ticket)
    if (entry === undefined) throw new FaultError({ code: 'file.unknown-ticket', args: {} })
    return entry
  }

  /** The ticket that stands for the place at `path` only. */
  private placeOf(path: string): Entry {
    const place = this.places.get(path) ?? this.admitted(path, null)
    this.places.set(path, place)
    return place
  }

  /** Notes what the holder of `entry` has written; where that is a place for everyone, under a ticket of its own. */
  private keep(entry: Entry, written: Fingerprint): Entry {
    if (this.places.get(entry.path) === entry) return this.admitted(entry.path, written)
    entry.known = written
    entry.mayReplace = false
    return entry
  }

  private admitted(path: string, known: Fingerprint | null): Entry {
    const ticket = randomBytes(18).toString('base64url')
    const entry: Entry = { ticket, path, known, mayReplace: false, isReadOnly: false }
    this.byTicket.set(ticket, entry)
    return entry
  }
}
