/** Unsaved work, kept apart from the planner's files until it is saved or given up. */

import { randomUUID } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FileStanding, LeftBackup, OpenedBackup, OpenedFile } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import type { Language } from '../../shared/model/definition.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { BackupFolder, type FoundBackup } from './backup-folder.ts'
import { type BackupHeader, headerOf } from './backup-format.ts'
import { DiskTurns } from './disk/disk-turns.ts'
import { systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { contentNow } from './file-standing.ts'
import { modelOf } from './model-of-document.ts'
import { rescueName } from './rescue-name.ts'
import type { SavedFile, ScenarioFiles } from './scenario-files.ts'

interface BackupsOptions {
  /** Private folder of the program, below which backups are kept. */
  readonly folder: string
  readonly files: Pick<ScenarioFiles, 'placeOfTicket' | 'admitKnown' | 'read' | 'save'>
  /** Id of the pack that runs; where it is left out, all work passes for its own. */
  readonly pack?: string
  /** Tells what this start of the program wrote from what earlier ones did; one of its own where it is left out. */
  readonly run?: string
  readonly fs?: FileSystem
  readonly now?: () => Date
  /** Milliseconds for a look at a planner's file. */
  readonly patience?: number
}

/** Where a document belongs: its file, and what that held when the work on it began. */
type Place = Pick<BackupHeader, 'path' | 'base'>

const NOWHERE: Place = { path: null, base: null }

/** Backups of earlier runs that are kept for their planner; of more the oldest go. */
const KEPT = 50
/** Names that are tried for a rescued file. */
const NAMES = 50

/**
 * Keeps the unsaved work of every page in a slot of its own, below the program's private folder and never beside a
 * planner's file. Whatever is asked is done in the order in which it came.
 */
export class Backups {
  private readonly slots: BackupFolder
  private readonly files: BackupsOptions['files']
  private readonly fs: FileSystem
  private readonly now: () => Date
  private readonly patience: number
  private readonly run: string
  private readonly pack: string | undefined
  private last: Promise<unknown> = Promise.resolve()
  /** Who looks at the planner's files: one at a time in a folder, so that a drive that is away holds one thread. */
  private readonly looks = new DiskTurns()

  constructor({
    folder,
    files,
    pack,
    run = randomUUID(),
    fs = promises,
    now = () => new Date(),
    patience = 3000,
  }: BackupsOptions) {
    this.run = run
    this.pack = pack
    this.slots = new BackupFolder(join(folder, 'backups'), fs, now)
    this.files = files
    this.fs = fs
    this.now = now
    this.patience = patience
  }

  /**
   * Keeps the document in place of what the slot held.
   * @param ticket of the file that it belongs to; null where it was never saved.
   * @throws FaultError `backup.not-kept` where the folder takes nothing; saving is another matter and may still work.
   */
  write(slot: string, ticket: string | null, document: ScenarioDocument): Promise<{ savedAt: string }> {
    return this.inTurn(async () => {
      const body = new TextEncoder().encode(writeScenario(document))
      const savedAt = this.now().toISOString()
      const place = await this.placeOf(slot, ticket)
      const header = headerOf(body, { ...place, title: document.title, savedAt, run: this.run })
      try {
        await this.slots.put({ slot, header, body })
      } catch (error) {
        throw new FaultError({ code: 'backup.not-kept', args: { reason: systemReason(error) } })
      }
      return { savedAt }
    })
  }

  /**
   * Work that was left, the last written first: of earlier runs and of the slots claimed; of every slot where the host has
   * one page only. What a file holds meanwhile is no longer left, and goes without a word.
   */
  list(claims: readonly string[], isOnlyPage: boolean): Promise<LeftBackup[]> {
    return this.inTurn(async () => {
      const all = await this.slots.all()
      const left = all.filter(
        ({ slot, header }) => isOnlyPage || header.run !== this.run || claims.includes(slot),
      )
      for (const { slot } of left.slice(KEPT)) await this.slots.remove(slot).catch(() => {})
      const described = await Promise.all(left.slice(0, KEPT).map(each => this.describe(each)))
      return described.filter(each => each !== null)
    })
  }

  /**
   * The document that a slot holds, and what its file holds now.
   * @param purpose `restore` counts as an attempt before anything else: work whose restoring ends the program is known by it.
   * @throws FaultError `backup.gone` where the slot holds nothing whole; `scenario.…` or `run.…` where this model cannot take it.
   */
  open(slot: string, purpose: 'look' | 'restore'): Promise<OpenedBackup> {
    return this.inTurn(async () => {
      const found = await this.found(slot)
      const { path, base, title } = found.header
      if (purpose === 'restore') await this.countAttempt(found)
      const { document } = await this.read(found, path === null ? title : basename(path))
      if (path === null) return { slot, document, saved: null, ticket: null, name: null, standing: null }
      const { standing, saved } = await this.fileOf(path, base)
      const ticket =
        purpose === 'restore' ? this.files.admitKnown(path, base, document.newer !== undefined) : null
      return { slot, document, saved, ticket, name: basename(path), standing }
    })
  }

  /** Empties a slot. @throws FaultError `backup.not-let-go` where the folder does not let it go. */
  discard(slot: string): Promise<void> {
    return this.inTurn(() => this.letGo(slot))
  }

  /**
   * Makes a file of its own of a backup, among the planner's, and lets go of the backup. The document is not held against
   * the model: what cannot be restored can still be rescued.
   * @throws FaultError `backup.gone`; `file.…` where the folder takes no file. The backup then stays.
   */
  rescue(slot: string, language: Language): Promise<SavedFile> {
    return this.inTurn(async () => {
      const { header, body } = await this.found(slot)
      const name = rescueName(header.path === null ? header.title : basename(header.path), {
        savedAt: header.savedAt,
        language,
      })
      const { document } = readScenarioFile(body, name(1))
      const saved = await this.saveAsFree(document, name)
      await this.letGo(slot)
      return saved
    })
  }

  private async saveAsFree(document: ScenarioDocument, name: (count: number) => string): Promise<SavedFile> {
    for (let count = 1; ; count += 1) {
      try {
        return await this.files.save({ document, to: { name: name(count) }, replace: false })
      } catch (error) {
        const isTaken = error instanceof FaultError && error.faults[0].code === 'file.exists'
        if (!isTaken || count === NAMES) throw error
      }
    }
  }

  private async describe({ slot, header, body }: FoundBackup): Promise<LeftBackup | null> {
    const { path, base, title, savedAt, attempts } = header
    const made = modelOf(body)
    const otherPack = this.pack === undefined || made === this.pack ? null : made
    if (path === null) return { slot, name: null, title, savedAt, standing: null, otherPack, attempts }
    const { standing, saved } = await this.fileOf(path, base)
    if (saved !== null && Buffer.compare(new TextEncoder().encode(writeScenario(saved)), body) === 0) {
      await this.slots.remove(slot).catch(() => {})
      return null
    }
    return { slot, name: basename(path), title, savedAt, standing, otherPack, attempts }
  }

  /** What the file at `path` is and holds now; no document where it cannot be read or is none for this model. */
  private async fileOf(
    path: string,
    base: Place['base'],
  ): Promise<{ readonly standing: FileStanding; readonly saved: ScenarioDocument | null }> {
    const { standing, bytes } = await this.looks
      .inTurn(dirname(path), this.patience, () => contentNow(this.fs, path, base))
      .catch(() => ({ standing: 'unavailable' as const, bytes: null }))
    if (bytes === null) return { standing, saved: null }
    try {
      return { standing, saved: this.files.read(basename(path), bytes).document }
    } catch {
      return { standing, saved: null }
    }
  }

  private async found(slot: string): Promise<FoundBackup> {
    const found = await this.slots.get(slot)
    if (found === null) throw new FaultError({ code: 'backup.gone', args: {} })
    return found
  }

  /** A refusal ends nothing: it is no attempt that the program did not outlive. */
  private async read({ slot, header, body }: FoundBackup, name: string): Promise<OpenedFile> {
    try {
      return this.files.read(name, body)
    } catch (error) {
      await this.slots.put({ slot, header, body }).catch(() => {})
      throw error
    }
  }

  /** A folder that takes nothing any more must not keep work from being restored. */
  private async countAttempt({ slot, header, body }: FoundBackup): Promise<void> {
    const counted = { ...header, attempts: header.attempts + 1 }
    await this.slots.put({ slot, header: counted, body }).catch(() => {})
  }

  private async letGo(slot: string): Promise<void> {
    try {
      await this.slots.remove(slot)
    } catch (error) {
      throw new FaultError({ code: 'backup.not-let-go', args: { reason: systemReason(error) } })
    }
  }

  /** A page that outlived its host holds a ticket of nobody; its work still belongs where it belonged. */
  private async placeOf(slot: string, ticket: string | null): Promise<Place> {
    if (ticket === null) return NOWHERE
    try {
      const { path, known } = this.files.placeOfTicket(ticket)
      return { path, base: known }
    } catch {
      return (await this.slots.get(slot))?.header ?? NOWHERE
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work)
    this.last = done.catch(() => {})
    return done
  }
}
