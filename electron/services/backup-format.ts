/** How unsaved work lies on disk: a line that says what it is, the text of the document, and a line that seals both. */

import { createHash } from 'node:crypto'
import { basename, isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { fingerprintOf } from './disk/read-bytes.ts'
import { isScenarioName } from './file-names.ts'

const fingerprint = z.strictObject({
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Of the form of a backup. */
const VERSION = 1

const backupHeader = z.strictObject({
  format: z.literal('h45-backup'),
  version: z.literal(VERSION),
  /** Of the file that the work belongs to; null for work that was never saved. */
  path: z.string().max(4096).refine(isPossiblePath).nullable(),
  /** What that file held when the work on it began; null where it was never read or written. */
  base: fingerprint.nullable(),
  /** Title of the document. */
  title: z.string(),
  savedAt: z.iso.datetime(),
  /** The run of the host in which it was written. */
  run: z.string(),
  /** How often it was restored without the program living on. */
  attempts: z.number().int().nonnegative(),
  body: fingerprint,
})
export type BackupHeader = z.infer<typeof backupHeader>

/** What every version of a backup says of itself, and all that is asked of one not known here. */
const newerHeader = z.looseObject({ format: z.literal('h45-backup'), version: z.number().int().gt(VERSION) })

/** A backup as it was read: whole, and as it was written. */
export interface ReadBackup {
  readonly header: BackupHeader
  /** The text of the document, as a scenario file holds it. */
  readonly body: Uint8Array
}

/** Bytes that a header and the seal may take beside the document. */
export const BACKUP_EXTRA = 32 * 1024

const NEW_LINE = 10
const SEAL = /^end ([0-9a-f]{64})\n$/
/** Letters of the line that `SEAL` reads. */
const SEAL_LENGTH = 69

/** The header of a document that is to be kept. */
export function headerOf(
  body: Uint8Array,
  facts: Pick<BackupHeader, 'path' | 'base' | 'title' | 'savedAt' | 'run'>,
): BackupHeader {
  const { path, base, title, savedAt, run } = facts
  const kind = { format: 'h45-backup', version: VERSION } as const
  return { ...kind, path, base, title, savedAt, run, attempts: 0, body: fingerprintOf(body) }
}

/** The bytes of a backup. */
export function packBackup({ header, body }: ReadBackup): Uint8Array {
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body])
  return Buffer.concat([content, Buffer.from(`end ${sealOf(content)}\n`)])
}

/** Reads a backup; null where it was cut off or changed, is of another version, or is for a path that no file can have. */
export function unpackBackup(bytes: Uint8Array): ReadBackup | null {
  const found = unsealed(bytes)
  if (found === null) return null
  const header = backupHeader.safeParse(found.header)
  return header.success ? { header: header.data, body: found.body } : null
}

/** Whether the backup is whole, and of a version that only a newer program reads: its planner will want it there. */
export function isNewerBackup(bytes: Uint8Array): boolean {
  return newerHeader.safeParse(unsealed(bytes)?.header).success
}

/** The two parts of a backup that is as it was written; null for any other. */
function unsealed(bytes: Uint8Array): { readonly header: unknown; readonly body: Uint8Array } | null {
  const end = bytes.length - SEAL_LENGTH
  const firstLine = bytes.indexOf(NEW_LINE)
  if (firstLine < 0 || firstLine >= end) return null
  const content = bytes.subarray(0, end)
  const seal = SEAL.exec(new TextDecoder().decode(bytes.subarray(end)))?.[1]
  if (seal === undefined || seal !== sealOf(content)) return null
  const header = jsonOf(new TextDecoder().decode(content.subarray(0, firstLine)))
  return { header, body: content.subarray(firstLine + 1) }
}

function sealOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whether a host of this machine can have given a ticket for the path. */
function isPossiblePath(path: string): boolean {
  return isAbsolute(path) && resolve(path) === path && isScenarioName(basename(path)) && !path.includes('\0')
}
