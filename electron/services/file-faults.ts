/** What the operating system refuses, as faults that a person can act on. */

import type { Fault, FaultArgument } from '../../shared/faults.ts'

/** The system's code of an error (`ENOENT`), or its message where it has none. */
export function systemReason(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}

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
  ELOOP: 'file.link-loop',
  ENAMETOOLONG: 'file.name-too-long',
  EBUSY: 'file.in-use',
  ETXTBSY: 'file.in-use',
  EMFILE: 'file.too-many-open',
  ENFILE: 'file.too-many-open',
}

/** The fault of a failed call on the file `name`; anything unknown becomes `file.failed` with the system's own word. */
export function fileFault(
  error: unknown,
  name: string,
  more: Readonly<Record<string, FaultArgument>> = {},
): Fault {
  const reason = systemReason(error)
  return { code: known[reason] ?? 'file.failed', args: { name, reason, ...more } }
}
