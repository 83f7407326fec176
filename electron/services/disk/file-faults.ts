/** What the operating system refuses, as faults that a person can act on. */

import type { Fault } from '../../../shared/faults.ts'

/** The system's code of an error (`ENOENT`), or its message where it has none. */
export function systemReason(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}

/** What was being done: the remedy of a refused save is another than that of a refused open. */
export type FileAction = 'open' | 'save' | 'list'

/** Codes of the system that have a sentence of their own. */
const known: Readonly<Record<string, string>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.not-found',
  EACCES: 'file.no-permission',
  EPERM: 'file.no-permission',
  EROFS: 'file.read-only-disk',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
  EFBIG: 'file.disk-full',
  EISDIR: 'file.not-a-file',
  ENXIO: 'file.not-a-file',
  ELOOP: 'file.broken-link',
  EBADLINK: 'file.broken-link',
  ENAMETOOLONG: 'file.name-too-long',
  EBUSY: 'file.in-use',
  ETXTBSY: 'file.in-use',
  EMFILE: 'file.too-many-open',
  ENFILE: 'file.too-many-open',
  EIO: 'file.disk-error',
  ENOTKEPT: 'file.not-kept',
  ENOANSWER: 'file.no-answer',
  EHELD: 'file.being-saved',
}

/** The fault of a failed call on the file `name`; what has no sentence of its own becomes `file.failed`. */
export function fileFault(error: unknown, name: string, action: FileAction): Fault {
  const reason = systemReason(error)
  const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR'
  if (isMissing && action === 'save') return { code: 'file.no-folder', args: { name } }
  return { code: known[reason] ?? 'file.failed', args: { name, reason, action } }
}
