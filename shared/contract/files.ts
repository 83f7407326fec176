/** What a screen and its host say to each other about files; the screen names a file by a ticket and never holds a path. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { scenarioDocument } from '../scenario/document.ts'
import { openingReport } from '../scenario/opening-report.ts'

/** A file that the host knows and the screen only names. */
export const fileTicket = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** ISO 8601, UTC. */
const moment = z.string()

export const listedFile = z.strictObject({
  ticket: fileTicket,
  name: z.string(),
  modified: moment,
  /** Bytes. */
  size: z.number().int().nonnegative(),
})
export type ListedFile = z.infer<typeof listedFile>

export const openedFile = z.strictObject({
  /** Null for a copy that came without a place on disk. */
  ticket: fileTicket.nullable(),
  name: z.string(),
  document: scenarioDocument,
  /** What the reader remarks on without refusing: another encoding. */
  notices: z.array(fault),
  /** Made by a newer program in a way that this one can show but must not write over; it is saved under another name. */
  isReadOnly: z.boolean(),
  /** What became of a file of an older format or another content of the model; null where it is of this one. */
  report: openingReport.nullable(),
})
export type OpenedFile = z.infer<typeof openedFile>

/** What a file on disk is now, to a holder who has read or written it: `unavailable` where its folder or drive cannot be reached. */
export const fileStanding = z.enum(['same', 'changed', 'gone', 'unavailable'])
export type FileStanding = z.infer<typeof fileStanding>

/** Where a save goes: a file known by ticket, or a new name in the folder. */
export const saveTarget = z.union([
  z.strictObject({ ticket: fileTicket }),
  z.strictObject({ name: z.string().min(1).max(255) }),
])

export const savedFile = z.strictObject({
  ticket: fileTicket,
  name: z.string(),
  savedAt: moment,
  /** Whether something else stood there and is among the earlier versions now; false where nothing did, or the same. */
  hasKept: z.boolean(),
  /** What is worth knowing about a save that succeeded. */
  notices: z.array(fault),
})

/** An earlier content of a file, kept by the host apart from it. */
export const earlierVersion = z.strictObject({
  id: z.string().regex(/^[0-9TZ-]{10,40}-[0-9a-f]{8,64}$/),
  keptAt: moment,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** `saved`: what stood in the file before a save. `mine`: what a planner gave up for what stood on disk. */
  reason: z.enum(['saved', 'mine']),
})
export type EarlierVersion = z.infer<typeof earlierVersion>

/** One page's unsaved work; a page chooses an id and keeps it for as long as it holds that document. */
export const backupSlot = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** Unsaved work that a page left behind. */
export const leftBackup = z.strictObject({
  slot: backupSlot,
  /** Of the file it belongs to; null for one that was never saved. */
  name: z.string().nullable(),
  /** Of the document. */
  title: z.string(),
  savedAt: moment,
  /** What the file is now against what it was when the work began; null where there is no file. */
  standing: fileStanding.nullable(),
  /** Id of the pack that it was made with, where that is another than the one that runs: it can be restored there only. */
  otherPack: z.string().nullable(),
  /** How often it was restored without the program living on. */
  attempts: z.number().int().nonnegative(),
})
export type LeftBackup = z.infer<typeof leftBackup>

export const openedBackup = z.strictObject({
  slot: backupSlot,
  document: scenarioDocument,
  /** What the file holds now; null where there is none or it cannot be read. */
  saved: scenarioDocument.nullable(),
  /** Under which the restored work is saved again; it asks first where the file changed meanwhile. */
  ticket: fileTicket.nullable(),
  name: z.string().nullable(),
  standing: fileStanding.nullable(),
})
export type OpenedBackup = z.infer<typeof openedBackup>

export const recentFile = z.strictObject({
  ticket: fileTicket,
  name: z.string(),
  /** Name of its folder, for display. */
  folder: z.string(),
  openedAt: moment,
  /** Id of the pack that it was last used with, where that is another than the one that runs. */
  otherPack: z.string().nullable(),
})
export type RecentFile = z.infer<typeof recentFile>

/** What a file of the library holds: enough for a card, without opening it. */
export const describedFile = z.strictObject({
  ticket: fileTicket,
  /** Null where the file cannot be read; `faults` say why. */
  title: z.string().nullable(),
  /** Titles of its scenarios. */
  scenarios: z.array(z.string()),
  faults: z.array(fault),
  /** Id of the pack that it was made for, where that is another than the one that runs; `faults` then say so. */
  otherPack: z.string().nullable(),
  /** The model's headline variables over the model's years in the first scenario; null where that was not asked or cannot be run. */
  headlines: z.record(z.string(), z.array(z.number().nullable())).nullable(),
})
export type DescribedFile = z.infer<typeof describedFile>
