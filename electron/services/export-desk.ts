/** Takes orders for files, has each made in a thread of its own, and writes what comes of it: whole, or nothing. */

import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { ParsedInput } from '../../shared/contract/contract.ts'
import {
  type ExportedFile,
  type ExportFormat,
  type ExportTarget,
  formatOf,
} from '../../shared/contract/exports.ts'
import { FaultError } from '../../shared/faults.ts'
import type { Pack } from '../../shared/model/pack.ts'
import type { ExportPlace, ExportPlaces } from './export-places.ts'
import { makeInThread } from './exports/thread/in-thread.ts'
import { threadFileOf, typefaceFileOf } from './exports/thread/places.ts'
import type { ExportData } from './exports/thread/thread-data.ts'
import { CancelledBefore } from './workers/cancelled-before.ts'
import { withoutPlaces } from './workers/lean-pack.ts'

export interface ExportDeskOptions {
  /** What was compiled: threads compile it again. */
  readonly pack: Pack
  readonly presets: ExportData['presets']
  readonly places: ExportPlaces
  /** Version of the program. */
  readonly program: string
  /** Told of threads that were lost, and of errors in them. */
  readonly report?: (error: unknown) => void
  readonly now?: () => Date
  /** What each thread begins with. */
  readonly threadFile?: URL
  /** The typeface of what is written. */
  readonly typefaceFile?: URL
  /** Milliseconds without a word after which a thread is taken for stuck. */
  readonly silence?: number
  /** Of each thread's own heap in MB. */
  readonly heap?: number
}

export interface ExportDesk {
  /**
   * Makes a file and writes it.
   * @throws FaultError `export.…`, `run.…` what the export refuses; `file.…` where it cannot be written, `file.exists` at once.
   */
  write(request: ParsedInput<'exports:write'>): Promise<ExportedFile>
  /** Writes a picture that was made elsewhere. @throws FaultError `file.…`. */
  savePicture(request: ParsedInput<'exports:save-picture'>): Promise<ExportedFile>
  /** Writes bytes that were made elsewhere. @throws FaultError `file.…`. */
  saveMade(made: MadeFile): Promise<ExportedFile>
  /** A ticket for a file that the planner chose in a dialog of the system. */
  admit(path: string, format: ExportFormat): { readonly ticket: string; readonly name: string }
  /** From 0 to 1; null where no such export is under way. */
  progress(job: string): number | null
  /** Refuses the export at once; a file that stands whole on the disk already stays. */
  cancel(job: string): void
  /** Ends all work and its threads. */
  close(): Promise<void>
}

/** A file of which the bytes are there. */
export interface MadeFile {
  readonly format: ExportFormat
  readonly bytes: Uint8Array
  readonly to: ExportTarget
  readonly replace: boolean
}

interface Job {
  readonly given: AbortController
  readonly ended: Promise<unknown>
  done: number
}

/** Exports at a time; each has a thread and a model of its own in memory. */
const MOST_JOBS = 3

/** Of an export, what is done when its bytes are made; the rest is the disk's. */
const MADE = 0.97

export function openExportDesk(options: ExportDeskOptions): ExportDesk {
  const { presets, places, program, report = () => undefined, now = () => new Date() } = options
  const { silence = 60_000, heap = 1_024 } = options
  const { threadFile = threadFileOf(), typefaceFile = typefaceFileOf() } = options
  const pack = withoutPlaces(options.pack)
  const jobs = new Map<string, Job>()
  const cancelledBefore = new CancelledBefore()
  let typeface: Promise<Uint8Array> | null = null
  let isClosed = false

  function readTypeface(): Promise<Uint8Array> {
    // One that could not be read is asked for again.
    typeface ??= readFile(typefaceFile).catch(error => {
      typeface = null
      throw error
    })
    return typeface
  }

  async function make(
    { document, view, subject, to, replace }: ParsedInput<'exports:write'>,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<ExportedFile> {
    const place = await places.find(to, formatOf(subject), replace)
    const data = {
      ...{ document, view, subject, pack, presets, program },
      font: await readTypeface(),
      madeAt: now().toISOString(),
    }
    const { bytes, notices } = await makeInThread(data, {
      ...{ threadFile, signal, silence, heap, report },
      onProgress: done => onProgress(done * MADE),
    })
    await places.write(place, bytes, signal)
    return { ...exported(place, bytes), notices: [...notices] }
  }

  async function saveMade({ format, bytes, to, replace }: MadeFile): Promise<ExportedFile> {
    const place = await places.find(to, format, replace)
    await places.write(place, bytes, new AbortController().signal)
    return exported(place, bytes)
  }

  return {
    async write(request) {
      const { job: id } = request
      if (isClosed || cancelledBefore.take(id)) throw new FaultError({ code: 'export.cancelled', args: {} })
      if (jobs.has(id) || jobs.size >= MOST_JOBS)
        throw new FaultError({ code: 'export.busy', args: { most: MOST_JOBS } })
      const given = new AbortController()
      const work = make(request, given.signal, done => {
        job.done = done
      })
      const job: Job = { given, ended: work.catch(() => undefined), done: 0 }
      jobs.set(id, job)
      try {
        return await work
      } finally {
        jobs.delete(id)
      }
    },
    savePicture: ({ base64, ...picture }) => saveMade({ ...picture, bytes: Buffer.from(base64, 'base64') }),
    saveMade,
    admit: (path, format) => places.admit(path, format),
    progress: id => jobs.get(id)?.done ?? null,
    cancel(id) {
      const job = jobs.get(id)
      if (job !== undefined) {
        job.given.abort()
        return
      }
      cancelledBefore.add(id)
    },
    async close() {
      isClosed = true
      for (const { given } of jobs.values()) given.abort()
      await Promise.all([...jobs.values()].map(({ ended }) => ended))
    },
  }
}

function exported({ path, name }: ExportPlace, { length }: Uint8Array): ExportedFile {
  return { name, folder: basename(dirname(path)), size: length, notices: [] }
}
