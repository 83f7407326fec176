/** The program's own log: errors and turns of its life, with no word of the planner's. For whoever looks into a failure. */

import { appendFileSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { makeFolderSync } from '../services/disk/make-folder.ts'
import { type Report, reportToStderr } from './report.ts'

/** Bytes of one file, and how many are kept; the oldest goes. */
export const LOG_LIMITS = { bytes: 1_000_000, files: 5 } as const
const LONGEST_ENTRY = 4_000

export interface LogFile {
  /** Notes a turn of the program's life. */
  note(what: string): void
  /** Says an error on standard error and notes it here. */
  readonly report: Report
}

/** Before there is a folder for it. */
export const NO_LOG: LogFile = { note: () => undefined, report: reportToStderr }

/** A log in `logs/` of the program's private folder. One that cannot be written costs nothing. `limits` as `LOG_LIMITS`. */
export function openLog(
  folder: string,
  now: () => Date = () => new Date(),
  limits: { readonly bytes: number; readonly files: number } = LOG_LIMITS,
): LogFile {
  const place = path.join(folder, 'logs')
  const fileAt = (age: number) => path.join(place, age === 0 ? 'hanoi-2045.log' : `hanoi-2045.${age}.log`)

  function append(text: string): void {
    const line = `${now().toISOString()} ${text.slice(0, LONGEST_ENTRY)}\n`
    try {
      makeFolderSync(place, 0o700)
      if (sizeOf(fileAt(0)) + Buffer.byteLength(line) > limits.bytes) shift()
      appendFileSync(fileAt(0), line, { mode: 0o600 })
    } catch {
      // A full disk or a folder that is read-only is no reason to stop.
    }
  }

  function shift(): void {
    for (let age = limits.files - 2; age >= 0; age -= 1) {
      if (sizeOf(fileAt(age)) > 0) renameSync(fileAt(age), fileAt(age + 1))
    }
  }

  return {
    note: append,
    report(error) {
      reportToStderr(error)
      append(`error ${withoutWords(error)}`)
    },
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * An error without what may be the planner's: of a message nothing that stands in quotation marks, of a path only its last
 * part below the program and nothing of any other.
 */
export function withoutWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const [frames = ''] = /\n\s+at [\s\S]*$/.exec(error.stack ?? '') ?? []
  const code = 'code' in error ? ` ${error.code}` : ''
  const message = shortened(error.message.replace(/["'“‘`«][\s\S]*["'”’`»]/, '…'))
  return `${error.name}${code}: ${message}${frames.split('\n').map(frameOf).join('\n')}`
}

/** Of a line of the stack the function, and the name of the file with its place. */
function frameOf(line: string): string {
  return line.replace(/(?:file:\/\/)?[^\s()]*[\\/]([^\\/()]+)/g, '$1')
}

function shortened(message: string): string {
  return message
    .replaceAll(homedir(), '~')
    .replace(/(?:[A-Za-z]:)?[\\/~][^\n]*[\\/][^\n]*/g, '…')
    .replace(/\s+/g, ' ')
}
