/** What the files of a folder hold, for a view of them all. */

import * as promises from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { DescribedFile } from '../../shared/contract/files.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import { LIMITS, type Scenario, type ScenarioDocument } from '../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { DiskTurns } from './disk/disk-turns.ts'
import { fileFault, systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { readBytes } from './disk/read-bytes.ts'
import type { RunningModel, RunScenarios } from './running-model.ts'
import type { ScenarioFiles } from './scenario-files.ts'

type Description = Omit<DescribedFile, 'ticket'>

/** A description with what the file was when it was made. */
interface Kept {
  readonly size: number
  readonly modified: number
  readonly withHeadlines: boolean
  readonly description: Description
}

/** Faults of a file that are told before it is opened. */
const MOST_FAULTS = 3
/** Files of the folder that are read at the same time; the system has one thread left for a save. */
const READ_AT_ONCE = 3
/** Letters of all descriptions that are kept: some 20,000 usual ones with their headlines. */
const MOST_LETTERS = 30_000_000

/** What it reads files with. */
export interface LibraryModel extends Pick<RunningModel, 'catalogue' | 'readDocument'> {
  readonly simulate: RunScenarios
}

export class Library {
  private readonly files: Pick<ScenarioFiles, 'folder' | 'placeOfTicket'>
  private readonly running: LibraryModel
  private readonly fs: Pick<FileSystem, 'open' | 'stat'>
  /** Milliseconds for a file. */
  private readonly patience: number
  /** By path, the one described longest ago first. */
  private readonly kept = new Map<string, Kept>()
  private letters = 0
  /** Who reads: files of the folder a few at a time, those elsewhere one by one. */
  private readonly turns = new DiskTurns()

  constructor(
    files: Pick<ScenarioFiles, 'folder' | 'placeOfTicket'>,
    running: LibraryModel,
    fs: Pick<FileSystem, 'open' | 'stat'> = promises,
    patience = 10_000,
  ) {
    this.files = files
    this.running = running
    this.fs = fs
    this.patience = patience
  }

  /**
   * Describes files in the order asked. One that cannot be read is described by its faults; none of them is ever changed,
   * and no document is kept. Other requests are answered between any two files.
   * @param withHeadlines whether to run the first scenario of each.
   */
  describe(tickets: readonly string[], withHeadlines: boolean): Promise<DescribedFile[]> {
    return Promise.all(
      tickets.map(async (ticket, index) => {
        const description = await this.describeOne(ticket, withHeadlines, index).catch(refused)
        return { ticket, ...description, headlines: withHeadlines ? description.headlines : null }
      }),
    )
  }

  /**
   * A drive that does not answer is not waited for, and holds up neither the folder nor more than one of the system's
   * threads: as long as it says nothing, no further file elsewhere is asked for.
   */
  private async describeOne(ticket: string, withHeadlines: boolean, index: number): Promise<Description> {
    const { path } = this.files.placeOfTicket(ticket)
    const turn = dirname(path) === this.files.folder ? `here ${index % READ_AT_ONCE}` : 'elsewhere'
    try {
      return await this.turns.inTurn(turn, this.patience, async () => {
        await setImmediate()
        return await this.describePlace(path, withHeadlines)
      })
    } catch (error) {
      if (systemReason(error) !== 'ENOANSWER') throw error
      throw new FaultError(fileFault(error, basename(path), 'open'))
    }
  }

  private async describePlace(path: string, withHeadlines: boolean): Promise<Description> {
    // Why it cannot be looked at is for the attempt to read it to say.
    const entry = await this.fs.stat(path).catch(() => null)
    const known = this.kept.get(path)
    if (
      known !== undefined &&
      known.size === entry?.size &&
      known.modified === entry.mtimeMs &&
      (known.withHeadlines || !withHeadlines)
    )
      return known.description
    const description = await this.read(path, withHeadlines).catch(refused)
    // What the system refuses, such as a permission, may be granted without a change of the file.
    if (entry !== null && !description.faults.some(({ code }) => code.startsWith('file.')))
      this.keep(path, { size: entry.size, modified: entry.mtimeMs, withHeadlines, description })
    return description
  }

  private async read(path: string, withHeadlines: boolean): Promise<Description> {
    const name = basename(path)
    const bytes = await readBytes(this.fs, path, name, LIMITS.bytes)
    let document: ScenarioDocument
    try {
      document = this.running.readDocument(bytes, name).document
    } catch (error) {
      if (isOfOtherPack(error)) return ofOtherPack(bytes, name, error.faults)
      throw error
    }
    const [first] = document.scenarios
    const isRun = withHeadlines && first !== undefined
    return {
      title: document.title,
      scenarios: document.scenarios.map(({ title }) => title),
      faults: [],
      otherPack: null,
      headlines: isRun ? await this.headlinesOf(first, document.executed) : null,
    }
  }

  private async headlinesOf(
    scenario: Scenario,
    executed: readonly ExecutedValue[],
  ): Promise<DescribedFile['headlines']> {
    const ids = this.running.catalogue.headlines.map(({ variable }) => variable)
    try {
      const [answer] = await this.running.simulate([scenario], ids, executed)
      const series = answer?.run.series ?? {}
      return Object.fromEntries(
        Object.entries(series).map(([id, values]) => [
          id,
          values.map(value => (Number.isFinite(value) ? value : null)),
        ]),
      )
    } catch (error) {
      if (error instanceof FaultError) return null
      throw error
    }
  }

  private keep(path: string, kept: Kept): void {
    this.letGo(path)
    this.kept.set(path, kept)
    this.letters += lettersOf(kept)
    for (const oldest of this.kept.keys()) {
      if (this.letters <= MOST_LETTERS) break
      this.letGo(oldest)
    }
  }

  private letGo(path: string): void {
    const kept = this.kept.get(path)
    if (kept === undefined) return
    this.kept.delete(path)
    this.letters -= lettersOf(kept)
  }
}

/** What is left to say of a file that is refused. */
function refused(error: unknown): Description {
  if (!(error instanceof FaultError)) throw error
  return {
    title: null,
    scenarios: [],
    faults: error.faults.slice(0, MOST_FAULTS),
    otherPack: null,
    headlines: null,
  }
}

/** A file that was made for another pack, as far as it can be read without that. */
function ofOtherPack(bytes: Uint8Array, name: string, faults: readonly Fault[]): Description {
  const { pack, title, scenarios } = readScenarioFile(bytes, name).document
  return {
    title,
    scenarios: scenarios.map(each => each.title),
    faults: [...faults],
    otherPack: pack.id,
    headlines: null,
  }
}

function isOfOtherPack(error: unknown): error is FaultError {
  return error instanceof FaultError && error.faults.some(({ code }) => code === 'scenario.other-pack')
}

function lettersOf({ description }: Kept): number {
  return JSON.stringify(description).length
}
